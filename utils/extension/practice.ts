import { i18n } from '#i18n';
import { standInHandle } from '../domain/first-steps.ts';
import type { Person, PersonDetails, PersonId } from '../domain/person.ts';
import { isForPractice } from '../domain/practising.ts';
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

/** Somebody of the circle to practise with: the name, and the address by which the page shows whoever stands in for them. */
export type PractisedWith = { readonly name: string; readonly address: string };

/**
 * Makes the practice page as new: whoever was there to practise with goes, and Robin comes, last written to twenty weeks ago. With somebody of the circle,
 * another comes to stand in for them, of whom nothing was noted yet; resolves to how that one is shown, or to null where there is nobody.
 */
export async function preparePractice(somebody: PersonId | null = null): Promise<PractisedWith | null> {
  const { people } = await readEverything();
  for (const person of people) if (isForPractice(person)) await tell({ do: 'delete-person', person: person.id });
  const told = await tell({ do: 'add-person', details: { ...robin, name: i18n.t('practice.robin') } });
  const person = told.ok && told.people[0]?.id;
  if (person) await tell({ do: 'log-contact', person, by: 'me', channel: 'practice', at: Date.now() - longAgo });
  const wanted = people.find((one) => one.id === somebody && !isForPractice(one));
  return wanted ? standIn(wanted) : null;
}

async function standIn({ id, name, relation, ring, language, register }: Person): Promise<PractisedWith | null> {
  const handle = standInHandle(id);
  const told = await tell({ do: 'add-person', details: { name, relation, ring, language, register, handles: [handle] } });
  return told.ok ? { name, address: handle.id } : null;
}
