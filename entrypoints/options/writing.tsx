import { WritingPage } from '../../components/settings/writing-page.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import type { OptionsState } from './options-state.ts';

export const Writing = ({ state }: { state: OptionsState }) => {
  const settings = state.settings.value;
  const change = (change: Partial<Settings>) => state.carryOut({ do: 'change-settings', change });
  return (
    <WritingPage
      settings={settings}
      onHints={(draftHints) => change({ draftHints })}
      onBack={(kind) => change({ hintsAway: settings.hintsAway.filter((one) => one !== kind) })}
      onHesitation={(hesitation) => change({ hesitation })}
    />
  );
};
