import type { ComponentProps } from 'preact';
import { arabicName, longName } from '../circle/example-people.ts';
import { AfterCall } from './after-call.tsx';
import { inGmail, inWhatsApp } from './example-lines.ts';
import { QuickSettings } from './quick-settings.tsx';
import { LittleChips, SmallSteps } from './small-steps.tsx';

const nothing = () => {};

const values: ComponentProps<typeof SmallSteps> = {
  name: 'Ines',
  little: 'twoMinutes',
  steps: ['shortLine', 'thanks', 'voiceNote', 'reaction'],
  way: inWhatsApp,
  onStep: nothing,
  onOpen: nothing,
};

const steps = (change: Partial<typeof values>) => () => (
  <main class="popup">
    <SmallSteps {...values} {...change} />
  </main>
);

const settings = (change: Partial<ComponentProps<typeof QuickSettings>>) => () => (
  <main class="popup">
    <QuickSettings
      reminderAt={null}
      discreet={false}
      tone="any"
      reminderRefused={false}
      settingsAddress="#rhythm"
      practiceAddress="#practice"
      paused={null}
      onPause={nothing}
      onReminder={nothing}
      onDiscreet={nothing}
      onTone={nothing}
      {...change}
    />
  </main>
);

export const examples = {
  'two-minutes': steps({}),
  'little-energy': steps({ little: 'littleEnergy', steps: ['shortLine', 'reaction', 'later'] }),
  'by-mail': steps({ steps: ['shortLine', 'thanks', 'voiceNote'], way: inGmail }),
  nobody: steps({ name: null, way: null }),
  'long-name': steps({ name: longName }),
  'right-to-left-name': steps({ name: arabicName }),
  chips: () => (
    <main class="popup">
      <LittleChips chosen="littleEnergy" onChoose={nothing} />
    </main>
  ),
  'after-call': () => (
    <main class="popup">
      <AfterCall lineAfterCall={(did, changed) => ({ text: did + changed, short: did.length < 20 })} onCopyText={async () => true} />
    </main>
  ),
  settings: settings({}),
  'settings-changed': settings({ reminderAt: 1050, discreet: true, tone: 'calm' }),
  'settings-in-a-pause': settings({ paused: 'until-i-say' }),
  'reminder-refused': settings({ reminderRefused: true }),
};
