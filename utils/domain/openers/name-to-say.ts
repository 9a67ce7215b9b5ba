/** How a name is said: `greeting` after "Dear", `call` within a sentence, `first` as others' notes may spell it. Empty where there is no name to say. */
export type SaidName = { readonly greeting: string; readonly call: string; readonly first: string };

const title =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lady|lord|rev|reverend|father|frau|herr|hr|fru|signora?|sig|dott|pastor|rabbi|imam|sor|fra|don|doña|senhora?|madame|monsieur|señora?|dra?)\.?$/i;
const kin =
  /^(?:aunt|auntie|aunty|uncle|granny|gran|grandma|grandpa|grandad|nan|nana|tante|onkel|oma|opa|nonna|nonno|abuela|abuelo|t[ií]a|t[ií]o|avó|avô|mormor|farmor|morfar|farfar|babcia|dziadek|baba|sensei|coach)$/i;
/** Scripts whose names are written first name first with spaces; others are kept whole. */
const firstNameFirst = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{P}\p{N}\p{S}\s]+$/u;

/** Takes what the user typed as a name, also with a title, a family word, markup or any script. */
export const nameToSay = (typed: string): SaidName => {
  const name = typed
    .replace(/[\p{Cc}\u200b\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[,;:]+$/, '');
  if (name === '' || (/@/.test(name) && !name.startsWith('@'))) return { greeting: '', call: '', first: '' };
  if (/[<>]/.test(name)) return { greeting: name, call: name, first: '' };
  const words = name.split(' ');
  const [head = '', next] = words;
  if (next === undefined) return { greeting: name, call: name, first: name };
  if (title.test(head)) {
    const said = `${head} ${words.at(-1)}`;
    return { greeting: said, call: said, first: words.length > 2 ? next : '' };
  }
  if (/^(?:cousin|sister|brother|my)$/i.test(head)) return nameToSay(words.slice(1).join(' '));
  if (kin.test(head)) {
    const said = `${head.charAt(0).toUpperCase()}${head.slice(1)} ${next}`;
    return { greeting: said, call: said, first: next };
  }
  const turned = /^([^\s,]+), ([^\s,]+)/.exec(name);
  if (turned?.[2] !== undefined) return { greeting: turned[2], call: turned[2], first: turned[2] };
  const whole =
    !firstNameFirst.test(name) || /^\p{L}\.$/u.test(head) || /^the$/i.test(head) || /\s(?:&|and|\+|und|et|y|e)\s/.test(name) || !/\p{L}/u.test(head);
  return whole ? { greeting: name, call: name, first: '' } : { greeting: head.replace(/,$/, ''), call: head.replace(/,$/, ''), first: head };
};
