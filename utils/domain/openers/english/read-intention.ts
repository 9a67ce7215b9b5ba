import { aboutSomething } from './about-something.ts';
import { moodOf } from './clean-fact.ts';
import type { Forms } from './fact.ts';
import { lowerFirst, toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { isStative, verbForm } from './verb-forms.ts';
import { opensObject, readVerbPhrase } from './verb-phrase.ts';
import { determiners, prepositions } from './word-lists.ts';

const them = '(?:her|him|them)';
const about = new RegExp(
  `^(?:to )?(?:(?:ask|hear|find out|check|catch up)(?: (?:${them}|to ${them}|with ${them}))? (?:about|on|after)|talk(?: (?:to|with) ${them})? about) (.+)$`,
  'i',
);
const how = new RegExp(`^(?:(?:to )?(?:ask|find out|check|see|hear)(?: ${them})? )?((?:how|whether|if|what|where|which|why|who) .+)$`, 'i');
const thanks = new RegExp(`^(?:to )?(?:thank ${them}|thank|say (?:thanks|thank you)(?: to ${them})?) for (.+)$`, 'i');
const luck = new RegExp(`^(?:to )?(?:wish ${them} (?:luck|good luck|well) (?:for|with|in|at)|congratulate ${them} on) (.+)$`, 'i');
const plan =
  /^(?:still |to )?((?:send|give|bring|return|show|tell|lend|pass on|post|recommend|introduce|cook|bake|take|teach|write|knit) .*\b(?:her|him|them|his|their)\b.*)$/i;
const could = new RegExp(`^(?:to )?ask (?:${them} )?(?:if|whether) (?:she|he|they) (?:can|could|would|will|might|may) (.+)$`, 'i');
const favour = new RegExp(`^(?:to )?((?:borrow .+)|(?:ask (?:${them} )?(?:for|to) .+))$`, 'i');
const orders = oneOf(
  'ask send tell thank invite remember remind call ring email text write check find buy book return congratulate pick talk wish bring give show lend',
);

const asks = oneOf('how what where when which why who');
/** How every such note begins. */
const opening = oneOf(
  'to ask hear talk find check catch see how whether if what where when which why who thank say wish congratulate still send give bring return show tell lend pass post recommend introduce cook bake take teach write knit borrow invite remember remind call ring email text buy book pick',
);

/** A note of something to do or to ask: "ask how the exam went", "return her ladder". Null when the words are no such note; no forms when they are one that no line can use. */
export const readIntention = (words: readonly string[], who: Referent): Forms | null => {
  if (!opening.test(bare(words[0] ?? ''))) return null;
  const text = words.join(' ');
  const turn = (part: string): string | null => turnToYou(part.split(' '), who)?.join(' ') ?? null;
  const asked = favourIn(text, turn);
  if (asked !== null) return asked;
  const subject = about.exec(text)?.[1];
  if (subject !== undefined) return aboutSomething(subject.replace(/\?$/, ''), who, moodOf(subject), '');
  if (asks.test(bare(words[0] ?? '')) && /^\S+ (?:did|does|do|is|are|was|were|has|have|will|can) \S+ /i.test(text)) return readQuestion(text, who);
  if (/^how we\b/i.test(text) && /^(?:past|used-to)$/.test(readVerbPhrase(words.slice(2), true)?.tense ?? '')) return null;
  const unknown = how.exec(text)?.[1];
  if (unknown !== undefined) return wondered(turn(unknown));
  const kindness = thanks.exec(text)?.[1];
  if (kindness !== undefined) {
    const turned = turn(kindness);
    if (turned === null) return {};
    return { help: verbForm(bare(turned.split(' ')[0] ?? ''))?.kinds.has('gerund') ? turned : (toThatThing(turned) ?? turned) };
  }
  const wished = luck.exec(text)?.[1];
  if (wished !== undefined) return aboutSomething(wished, who, /^(?:to )?congrat/i.test(text) ? 'glad' : 'plain', '');
  const meant = plan.exec(text)?.[1];
  if (meant !== undefined) {
    const turned = turn(meant);
    return turned === null ? {} : { plan: lowerFirst(turned) };
  }
  const next = bare(words[1] ?? '');
  const order =
    orders.test(bare(words[0] ?? '')) &&
    !(/^(?:show|talk|call|text|email)$/.test(bare(words[0] ?? '')) && /^(?:in|on|at|for|from)$/.test(next)) &&
    !(bare(words[0] ?? '') === 'book' && /^(?:on|about)$/.test(next)) &&
    (determiners.test(next) || prepositions.test(next) || /^(?:him|them|to|how|if|whether)$/.test(next));
  return order ? {} : null;
};

const wondered = (turned: string | null): Forms => {
  if (turned === null || /^how to\b/.test(turned)) return {};
  const went = /^how (?:the |your )(.+?) (?:went|is going|goes|turned out|was|is)$/i.exec(turned)?.[1];
  return { wonder: lowerFirst(turned), ...(went === undefined ? {} : { topic: toThatThing(went) ?? `the ${went}` }) };
};

const favourIn = (text: string, turn: (part: string) => string | null): Forms | null => {
  if (!/^(?:to )?(?:ask|borrow) /i.test(text)) return null;
  const able = could.exec(text)?.[1];
  const wanted = able ?? favour.exec(text)?.[1];
  if (wanted === undefined) return null;
  const turned = turn(wanted)?.replace(/^ask (?=for\b|to\b)/, 'ask you ');
  if (turned === undefined) return {};
  const done = able === undefined ? /^ask you to (.+)$/.exec(turned)?.[1] : turned;
  return done === undefined ? { favour: lowerFirst(turned) } : { could: done };
};

/** What the writer would like them to do: "could she read the first chapter". Null where the words ask no such thing. */
export const couldIn = (text: string, who: Referent): Forms | null => {
  const [, whom = '', rest] = /^(?:could|would) (\S+) (.+?)\??$/i.exec(text) ?? [];
  if (rest === undefined || !(/^(?:she|he|they)$/i.test(whom) || (who.first.length > 1 && whom === who.first))) return null;
  const base = verbForm(bare(rest.split(' ')[0] ?? ''));
  if (base?.kinds.has('base') !== true || isStative(base.base) || /^(?:forgive|mind|enjoy|manage)$/.test(base.base)) return null;
  const turned = turnToYou(rest.split(' '), who)?.join(' ');
  return turned === undefined ? {} : { could: turned };
};

/** A question the user noted: "did she get the grant?" */
export const readQuestion = (text: string, who: Referent): Forms => {
  const words = text.replace(/\?$/, '').split(' ');
  if (/^still (?:in|at|on|with)\b/i.test(text)) {
    const there = turnToYou(words, who);
    return there === null ? {} : { query: `are you ${lowerFirst(there.join(' '))}` };
  }
  if (/^(?:coffee|lunch|dinner|drinks|tea|brunch|walk|call|zoom|pint|beer|breakfast|catch-up)\b/i.test(text)) return {};
  if (
    /^(?:still )?\w+ing$/i.test(words.slice(0, /^still$/i.test(words[0] ?? '') ? 2 : 1).join(' ')) &&
    (/^still$/i.test(words[0] ?? '') || opensObject(words[1])) &&
    words.length > 1
  ) {
    const doing = turnToYou(words, who);
    return doing === null ? {} : { query: `are you ${lowerFirst(doing.join(' '))}` };
  }
  if (!/^(?:did|does|is|are|was|has|have|will|can|how|what|where|when|which|who|do)\b/i.test(text))
    return aboutSomething(words.join(' '), who, moodOf(text), '');
  const turned = turnToYou(words, who);
  if (turned === null) return {};
  const agreed: Record<string, string> = { does: 'do', is: 'are', was: 'were', has: 'have' };
  const fixed = turned.map((word, at) => (bare(turned[at + 1] ?? '') === 'you' ? (agreed[bare(word)] ?? bare(word)) : word));
  return { query: lowerFirst(fixed.join(' ')) };
};
