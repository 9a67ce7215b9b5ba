import type { DraftHint, Theirs } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { expression, inPlace } from './phrases.ts';

type Role = 'greeting' | 'filler' | 'thanks' | 'flat' | 'routine' | 'returns' | 'farewell';
type Part = { readonly role: Role; readonly start: number; readonly end: number };

/** What is longer says something more. */
const longest = 160;

/** "How are you?" and nothing else can go one degree deeper. */
export function routineQuestion(draft: string, words: DraftWords): DraftHint | null {
  const parts = partsOf(draft, words);
  const asked = parts?.filter(({ role }) => role === 'routine') ?? [];
  const [question] = asked;
  if (!parts || !question || asked.length > 2 || parts.some(({ role }) => role === 'flat' || role === 'returns')) return null;
  const end = endOf(asked.at(-1) ?? question, draft);
  const matching = words.routine.find(({ asks }) => expression(asks, 'begins').test(draft.slice(question.start)));
  return matching ? { kind: 'routine-question', start: question.start, end, suggestions: [inPlace(matching.deeper, draft, question.start)] } : null;
}

/** "I'm fine, you?" can be one degree truer, where it is about the writer and not about a plan or a favour. */
export function flatFine(draft: string, theirs: Theirs | null, words: DraftWords): DraftHint | null {
  const parts = partsOf(draft, words);
  const flat = parts?.find(({ role }) => role === 'flat');
  if (!parts || !flat) return null;
  const returns = parts.some(({ role, start }) => start > flat.start && (role === 'returns' || role === 'routine'));
  const isMine = theirs ? theirs.asksHow : expression(words.flat.mine, 'begins').test(draft.slice(flat.start));
  if (!isMine && !returns) return null;
  const about = parts.filter(({ role }) => role !== 'greeting' && role !== 'farewell');
  const before = about.filter(({ role, end }) => (role === 'filler' || role === 'thanks') && end <= flat.start).at(0);
  const last = about.at(-1) ?? flat;
  const start = before?.start ?? flat.start;
  const after = [...(about.some(({ role }) => role === 'thanks') ? [words.flat.thanks] : []), ...(returns ? [words.flat.givesBack] : [])];
  const say = (truer: string | undefined) => inPlace([truer, ...after].join(' '), draft, start);
  const [one, other] = words.flat.truer;
  return { kind: 'flat-fine', start, end: endOf(last, draft), suggestions: [say(one), say(other)] };
}

/** A draft as nothing but such parts, in their order; null where it says anything else. */
function partsOf(draft: string, words: DraftWords): readonly Part[] | null {
  if (draft.length > longest) return null;
  const routine = words.routine.map(({ asks }) => asks);
  const said = [...routine, words.flat.says, ...words.thanks].join('|');
  const greeted = `(?:${words.greetings.join('|')})(?: [\\p{L}-]+){0,3}?(?=\\s*[,.!?\\n–—:)-]|\\s*$| (?:${said})(?![\\p{L}\\d]))`;
  const ways: readonly (readonly [Role, RegExp])[] = [
    ['greeting', expression(greeted, 'here')],
    ['routine', expression(`(?:${routine.join('|')})${words.addressed}`, 'here')],
    ['flat', expression(words.flat.says, 'here')],
    ['returns', expression(`(?:${words.flat.returns})${words.addressed}`, 'here')],
    ['thanks', expression(words.thanks, 'here')],
    ['filler', expression(words.fillers, 'here')],
    ['farewell', expression(`(?:${words.farewells.join('|')})(?:,?\\s+[\\p{L}]+)?(?=\\W*$)|(?<=[\\n–—-]\\s*)[\\p{L}]+(?=\\W*$)`, 'here')],
    ['greeting', expression('(?<=^\\s*)[\\p{L}-]+(?=\\s*[,!])', 'here')],
  ];
  const parts: Part[] = [];
  let at = 0;
  for (;;) {
    at += /^[^\p{L}\d]*/u.exec(draft.slice(at))?.[0].length ?? 0;
    if (at >= draft.length) return parts;
    const part = longestAt(draft, at, ways);
    if (!part) return null;
    parts.push(part);
    at = part.end;
  }
}

function longestAt(draft: string, at: number, ways: readonly (readonly [Role, RegExp])[]): Part | null {
  let found: Part | null = null;
  for (const [role, way] of ways) {
    way.lastIndex = at;
    const end = at + (way.exec(draft)?.[0].length ?? 0);
    if (end > (found?.end ?? at)) found = { role, start: at, end };
  }
  return found;
}

/** With the marks that end it. */
function endOf({ end }: Part, draft: string): number {
  return end + (/^\s?[.!?…]+/.exec(draft.slice(end))?.[0].length ?? 0);
}
