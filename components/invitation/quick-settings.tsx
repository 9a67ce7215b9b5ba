import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { Pick } from '../controls/pick.tsx';
import { Switch } from '../controls/switch.tsx';
import { asMinutes, asTime } from '../controls/time-field.tsx';
import { PauseChoice, type PauseLength } from '../settings/pause.tsx';

/** What people change often. */
export type QuickSettingsShown = { readonly [member in 'reminderAt' | 'discreet' | 'tone']: Settings[member] };

export type QuickSettingsDeeds = {
  paused: Settings['paused'];
  /** A reminder was wished for, and the browser said no. */
  reminderRefused: boolean;
  settingsAddress: string;
  practiceAddress: string;
  onPause: (length: PauseLength) => void;
  /** Minutes after midnight, null for none; called within the click, so that the browser may be asked straight away. */
  onReminder: (at: number | null) => void;
  onDiscreet: (discreet: boolean) => void;
  onTone: (tone: Settings['tone']) => void;
};

const tones = ['any', 'warm', 'playful', 'calm', 'brief', 'formal'] as const satisfies readonly Settings['tone'][];

/** A time of day when most have a minute: half past five in the afternoon. */
const usual = 17 * 60 + 30;

export const QuickSettings = (props: QuickSettingsShown & QuickSettingsDeeds) => {
  const { reminderAt, discreet, tone, paused, reminderRefused, onReminder, onDiscreet, onTone } = props;
  const id = useId();
  return (
    <div class="quick stack">
      {paused === null && (
        <section aria-labelledby={`${id}-pause`}>
          <h2 class="setting" id={`${id}-pause`}>
            {i18n.t('popup.pause')}
          </h2>
          <PauseChoice onPause={props.onPause} />
        </section>
      )}
      <div>
        <div class="setting">
          <span id={`${id}-reminder`}>{i18n.t('quick.reminder')}</span>
          <Switch on={reminderAt !== null} labelledBy={`${id}-reminder`} onSwitch={(on) => onReminder(on ? usual : null)} />
        </div>
        {reminderAt === null ? (
          <p class="soft small" role="status">
            {i18n.t(reminderRefused ? 'quick.reminderRefused' : 'quick.reminderHint')}
          </p>
        ) : (
          <label class="soft small at">
            {i18n.t('quick.reminderAt')}
            <input
              type="time"
              value={asTime(reminderAt)}
              onChange={(event) => {
                const at = asMinutes(event.currentTarget.value);
                if (at !== null) onReminder(at);
              }}
            />
          </label>
        )}
      </div>
      <div>
        <div class="setting">
          <span id={`${id}-discreet`}>{i18n.t('quick.discreet')}</span>
          <Switch on={discreet} labelledBy={`${id}-discreet`} onSwitch={onDiscreet} />
        </div>
        <p class="soft small">{i18n.t('quick.discreetHint')}</p>
      </div>
      <Pick label={i18n.t('quick.tone')} options={tones.map((value) => ({ value, label: toneInWords(value) }))} value={tone} onPick={onTone} />
      <p class="row">
        <a href={props.settingsAddress} target="_blank" rel="noreferrer">
          {i18n.t('quick.all')}
        </a>
        <a href={props.practiceAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.practise')}
        </a>
      </p>
    </div>
  );
};

function toneInWords(tone: Settings['tone']): string {
  if (tone === 'any') return i18n.t('quick.anyTone');
  return tone === 'formal' ? i18n.t('quick.formal') : i18n.t(`panel.tone.${tone}`);
}
