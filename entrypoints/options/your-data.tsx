import { i18n } from '#i18n';
import { DataPage } from '../../components/settings/data-page.tsx';
import { exportEverything } from '../../utils/extension/export.ts';
import { localDay } from '../today/local-days.ts';
import type { OptionsState } from './options-state.ts';

export const YourData = ({ state }: { state: OptionsState }) => (
  <DataPage
    broken={state.broken.value}
    onExport={async () => {
      const saved = await saveCopy().then(
        () => true,
        () => false,
      );
      if (saved) state.confirm(i18n.t('options.exported'));
      else state.notice.value = i18n.t('options.exportFailed');
    }}
    onErase={() => state.carryOut({ do: 'erase-everything' }, i18n.t('options.erased'))}
  />
);

/** Everything as one file among the downloads. */
async function saveCopy(): Promise<void> {
  const copy = new Blob([JSON.stringify(await exportEverything(), null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(copy);
  Object.assign(document.createElement('a'), { href: address, download: `small-hello-${localDay(Date.now())}.json` }).click();
  URL.revokeObjectURL(address);
}
