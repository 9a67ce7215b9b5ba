import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { RhythmPage } from '../../components/settings/rhythm-page.tsx';
import { minuteOfReminder } from '../../utils/domain/reminders.ts';
import { pausedAt, type Settings } from '../../utils/domain/settings.ts';
import { mayNotify, requestNotifications } from '../../utils/extension/notifications.ts';
import { pausedUntil } from '../today/paused-until.ts';
import type { OptionsState } from './options-state.ts';

export const Rhythm = ({ state }: { state: OptionsState }) => {
  const settings = state.settings.value;
  const allowed = useAllowed();
  const change = (change: Partial<Settings>) => state.carryOut({ do: 'change-settings', change });
  /** The permission is asked for first of all: a browser grants it only while it handles the click. */
  const remind = async (reminderAt: number | null) => {
    const given = reminderAt === null || allowed === true || (await requestNotifications());
    if (given) await change({ reminderAt });
    else state.notice.value = i18n.t('quick.reminderRefused');
  };
  return (
    <RhythmPage
      settings={{ ...settings, paused: pausedAt(settings, Date.now()) ? settings.paused : null }}
      firstSteps={state.people.value.length === 0 ? '/welcome.html#2' : null}
      comesAt={minuteOfReminder(settings)}
      allowed={allowed}
      onChange={change}
      onReminder={remind}
      onPause={(length) => change({ paused: pausedUntil(length, Date.now()) })}
      onResume={() => change({ paused: null })}
    />
  );
};

/** Whether the browser shows notifications of ours; null until it has said so. It can be changed in the browser's own settings at any time. */
function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}
