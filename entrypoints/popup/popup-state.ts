import { batch, computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Found } from '../../components/invitation/find-person.tsx';
import type { Later } from '../../utils/domain/feared.ts';
import { preparePeople } from '../../utils/domain/find-people.ts';
import type { Invitation } from '../../utils/domain/invitation.ts';
import { invitationTo } from '../../utils/domain/invitations.ts';
import { dayNumber } from '../../utils/domain/local-day.ts';
import type { Wish } from '../../utils/domain/openers/choices.ts';
import { avoidsCalls } from '../../utils/domain/openers/english/avoids-calls.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { stepsFor } from '../../utils/domain/small-steps.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { askInvitation, type InvitationAnswer } from '../../utils/extension/ask.ts';
import { type CurrentSite, currentSite } from '../../utils/extension/current-site.ts';
import { readCircle, readPerson, readSettings } from '../../utils/extension/read.ts';
import { readFace } from '../../utils/extension/stored-face.ts';
import { waysTo } from '../../utils/extension/write-to.ts';

const nobody: InvitationAnswer = { invitation: null, others: [] };

/**
 * What the popup shows. `glance` reads what is there at once, `look` all that is in sight, anew, and `readPeople` everybody, for whoever is searched for: with
 * thousands of people each takes longer than the one before.
 */
export function popupState() {
  /** Null until it is known. */
  const answer = signal<InvitationAnswer | null>(null);
  const people = signal<readonly Person[]>([]);
  /** Whether the circle is empty; null until it is known. */
  const isEmpty = signal<boolean | null>(null);
  const settings = signal(defaultSettings);
  const site = signal<CurrentSite>({ origin: '', name: '', state: 'not-possible', account: null, rests: null });
  const siteRefused = signal(false);
  const reminderRefused = signal(false);
  const notice = signal<ComponentChildren>(null);
  const text = signal('');
  const chosen = signal<Person | null>(null);
  /** One answer is enough for one time. */
  const answered = signal(false);
  /** Who has answered, as was just noted. */
  const hasAnswered = signal<PersonId | null>(null);
  /** What can be told of that answer. */
  const asked = signal<Later | null>(null);
  /** The one the popup is about, as far as is stored, and every way to write to them. */
  const about = signal<{ readonly person: Person | null; readonly ways: readonly Way[] }>({ person: null, ways: [] });
  /** What was wished for before there was a name. */
  const pending = signal<Wish | null>(null);

  /** Whom the popup is about: somebody chosen here, else the day's invitation. */
  const invitation = computed(() => {
    const shown = chosen.value ? towards(chosen.value) : answered.value || paused.value !== null ? null : (answer.value?.invitation ?? null);
    // A server of somebody's own is an address only where the user is there, too.
    const isReached = about.value.ways.length > 0 && about.value.person?.id === shown?.person.id;
    return shown && isReached ? { ...shown, reachable: true } : shown;
  });
  /** One answer is enough for one time, and there may be another person all the same. */
  const oneMore = computed(() => answered.value && chosen.value === null && (answer.value?.invitation ?? null) !== null);
  const prepared = computed(() => preparePeople(people.value));
  const found = computed((): Found => {
    const name = text.value.trim();
    if (name === '') return { text: text.value, people: [], addable: null };
    const known = people.value.some((person) => person.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    return { text: text.value, people: prepared.value.find(name, limit), addable: known ? null : name };
  });
  const paused = computed(() => {
    const until = settings.value.paused;
    return typeof until === 'number' && until <= Date.now() ? null : until;
  });
  const steps = computed(() => {
    const { person, ways } = about.value;
    const reached = {
      byChat: person === null || (ways[0] !== undefined && ways[0].channel !== 'email'),
      byVoice: person === null || !avoidsCalls([...person.notes, ...person.threads.map((thread) => thread.text)]),
    };
    return { twoMinutes: stepsFor('twoMinutes', reached), littleEnergy: stepsFor('littleEnergy', reached) };
  });

  /** Learns how the one the popup is about can be written to. */
  const meet = async (id: PersonId | null) => {
    const person = id === null ? null : await readPerson(id);
    return { person, ways: person ? await waysTo(person) : [] };
  };

  const choose = async (id: PersonId | null) => {
    const met = await meet(id);
    batch(() => {
      chosen.value = met.person;
      about.value = met;
    });
  };

  const glance = async () => {
    const [face, nextSettings, nextSite] = await Promise.all([readFace(), readSettings(), currentSite()]);
    batch(() => {
      settings.value = nextSettings;
      site.value = nextSite;
      const isToday = face?.day === dayNumber(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
      if (answer.value === null && isToday && face.one.kind === 'invitation') answer.value = { ...nobody, invitation: face.one.invitation };
    });
  };

  const look = async () => {
    const [nextAnswer, nextSettings, nextSite] = await Promise.all([askInvitation().catch(() => nobody), readSettings(), currentSite()]);
    const invited = answered.value ? null : (nextAnswer.invitation?.person.id ?? null);
    const met = await meet(chosen.value?.id ?? invited);
    batch(() => {
      answer.value = nextAnswer;
      settings.value = nextSettings;
      site.value = nextSite;
      about.value = met;
      if (chosen.value) chosen.value = met.person;
    });
  };

  const readPeople = async () => {
    const circle = await readCircle();
    batch(() => {
      people.value = circle.people;
      isEmpty.value = circle.people.length === 0;
    });
  };

  return {
    ...{
      answer,
      people,
      isEmpty,
      settings,
      site,
      siteRefused,
      reminderRefused,
      notice,
      text,
      chosen,
      answered,
      hasAnswered,
      asked,
      about,
      pending,
    },
    ...{ invitation, oneMore, found, paused, steps, choose, glance, look, readPeople },
  };
}
export type PopupState = ReturnType<typeof popupState>;

/** Five fit without scrolling. */
const limit = 5;

/** Somebody as an invitation shows them, whatever the day. */
export function towards(person: Person): Invitation {
  return invitationTo(person, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
