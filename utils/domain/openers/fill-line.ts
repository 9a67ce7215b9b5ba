import type { Fact, Form } from './english/fact.ts';
import { isOrAre } from './english/fact-forms.ts';
import { upperFirst } from './english/noun-phrase.ts';

const dayForms: ReadonlySet<Form> = new Set(['today', 'dayclause', 'mine', 'problem', 'ofyours']);
const howForms: ReadonlySet<Form> = new Set(['met', 'days', 'from']);

/** Which kind of fact a slot is filled from. */
export const kindOf = (form: Form): 'day' | 'how' | 'theirs' | 'person' =>
  form === 'echo' ? 'theirs' : dayForms.has(form) ? 'day' : howForms.has(form) ? 'how' : 'person';

/** Puts the words of facts and the name into a text; null where a slot has nothing to hold. */
export const fillLine = (text: string, facts: readonly Fact[], name: string): string | null => {
  let whole = true;
  const filled = text.replace(/\{(is:|Is:|has:)?([A-Za-z]+)\}/g, (_, verb: string | undefined, slot: string) => {
    if (slot === 'line') return '{line}';
    const form = slot.toLowerCase() as Form;
    const words = slot.toLowerCase() === 'name' ? name : facts.find((fact) => fact.forms[form] !== undefined)?.forms[form];
    if (words === undefined || words === '') {
      whole = false;
      return '';
    }
    if (verb === 'has:') return isOrAre(words) === 'is' ? 'has' : 'have';
    if (verb !== undefined) return verb === 'Is:' ? upperFirst(isOrAre(words)) : isOrAre(words);
    return slot.charAt(0) === form.charAt(0) ? words : upperFirst(words);
  });
  return whole ? filled : null;
};

const long: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Ii]t|[Tt]hat)'ll\b/g, '$1 will'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)'d\b/g, '$1 would'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]ow)'s\b/g, '$1 is'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Ww]ould|[Cc]ould)n't\b/g, '$1 not'],
];

/** Without contractions, for the formal tone. */
export const withoutContractions = (text: string): string => long.reduce((said, [short, full]) => said.replace(short, full), text);
