import { batch, computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { noOwnOpeners } from '../../utils/domain/openers/own-openers.ts';
import type { Person } from '../../utils/domain/person.ts';
import { defaultSettings, type Site, type SiteLog } from '../../utils/domain/settings.ts';
import { readCircle, readLedger, readOwnOpeners, readSettings, readSites } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { addressOf, type Place, placeOf } from './place.ts';

/** A confirmation has been seen by then, in milliseconds; why something could not be done stays. */
const confirmed = 5_000;

type Broken = Awaited<ReturnType<typeof readCircle>>['broken'];

/** What the settings page shows, `look`, which reads all of it anew, and `carryOut`, which changes it. */
export function optionsState() {
  const place = signal<Place>(placeOf(location.hash));
  const people = signal<readonly Person[]>([]);
  const broken = signal<Broken>([]);
  const sites = signal<readonly { readonly site: Site; readonly log: SiteLog }[]>([]);
  const settings = signal(defaultSettings);
  const openers = signal(noOwnOpeners);
  const refused = signal(false);
  const contacts = signal<readonly Contact[]>([]);
  const text = signal('');
  const notice = signal<ComponentChildren>(null);

  const person = computed(() => {
    const here = place.value;
    return here.at === 'person' ? (people.value.find(({ id }) => id === here.person) ?? null) : null;
  });

  /** Shown at once: the browser takes its time over an address, and whoever goes on by key has the next page under them. */
  const go = (next: Place) => {
    batch(() => {
      place.value = next;
      contacts.value = [];
    });
    location.assign(addressOf(next));
  };

  const look = async () => {
    const from = location.hash;
    const here = placeOf(from);
    const [circle, places, chosen, lines, ledger] = await Promise.all([
      readCircle(),
      readSites(),
      readSettings(),
      readOwnOpeners(),
      here.at === 'person' ? readLedger(here.person) : [],
    ]);
    // Somebody has gone on meanwhile, and the look that belongs to that is on its way.
    if (location.hash !== from) return;
    batch(() => {
      place.value = here;
      people.value = circle.people;
      broken.value = circle.broken;
      sites.value = places;
      settings.value = chosen;
      if (JSON.stringify(openers.value) !== JSON.stringify(lines)) openers.value = lines;
      contacts.value = ledger.toSorted((one, other) => other.at - one.at);
    });
  };

  const confirm = (words: ComponentChildren) => {
    notice.value = words;
    setTimeout(() => {
      if (notice.value === words) notice.value = null;
    }, confirmed);
  };

  /** `stays`: what can be undone is said until there is something else to say. */
  const carryOut = async (command: Command, words: ComponentChildren = i18n.t('options.kept'), stays = false): Promise<Told> => {
    const told = await tell(command);
    if (told.ok && !stays) confirm(words);
    else if (told.ok) notice.value = words;
    else notice.value = refusalInWords(told.why);
    await look();
    return told;
  };

  return { place, people, broken, sites, settings, openers, refused, contacts, text, notice, person, go, look, confirm, carryOut };
}
export type OptionsState = ReturnType<typeof optionsState>;
