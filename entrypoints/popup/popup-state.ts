import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Found } from '../../components/invitation/find-person.tsx';
import { findPeople } from '../../utils/domain/find-people.ts';
import type { Invitation } from '../../utils/domain/invitation.ts';
import { invitationTo } from '../../utils/domain/invitations.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { askInvitation, type InvitationAnswer } from '../../utils/extension/ask.ts';
import { type CurrentSite, currentSite } from '../../utils/extension/current-site.ts';
import { readCircle, readSettings } from '../../utils/extension/read.ts';

const nobody: InvitationAnswer = { invitation: null, others: [] };

/** What the popup shows, and `look`, which reads all of it anew. */
export function popupState() {
  const answer = signal(nobody);
  const people = signal<readonly Person[]>([]);
  const settings = signal(defaultSettings);
  const site = signal<CurrentSite>({ origin: '', name: '', state: 'not-possible', account: null, rests: null });
  const siteRefused = signal(false);
  const notice = signal<ComponentChildren>(null);
  const noAddress = signal(false);
  const text = signal('');
  const chosen = signal<PersonId | null>(null);
  /** One answer is enough for one time. */
  const answered = signal(false);

  /** Whom the popup is about: somebody chosen here, else the day's invitation. */
  const invitation = computed(() => {
    const person = people.value.find(({ id }) => id === chosen.value);
    if (person) return towards(person);
    return answered.value ? null : answer.value.invitation;
  });
  const found = computed(() => search(people.value, text.value));
  const paused = computed(() => {
    const until = settings.value.paused;
    return typeof until === 'number' && until <= Date.now() ? null : until;
  });

  const look = async () => {
    const [nextAnswer, circle, nextSettings, nextSite] = await Promise.all([
      askInvitation().catch(() => nobody),
      readCircle(),
      readSettings(),
      currentSite(),
    ]);
    answer.value = nextAnswer;
    people.value = circle.people;
    settings.value = nextSettings;
    site.value = nextSite;
  };

  return { answer, people, site, siteRefused, notice, noAddress, text, chosen, answered, invitation, found, paused, look };
}
export type PopupState = ReturnType<typeof popupState>;

function towards(person: Person): Invitation {
  return invitationTo(person, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Five fit without scrolling. */
const limit = 5;

function search(people: readonly Person[], text: string): Found {
  const name = text.trim();
  if (name === '') return { text, people: [], addable: null };
  const known = people.some((person) => person.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return { text, people: findPeople(people, name, limit), addable: known ? null : name };
}
