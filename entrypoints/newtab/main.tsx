import { i18n } from '#i18n';
import { showToday } from '../today/today.tsx';

await showToday(i18n.t('today.newTab'));
