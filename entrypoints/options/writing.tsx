import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { WritingPage } from '../../components/settings/writing-page.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import { watchFeared } from './feared.ts';
import type { OptionsState } from './options-state.ts';

export const Writing = ({ state }: { state: OptionsState }) => {
  const settings = state.settings.value;
  const change = (change: Partial<Settings>) => state.carryOut({ do: 'change-settings', change });
  const { feared, leave } = useMemo(() => {
    const leave = new AbortController();
    return { feared: watchFeared(() => state.people.value, leave.signal), leave };
  }, [state]);
  useEffect(() => () => leave.abort(), [leave]);
  return (
    <WritingPage
      settings={settings}
      onHints={(draftHints) => change({ draftHints })}
      onBack={(kind) => change({ hintsAway: settings.hintsAway.filter((one) => one !== kind) })}
      onHesitation={(hesitation) => change({ hesitation })}
      onFeared={(feared) => change({ feared })}
      onAfterwards={(afterwards) => change({ afterwards })}
      found={
        feared.value && {
          ...feared.value,
          onTap: (person, tap) => state.carryOut({ do: 'note-feeling', person, tap }, i18n.t('feared.kept')),
          onForget: () => state.carryOut({ do: 'forget-feelings' }, i18n.t('feared.forgotten')),
        }
      }
    />
  );
};
