import { render } from 'preact';
import { i18n } from '#i18n';
import { BackPage } from '../../components/today/back-page.tsx';
import { readPastDays } from '../../utils/extension/look-back.ts';
import { readSettings } from '../../utils/extension/read.ts';
import { Found } from './found.tsx';
import { introduce } from './introduce.ts';
import { localDay } from './local-days.ts';
import { placesFrom } from './places.ts';

/** Looking back. */
introduce(i18n.t('back.page'));
const [past, { discreet, feared, afterwards }] = await Promise.all([
  readPastDays({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  readSettings(),
]);
render(
  <BackPage today={localDay(Date.now())} past={past} discreet={discreet} notice={null} places={placesFrom('back')}>
    {(feared || afterwards) && <Found discreet={discreet} />}
  </BackPage>,
  document.body,
);
