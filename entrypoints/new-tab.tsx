import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { showToday } from './today/today.tsx';

/** The new tab, in one file: the many small ones that pages of ours share take longer to come than all of this to run. */
export default defineUnlistedScript(() => showToday(i18n.t('today.newTab'), { goesOn: false }));
