import { countWords } from '../../../utils/domain/openers/count-words.ts';
import type { Intent, OpenerContext } from '../../../utils/domain/openers/opener.ts';

type Rule = { readonly id: string; readonly finds: RegExp };

/** practices.md 6.2: what no opener of ours may say, whoever it is for. */
const rules: readonly Rule[] = [
  {
    id: 'B1 guilt',
    finds:
      /\byou never\b(?! make)|you forgot|haven't heard from you|have not heard from you|\bfinally\b|since you did(?:n't| not)|you did not (?:answer|write|reply)|why you (?:did|have)/i,
  },
  {
    id: 'B2 pressure',
    finds:
      /please (?:reply|answer|respond|write back)|waiting (?:to hear|for your)|let me know asap|why no answer|following up|bumping this|looking forward to (?:your|hearing)|answer me|as soon as (?:you can|possible)/i,
  },
  {
    id: 'B3 flattery',
    finds: /you(?:'re| are) (?:amazing|the best|awesome|incredible|an inspiration|wonderful|so inspiring)|always so (?:inspiring|kind)/i,
  },
  {
    id: 'B5 false trigger',
    finds:
      /\bremember when\b|\bi just (?:saw|heard|read|noticed)|\bi was (?:just )?telling\b|somebody mentioned you|i (?:saw|came across) (?:something|an article|a photo)|\byesterday i\b|\bthis morning i\b|the other (?:day|evening) i/i,
  },
  {
    id: 'B7 grovelling',
    finds:
      /long time no see|been ages|it's been forever|so bad at|terrible at (?:this|keeping)|sorry i(?:'ve| have) been (?:so|such)|sorry for bothering|sorry to bother/i,
  },
  { id: 'B8 vague plan', finds: /\bsometime\b|some time soon|catch up soon|we should (?:meet|catch|grab|get)/i },
  {
    id: 'B9 stock phrase',
    finds:
      /hope(?:s)? (?:this|that this|my) (?:\w+ )?(?:finds|reaches)|just checking in|checking in\b|reaching out|reach out|touch base|circle back|in these times|no worries|hope you(?:'re| are) (?:doing )?well(?:[.!,]|$)|let me know if you need anything/i,
  },
  {
    id: 'B10 platitude',
    finds:
      /\bat least\b (?:he|she|they|it|you had)|everything happens|happens for a reason|stay strong|be strong|get well soon|better place|i know how you feel|time heals|silver lining|could be worse/i,
  },
  {
    id: 'B11 mind-reading',
    finds: /you (?:seem|must be|sound) (?:sad|lonely|depressed|angry|upset|stressed|tired)|i know (?:that )?you(?:'re| are) angry|burnt out/i,
  },
  { id: 'B12 advice', finds: /have you tried|you should|why don't you|why do you not|the best thing is|you ought|if i were you|my advice/i },
  {
    id: 'B14 non-apology',
    finds:
      /if you felt|if i hurt|if you were (?:hurt|annoyed|offended)|sorry,? but|i was only|forgive me|sorry if\b|you made me\b(?! (?:laugh|smile|think))/i,
  },
  {
    id: 'B16 sheen',
    finds:
      /[—–]|heartfelt|\bcherish|testament|\bwarmest\b|delighted to|thrilled|!|tapestry|\bjourney\b(?= together)|bottom of my heart|words cannot express|truly inspiring/i,
  },
  { id: 'B17 shouting', finds: /\bhru\b|\bu\b|\basap\b|\blol\b|\bomg\b|\p{Extended_Pictographic}/iu },
  { id: 'B19 blame', finds: /\boverdue\b|neglected|\bfailed\b|\bmissed you\b|\bstreak\b|don't forget/i },
  { id: 'B20 placeholder', finds: /[{}[\]]|\bNAME\b|undefined|\bnull\b|NaN/ },
  { id: 'shape: two questions', finds: /\?[\s\S]*\?/ },
  { id: 'shape: double space', finds: / {2}|\n{3}|\s[.,;:?]|\.\.|\?\.|,\./ },
  {
    id: 'shape: article',
    finds: /\b[Aa] (?=[aeio]\w)(?!one\b|once\b|ewe|eu)|\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])|\b(?:the|your|a|my|our) (?:the|your|a|an|my|our)\b/,
  },
  { id: 'shape: doubled word', finds: /\b(?!that\b|had\b|you\b)(\w+) \1\b/i },
  { id: 'shape: person left standing', finds: /\b(?:she|he|him|herself|himself)\b/i },
];

/** What depends on who somebody is, and on what a line is for. */
type Around = { readonly context: OpenerContext; readonly intent: Intent; readonly body: string };

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?])\s+/).filter((sentence) => sentence !== '');
const distant: ReadonlySet<string> = new Set(['new_contact', 'acquaintance', 'colleague', 'neighbour']);

const placed: readonly { readonly id: string; readonly applies: (around: Around) => boolean }[] = [
  {
    id: 'B4 over-familiar',
    applies: ({ context, body }) =>
      distant.has(context.person.relation) && /\b(?:love you|my love|darling|sweetheart|hugs? (?:from|and)|kiss(?:es)?\b|miss you)/i.test(body),
  },
  {
    id: 'B13 hidden ask',
    applies: ({ intent, body }) =>
      (intent === 'gratitude' || intent === 'congratulate') &&
      /\b(?:could|would|can) you (?:please )?(?:help|send|lend|introduce|look|give|do|check)\b/i.test(body),
  },
  {
    id: 'B15 self at the centre',
    applies: ({ intent, body }) => {
      const sentences = sentencesOf(body);
      const mine = sentences.filter((sentence) => /^I(?:'m|'ve|'d|'ll)?\b/.test(sentence)).length;
      return (
        (intent === 'gratitude' || intent === 'congratulate' || intent === 'condolence') && sentences.length > 2 && mine * 2 > sentences.length + 1
      );
    },
  },
  { id: 'B18 surveillance', applies: ({ body }) => /\b\d+ days\b|\blast seen\b|\bI noticed (?:that )?you (?:were|had) (?:online|read)/i.test(body) },
];

/** Repeated openings and closings that a machine likes and a person does not. */
const signOff = /\b(?:kind regards|best wishes|sincerely|yours (?:truly|faithfully)|all the best|with love|xx)\b[.,]?\s*$/i;

/** Every rule a text breaks in its context; the words of names and facts are not the line's fault, so names are taken out first. */
export const faultsIn = (text: string, context: OpenerContext, intent: Intent): string[] => {
  const named = context.person.name;
  const mine = [named, ...named.split(/\s+/)]
    .filter((part) => part.length > 1)
    .reduce((said, part) => said.split(part).join('Tove'), text)
    .replace(/\bTove(?: Tove)+/g, 'Tove');
  const [greeting = '', ...rest] = mine.split('\n\n');
  const email = context.channel === 'email';
  const body = email ? rest.join('\n\n') : mine;
  const found = rules.filter(({ finds }) => finds.test(body)).map(({ id }) => id);
  found.push(...placed.filter(({ applies }) => applies({ context, intent, body })).map(({ id }) => id));
  const words = countWords(body);
  if (email && (words < 25 || countWords(mine) > 85)) found.push(`length: ${words} words in an email`);
  if (!email && (words < 6 || words > 45)) found.push(`length: ${words} words in a chat`);
  if (email && !/^(?:Dear|Hi|Hello)\b.*,$/.test(greeting)) found.push('shape: greeting line');
  if (!email && mine.includes('\n')) found.push('shape: one block');
  if (signOff.test(mine)) found.push('shape: sign-off');
  if (!/[.?]$/.test(mine)) found.push('shape: end');
  if (!/^[\p{Lu}\p{Lo}\p{N}<“"'‘]/u.test(body) && !/^\p{Ll}/u.test(named)) found.push('shape: capital');
  return found;
};
