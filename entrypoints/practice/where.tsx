import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { PickSites } from '../../components/settings/pick-sites.tsx';
import { requestSites } from '../../utils/extension/current-site.ts';
import { tell } from '../../utils/extension/tell.ts';
import { originsOfAll, siteChoices } from '../options/known-sites.ts';

const state = signal<'asking' | 'refused' | 'picked'>('asking');

/** Asked at the first start: where else somebody writes. One question of the browser for all that was chosen, and none for nothing. */
export const Where = () => {
  if (state.value === 'picked') return <p role="status">{i18n.t('sites.picked')}</p>;
  return (
    <>
      <PickSites choices={siteChoices([])} refused={state.value === 'refused'} onPick={pick} />
      <p class="soft small">{i18n.t('sites.later')}</p>
    </>
  );
};

function pick(names: readonly string[]): void {
  const origins = originsOfAll(names);
  // First of all: a browser asks for the permission only while it handles the click.
  void requestSites(origins).then(async (given) => {
    if (given) for (const origin of origins) await tell({ do: 'switch-site', origin, on: true });
    state.value = given ? 'picked' : 'refused';
  });
}
