import type { ComponentProps } from 'preact';
import { RhythmPage } from './rhythm-page.tsx';

const nothing = () => {};
const usual: ComponentProps<typeof RhythmPage> = {
  settings: {
    ...{ perDay: 1, perWeek: null, quietHours: null, quietDays: [], reminderAt: null, badge: false, discreet: false },
    ...{ route: null, aim: '', paused: null },
  },
  firstSteps: null,
  comesAt: null,
  allowed: false,
  onChange: nothing,
  onReminder: nothing,
  onPause: nothing,
  onResume: nothing,
};
const all: ComponentProps<typeof RhythmPage>['settings'] = {
  ...{ perDay: 2, perWeek: 3, quietHours: { from: 1_320, to: 480 }, quietDays: [0, 6], reminderAt: 1_050, badge: true, discreet: true },
  ...{ route: { weekday: 5, plan: 'When the kettle sings on a Friday, I write to one person' }, aim: 'somebody who writes', paused: null },
};

const long =
  'When the first Friday tram after the choir practice in the old brewery is late again and I stand there with cold hands, I write to one person from the allotments';

export const examples = {
  usual: () => <RhythmPage {...usual} />,
  'nobody-here': () => <RhythmPage {...usual} firstSteps="#2" />,
  all: () => <RhythmPage {...usual} settings={all} comesAt={1_050} allowed />,
  'not-allowed': () => <RhythmPage {...usual} settings={{ ...all, reminderAt: 420 }} comesAt={480} allowed={false} />,
  'no-hour': () => <RhythmPage {...usual} settings={{ ...all, reminderAt: 1_380, quietDays: [5] }} comesAt={null} allowed />,
  'long-words': () => <RhythmPage {...usual} settings={{ ...all, route: { weekday: 3, plan: long }, aim: long }} comesAt={1_050} allowed />,
  'right-to-left-words': () => (
    <RhythmPage
      {...usual}
      settings={{ ...all, route: { weekday: 5, plan: 'عندما أشرب قهوتي يوم الجمعة، أكتب إلى شخص واحد' }, aim: 'إنسان يكتب' }}
      comesAt={1_050}
      allowed
    />
  ),
  paused: () => <RhythmPage {...usual} settings={{ ...all, paused: Date.parse('2026-12-01T12:00:00Z') }} comesAt={1_050} allowed />,
  'paused-until-i-say': () => <RhythmPage {...usual} settings={{ ...all, paused: 'until-i-say' }} comesAt={1_050} allowed />,
};
