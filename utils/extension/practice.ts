import { i18n } from '#i18n';
import type { PersonDetails } from '../domain/person.ts';
import { isForPractice } from './read.ts';
import { readEverything } from './storage.ts';
import { tell } from './tell.ts';

/** Twenty weeks in milliseconds, so that there is a gap to bridge. */
const longAgo = 140 * 86_400_000;

/** Invented, and in the language of the openers, which weave it in. The address is the one our page shows (components/practice/composer.tsx). */
const robin: Partial<PersonDetails> = {
  relation: 'friend',
  ring: 3,
  handles: [{ channel: 'practice', id: 'robin@practice.example' }],
  knownFrom: 'the allotments',
  notes: ['learning the accordion'],
  threads: [{ id: 'practice-thread', text: 'the new greenhouse' }],
};

/** Makes the practice page as new: whoever was there to practise with goes, and Robin comes, last written to twenty weeks ago. */
export async function preparePractice(): Promise<void> {
  for (const person of (await readEverything()).people) if (isForPractice(person)) await tell({ do: 'delete-person', person: person.id });
  const told = await tell({ do: 'add-person', details: { ...robin, name: i18n.t('practice.robin') } });
  const person = told.ok && told.people[0]?.id;
  if (person) await tell({ do: 'log-contact', person, by: 'me', channel: 'practice', at: Date.now() - longAgo });
}
