import { eventAhead } from './ahead.ts';
import { isPoor } from './deed.ts';
import type { Forms, Mood } from './fact.ts';
import { formsOfDoing } from './fact-forms.ts';
import { toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { homeIn, isPlainState } from './plain-states.ts';
import { withoutTime } from './times.ts';
import { isCompany, told } from './told.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { afterYou } from './turn-verb.ts';
import { isBlunder, isUnwelcome } from './unwelcome.ts';
import { verbForm } from './verb-forms.ts';
import { opensObject, readVerbPhrase, type VerbPhrase } from './verb-phrase.ts';

const remarks = oneOf('and or even but not never shy with so which who where secretly nervous though');
const toMe = /\b(?:me|my|us|mine|our)\b/i;
const treatment = /\b(?:replacement|operation|op|surgery|transplant|biopsy|bypass|fall|stroke)$/;

/** What is told about the person: "taught me to swim", "is learning Dutch". `own` are the words of the predicate as the user wrote them. */
export const aboutThem = (phrase: VerbPhrase, own: readonly string[], who: Referent, mood: Mood): Forms => {
  const sinceThen =
    phrase.tense === 'ongoing' && /^(?:is|are)$/.test(bare(own[0] ?? '')) && /\b(?:since|for (?:months|years|weeks|ages))\b/.test(own.join(' '));
  if (sinceThen) {
    const ever = ['has', 'been', ...own.slice(1)];
    return aboutThem({ ...phrase, words: ever }, ever, who, mood);
  }
  const brief = shortened(phrase, own);
  if (brief !== null) {
    const again = readVerbPhrase(brief, true);
    return again === null ? {} : aboutThem(again, brief, who, mood);
  }
  const turned = turnToYou(own, who);
  if (turned === null) return {};
  const clause = `you ${afterYou(phrase, turned)}`;
  const plainState = phrase.base === 'be' && phrase.rest.length === 1 && phrase.tense === 'present';
  if (/^would (?:love|like) to\b/.test(own.join(' '))) return { wish: clause };
  if (/^(?:would|could|might|should)$/.test(bare(own[0] ?? ''))) return {};
  if (own.some((word) => /\d\/\d/.test(word))) return {};
  const had =
    mood === 'ill' && phrase.base === 'have' && phrase.tense === 'past'
      ? toThatThing(withoutTime(turned.slice(turned.length - phrase.rest.length).join(' ')))
      : null;
  if (had !== null && treatment.test(had)) return { burden: had.replace(/^the (?=(?:hip|knee|back|shoulder|eye|heart|hand|foot)\b)/, 'your ') };
  if (phrase.base === 'be' && phrase.tense === 'present' && /^terrified of\b/.test(phrase.rest.join(' '))) return { clause };
  if (phrase.base === 'move' && /^(?:desks?|offices?|furniture|boxes|files|rooms?)\b/.test(phrase.rest.join(' '))) return {};
  if (isUnwelcome(phrase, mood) || /, (?:shy|not|never|but|though|nervous|hates?|secretly|sadly|unfortunately)\b/.test(own.join(' '))) return {};
  if (phrase.base === 'recover' && (mood === 'ill' || mood === 'hard')) {
    const from = /^from (.+)$/.exec(turned.slice(turned.length - phrase.rest.length).join(' '))?.[1];
    const after = from === undefined ? null : toThatThing(withoutTime(from));
    return after === null ? {} : { burden: after };
  }
  if (phrase.tense === 'not' || plainState) return mood === 'plain' ? {} : { clause };
  const rest = turned.slice(turned.length - phrase.rest.length);
  if (/^(?:say|mention|claim|think|promise)$/.test(phrase.base) || (phrase.base === 'believe' && !toMe.test(phrase.rest.join(' ')))) return {};
  const ahead = eventAhead(phrase, rest, clause, mood);
  if (ahead !== null) return ahead;
  if (
    phrase.tense === 'past' &&
    (mood === 'plain' || mood === 'glad') &&
    (isPoor(phrase) || (isBlunder(phrase) && !toMe.test(phrase.rest.join(' '))))
  )
    return {};
  const second = isPlainState(phrase) ? secondIn(own) : null;
  if (second !== null) return { ...aboutThem(second, second.words, who, mood), ...homeIn(phrase), clause };
  const said = told(phrase, own, turned, clause);
  if (phrase.adverbs.some((word) => bare(word) === 'never'))
    return { ...(said.who !== undefined && { who: said.who }), ...(said.help !== undefined && { help: said.help }) };
  return (
    spokenOf(phrase, clause, rest) ?? {
      ...said,
      ...(said.habit === undefined &&
      !isCompany(phrase) &&
      !(isPlainState(phrase) && phrase.base !== 'have') &&
      !(phrase.base === 'defend' && said.deed !== undefined)
        ? withoutMine(formsOfDoing(phrase, rest))
        : {}),
      ...(mood === 'glad' && !toMe.test(phrase.rest.join(' ')) && (phrase.tense !== 'present' || /^(?:be|have|become|win)$/.test(phrase.base))
        ? { joy: clause }
        : {}),
    }
  );
};

/** Without what a note adds and a sentence to them has no room for: a remark after a comma, since when something is so, or that it was only just so when it was noted; a plus sign is an "and". Null where nothing is to be left out. */
const shortened = (phrase: VerbPhrase, own: readonly string[]): readonly string[] | null => {
  const since = phrase.tense === 'present' ? own.findIndex((word, at) => at > 0 && bare(word) === 'since') : -1;
  if (since > 0) return own.slice(0, since);
  if (phrase.tense === 'past' && own.length > 2 && /^(?:just|recently|newly)$/.test(bare(own[0] ?? ''))) return own.slice(1);
  if (phrase.tense === 'past' && /^has$/i.test(own[0] ?? '') && /^(?:just|recently|newly)$/.test(own[1] ?? ''))
    return [own[0] ?? '', ...own.slice(2)];
  if (own.includes('+')) return own.map((word) => (word === '+' ? 'and' : word));
  const second = own.findIndex(
    (word, at) => at > 1 && /^(?:hates|dislikes|never|doesn't|can't|won't)$/.test(bare(word)) && /^(?:and|but)$/.test(bare(own[at - 1] ?? '')),
  );
  if (second > 0) return own.slice(0, second - 1);
  const comma = own.findIndex((word) => /,$/.test(word));
  const tail = own.slice(comma + 1).map(bare);
  if (comma < 0 || tail.length > 4 || tail.some((word) => remarks.test(word))) return null;
  return [...own.slice(0, comma), (own[comma] ?? '').replace(/,$/, '')];
};

/** What somebody does besides, after an "and": "lives in Leeds and plays the cello". */
const secondIn = (own: readonly string[]): VerbPhrase | null => {
  const at = own.findIndex(
    (word, index) => bare(own[index - 1] ?? '') === 'and' && verbForm(bare(word))?.kinds.has('third') === true && opensObject(own[index + 1]),
  );
  return at < 0 ? null : readVerbPhrase(own.slice(at), true);
};

/** "told me about his telescope" is about the telescope. */
const spokenOf = (phrase: VerbPhrase, clause: string, rest: readonly string[]): Forms | null => {
  if (!/^(?:tell|write|talk|mention|speak|rave|text|email)$/.test(phrase.base) || phrase.tense !== 'past') return null;
  const about = /^(?:me |us |to me |a lot |so much )*(?:about|of) (.+)$/.exec(rest.join(' '))?.[1];
  if (about === undefined || /^(?:how|that|when|what|why)\b/.test(about)) return null;
  const thing = toThatThing(withoutTime(about));
  return { clause, ...(thing === null || thing.split(' ').length > 7 ? {} : { topic: thing }) };
};

/** What is the writer's is no topic of theirs. */
const withoutMine = (found: Forms): Forms => Object.fromEntries(Object.entries(found).filter(([, words]) => !toMe.test(words)));
