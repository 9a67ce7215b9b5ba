import { batch, computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command, CommandId, Told } from '../../utils/domain/command.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { noOwnOpeners } from '../../utils/domain/openers/own-openers.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { readLedger, readStored } from '../../utils/extension/read.ts';
import { type Part, shelf } from '../../utils/extension/shelf.ts';
import { key } from '../../utils/extension/stored.ts';
import { tell } from '../../utils/extension/tell.ts';
import { circleAddress, viewOf } from './circle-address.ts';
import { notices } from './notices.ts';
import { addressOf, type Place, placeOf } from './place.ts';
import { canBeUndone, doneInWords, peopleOf, type Step, undoneInWords } from './steps.tsx';

/** What the settings page shows, `look`, which reads all of it anew, and `carryOut`, which changes it. */
export function optionsState() {
  const kept = shelf();
  const place = signal<Place>(placeOf(location.hash));
  const view = signal(viewOf(location.hash));
  const people = signal<readonly Person[]>([]);
  const broken = signal(kept.broken());
  const sites = signal(kept.sites());
  const settings = signal(defaultSettings);
  const openers = signal(noOwnOpeners);
  const refused = signal(false);
  const contacts = signal<readonly Contact[]>([]);
  const chosen = signal<ReadonlySet<PersonId>>(new Set());
  /** Whose page was just left, and where the circle was scrolled to before. */
  const left = { person: null as PersonId | null, scrolled: 0 };
  const { notice, confirm, offer } = notices();
  const steps: Step[] = [];
  /** The last change that was taken back. */
  const undone = signal<CommandId | null>(null);

  const person = computed(() => {
    const here = place.value;
    return here.at === 'person' ? (people.value.find(({ id }) => id === here.person) ?? null) : null;
  });

  const show = (changed: ReadonlySet<Part>) =>
    batch(() => {
      if (changed.has('people')) people.value = kept.people();
      if (changed.has('sites')) sites.value = kept.sites();
      if (changed.has('settings')) settings.value = kept.settings();
      if (changed.has('openers')) openers.value = kept.openers();
      if (changed.has('broken')) broken.value = kept.broken();
    });

  const readContacts = async () => {
    const from = location.hash;
    const here = placeOf(from);
    if (here.at !== 'person') return;
    const ledger = await readLedger(here.person);
    // Somebody may have gone on meanwhile.
    if (location.hash === from) contacts.value = ledger.toSorted((one, other) => other.at - one.at);
  };

  const beAt = (next: Place, hash: string) =>
    batch(() => {
      const here = place.value;
      if (addressOf(here) !== addressOf(next)) {
        left.person = here.at === 'person' ? here.person : null;
        contacts.value = [];
      }
      place.value = next;
      if (next.at === 'circle') view.value = viewOf(hash);
    });

  /** Shown at once: the browser takes its time over an address, and whoever goes on by key has the next page under them. The circle is found as it was left. */
  const go = (next: Place) => {
    const address = next.at === 'circle' ? circleAddress(view.value) : addressOf(next);
    beAt(next, address);
    location.assign(address);
  };

  /** The address has changed. */
  const arrive = () => {
    beAt(placeOf(location.hash), location.hash);
    return readContacts();
  };

  const look = async () => {
    beAt(placeOf(location.hash), location.hash);
    const [everything] = await Promise.all([readStored(), readContacts()]);
    show(kept.replace(everything));
  };

  /** Something stored has changed, here or elsewhere. */
  const takeIn = (stored: Readonly<Record<string, unknown>>) => {
    show(kept.put(stored));
    const here = place.value;
    // A date is on its way into the ledger while the journal has it.
    if (here.at === 'person' && (key.journal in stored || key.person(here.person) in stored)) void readContacts();
  };

  /** The background's answer may be here before the news of what it stored. */
  const catchUp = async (ids: readonly PersonId[] | null) => {
    if (ids === null) return look();
    const [stored] = await Promise.all([readStored(ids.map(key.person)), readContacts()]);
    show(kept.put(stored));
  };

  /** `stays`: what can be undone is said until there is something else to say. */
  const carryOut = async (command: Command, words?: ComponentChildren, stays = false, id: CommandId = crypto.randomUUID()): Promise<Told> => {
    // Whoever is deleted is called something before.
    const about = peopleOf(command);
    const names = about?.length === 1 ? people.value.flatMap((one) => (one.id === about[0] ? [one.name] : [])) : [];
    const told = await tell(command, id);
    const all = about && [...new Set([...about, ...(told.ok ? told.people.map(({ id }) => id) : [])])];
    if (told.ok) {
      const step: Step = { id, command, people: all ?? [], names: names.length > 0 ? names : told.people.map(({ name }) => name) };
      if (canBeUndone(command)) {
        steps.push(step);
        offer(words ?? doneInWords(step), () => void takeBack(step));
      } else if (stays) notice.value = words;
      else confirm(words ?? doneInWords(step));
    } else notice.value = refusalInWords(told.why);
    await catchUp(all);
    return told;
  };

  /** Takes back a change of people made on this page, each once; the last one, where none is named. */
  const takeBack = async (step = steps.at(-1)): Promise<void> => {
    if (!step || !steps.includes(step)) return;
    steps.splice(steps.indexOf(step), 1);
    const told = await tell({ do: 'undo', step: step.id });
    // What may work in a moment can be tried again.
    if (!told.ok && told.why !== 'unknown-step') steps.push(step);
    await catchUp(peopleOf(step.command) && [...new Set([...step.people, ...(told.ok ? told.people.map(({ id }) => id) : [])])]);
    if (told.ok) {
      undone.value = step.id;
      confirm(undoneInWords(step));
    } else notice.value = refusalInWords(told.why);
  };

  return {
    ...{ place, view, people, broken, sites, settings, openers, refused, contacts, chosen, left, notice, person, undone },
    ...{ go, arrive, look, takeIn, confirm, carryOut, takeBack },
    hasStep: () => steps.length > 0,
    /** Takes back one change, where that is still possible. */
    undo: async (id: CommandId): Promise<void> => {
      const step = steps.find((one) => one.id === id);
      if (step) await takeBack(step);
    },
    /** The circle as it was left. */
    circleAddress: () => circleAddress(view.value),
  };
}
export type OptionsState = ReturnType<typeof optionsState>;
