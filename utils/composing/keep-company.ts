import { type ReadonlySignal, signal } from '@preact/signals';
import type { CompanyAnswer } from '../domain/answer.ts';
import type { Acquainted } from '../domain/conversation.ts';
import type { FeelingTap } from '../domain/feared.ts';
import type { PersonId } from '../domain/person.ts';
import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';

/** How long after sending it is asked how that felt, in milliseconds. */
const afterwards = 60_000;

/** From so many readers on it is said that there are several. */
const several = 3;

type Around = {
  readonly session: Pick<ComposingSession, 'person' | 'conversation' | 'notice' | 'ask'>;
  readonly background: Pick<ComposerBackground, 'tell'>;
  readonly askCompany: (person: PersonId) => Promise<CompanyAnswer | null>;
  /** Whether this is one of the first times a line was used, or a message noted. */
  readonly askFirst: (of: 'use' | 'sent') => Promise<boolean>;
  /** A small sign of gladness that a message has left. */
  readonly glow: () => void;
};

/** What keeps company around the messages of one composer. */
export type Company = {
  readonly answer: ReadonlySignal<CompanyAnswer | null>;
  readonly mood: ReadonlySignal<boolean>;
  readonly said: ReadonlySignal<boolean>;
  readonly goFirst: ReadonlySignal<boolean>;
  readonly wholeJob: ReadonlySignal<boolean>;
  readonly readers: ReadonlySignal<boolean>;
  tap(tap: FeelingTap): Promise<void>;
  readersFine(): void;
  secondNote(): void;
};

/** Composers in which it was said that several people read this, and notes that had their glow: each is told once, however often the panel is opened. */
const toldOfReaders = new WeakSet<Around['session']>();
const glowed = new Set<string>();

export function keepCompany({ session, background, askCompany, askFirst, glow }: Around, end: AbortSignal): Company {
  const { person, conversation, notice } = session;
  const answer = signal<CompanyAnswer | null>(null);
  const mood = signal(false);
  const said = signal(false);
  const goFirst = signal(false);
  const wholeJob = signal(false);
  const readers = signal(false);
  let before: Acquainted | null = null;
  let waiting = 0;

  const look = async () => {
    const to = person.value;
    const came = to && (await askCompany(to.id));
    if (!end.aborted && person.value?.id === to?.id) answer.value = came;
  };

  const meet = (now: Acquainted | null) => {
    const isSame = now !== null && now.id === before?.id;
    const [sentBefore, sent] = [before?.last.me?.at ?? 0, now?.last.me?.at ?? 0];
    before = now;
    if (!isSame || sent !== sentBefore) {
      clearTimeout(waiting);
      mood.value = false;
      said.value = false;
    }
    if (isSame && sent > sentBefore) {
      waiting = Number(setTimeout(() => (mood.value = answer.value?.mood === true), afterwards));
    }
    void look();
  };

  const hear = async () => {
    const now = notice.value;
    goFirst.value = false;
    wholeJob.value = false;
    if (now?.kind === 'inserted' || now?.kind === 'copied') {
      const isFirst = await askFirst('use');
      if (notice.value === now) goFirst.value = isFirst;
    }
    if (now?.kind === 'noted' && !glowed.has(now.sent)) {
      glowed.add(now.sent);
      glow();
      const isFirst = await askFirst('sent');
      if (notice.value === now) wholeJob.value = isFirst;
    }
  };

  const count = () => {
    const to = conversation.value;
    const all = to?.kind === 'people' ? to.circle.length + to.strangers.length : 0;
    if (all < several) readers.value = false;
    else if (!toldOfReaders.has(session)) {
      toldOfReaders.add(session);
      readers.value = true;
    }
  };

  const leave = [person.subscribe(meet), notice.subscribe(() => void hear()), conversation.subscribe(count)];
  end.addEventListener('abort', () => {
    for (const one of leave) one();
    clearTimeout(waiting);
  });

  return {
    ...{ answer, mood, said, goFirst, wholeJob, readers },
    async tap(tap) {
      const to = person.value;
      if (!to) return;
      const told = await background.tell({ do: 'note-feeling', person: to.id, tap });
      if (!told.ok) {
        notice.value = { kind: 'refused', why: told.why };
        return;
      }
      if (tap.kind === 'mood') mood.value = false;
      said.value = tap.kind !== 'before';
      await look();
    },
    readersFine() {
      readers.value = false;
    },
    secondNote: () => void session.ask({ choice: null, approach: 'gift', tone: 'brief' }),
  };
}
