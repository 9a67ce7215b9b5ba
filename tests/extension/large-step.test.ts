import { beforeEach, expect, it } from 'vitest';
import { type Contact, lastOf } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/person.ts';
import { keepMany } from '../../utils/extension/keep-many.ts';
import { readCircle } from '../../utils/extension/read.ts';
import { asOneStep } from '../../utils/extension/undo.ts';
import { aPerson } from '../domain/a-person.ts';
import { type ABackground, aBackground, email, noon, sent } from './a-background.ts';
import { stored } from './a-browser.ts';
import { everythingKept } from './keyval-in-memory.ts';

const people = 300;
const each = 20;

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

/** As an import brings them. */
function imported(): { readonly person: Person; readonly contacts: readonly Contact[] }[] {
  return Array.from({ length: people }, (_, at) => {
    const contacts = Array.from({ length: each }, (_, turn): Contact => {
      const id = `imported ${at} ${turn}`;
      return { id, at: noon - (turn + 1) * 86_400_000, by: turn % 2 ? 'me' : 'them', channel: 'email', source: 'imported' };
    });
    const person = aPerson({ id: `p${at}`, name: `Person ${at}`, handles: [email(`p${at}@example.org`)], last: lastOf(contacts, noon) });
    return { person, contacts };
  });
}

it('an import is taken back whole, but for whoever was written to since', async () => {
  const all = imported();
  const ids = all.map(({ person }) => person.id);
  await asOneStep('import', ids, noon, async () => (await keepMany(all)) ?? []);
  expect((await readCircle()).people).toHaveLength(people);

  await background.compose(sent(noon, 'p7@example.org'), 'since');
  const told = await background.tell({ do: 'undo', step: 'import' });
  expect(told).toMatchObject({ ok: true, people: [{ id: 'p7' }] });
  expect((await readCircle()).people).toMatchObject([{ id: 'p7', last: { me: { at: noon } } }]);
  expect(Object.keys(await stored()).filter((at) => at.startsWith('handle:'))).toEqual(['handle:email:p7@example.org']);
  expect(Object.keys(everythingKept())).toEqual(['ledger:p7']);
});
