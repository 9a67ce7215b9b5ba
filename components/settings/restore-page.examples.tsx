import type { Plan } from '../../utils/domain/backup/plan-restore.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { arabicName, longName, markedName, person } from '../circle/example-people.ts';
import { RestorePage, type Restoring } from './restore-page.tsx';

const nothing = () => {};
const after = (name: string, number = 0) => ({ person: person(`${name}${number}`, name), contacts: [] });

const settings: Settings = {
  ...{ paused: null, tone: 'warm', draftHints: false, hintsAway: [], hesitation: true, country: null },
  ...{ perDay: 1, perWeek: null, quietHours: null, quietDays: [], reminderAt: null, badge: false, discreet: false },
  ...{ route: null, aim: '', feared: false, afterwards: false },
};

const few: Plan = {
  added: [after('Ana Lima'), after(arabicName)],
  changed: [{ ...after(longName), before: person('long', longName), left: false }],
  removed: [],
  same: 7,
  dates: { added: 14, removed: 0 },
  settings: null,
  openers: { hidden: [], edited: {}, own: [] },
  moments: [],
  felt: {},
  remembered: { invited: [], route: null, eased: [], practices: {}, offered: {}, links: {} },
};
const many: Plan = {
  added: Array.from({ length: 40 }, (_, number) => after(`Neighbour ${number + 1}`, number)),
  changed: [{ ...after(markedName), before: person('marked', markedName), left: true }],
  removed: [person('theo', 'Théo Marchand')],
  same: 0,
  dates: { added: 1, removed: 230 },
  settings,
  openers: null,
  moments: null,
  felt: null,
  remembered: null,
};
const none: Plan = {
  added: [],
  changed: [],
  removed: [],
  same: 9,
  dates: { added: 0, removed: 0 },
  settings: null,
  openers: null,
  moments: null,
  felt: null,
  remembered: null,
};
const unread = [{ what: 'person', person: 4 }, { what: 'date', person: 7, date: 12 }, { what: 'settings' }] as const;

const shown = (restoring: Restoring) => () => (
  <RestorePage restoring={restoring} onFile={nothing} onPassphrase={nothing} onHow={nothing} onBring={nothing} onUndo={nothing} onClose={nothing} />
);

export const examples = {
  reading: shown({ at: 'reading' }),
  working: shown({ at: 'working' }),
  damaged: shown({ at: 'problem', why: 'damaged' }),
  passphrase: shown({ at: 'passphrase', wrong: false }),
  'wrong-passphrase': shown({ at: 'passphrase', wrong: true }),
  merge: shown({ at: 'preview', how: 'merge', plan: few, idle: false, unread: [] }),
  replace: shown({ at: 'preview', how: 'replace', plan: many, idle: false, unread }),
  nothing: shown({ at: 'preview', how: 'merge', plan: none, idle: true, unread: [] }),
  done: shown({ at: 'done', plan: few }),
  undone: shown({ at: 'undone' }),
};
