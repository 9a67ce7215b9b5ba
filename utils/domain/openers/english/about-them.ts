import type { Forms, Mood } from './fact.ts';
import { formsOfDoing } from './fact-forms.ts';
import { lowerFirst, toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { phrases } from './phrases.ts';
import { withoutTime } from './times.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { afterYou, asGerund } from './turn-verb.ts';
import { verbForm } from './verb-forms.ts';
import { readVerbPhrase, type VerbPhrase } from './verb-phrase.ts';
import { peopleNouns } from './word-lists.ts';

const beginning = oneOf('miss need start begin finish leave move retire graduate turn arrive return marry fly');
const unliked = oneOf('hate dislike fear dread envy complain argue quarrel snore moan nag');
const remarks = oneOf('and or even but not never shy with so which who where secretly nervous though');
const toMe = /\b(?:me|my|us|mine|our)\b/i;
const myself = /\bI\b/;
/** Verbs that need no "me" to be a kindness to the writer. */
const sending = /^(?:send|lend|recommend)$/;
const noKindness = oneOf(
  'beat be have know love like hate see want need owe meet marry leave lose forget miss ask tell say work live call remind think wait',
);
const noMemory = oneOf('be ask have send tell write promise give lend');
const passing =
  /^(?:visiting|travelling|traveling|flying|staying|starting|beginning|moving|getting|finishing|expecting|leaving|going|coming|giving|hating|retiring|buying|selling|opening|changing|becoming|turning|looking|having|adopting|coming)\b/;
const skilled = oneOf('know play speak teach repair fix mend bake cook build draw paint sew knit translate grow run restore keep');
const begun = oneOf('start begin plant join apply adopt buy open found take build sow move launch book order foster rescue sign enrol');
const treatment = /\b(?:replacement|operation|op|surgery|transplant|biopsy|bypass|fall|stroke)$/;
/** Turns in a life that are told without praise. */
const noFeat = oneOf('quit resign hand leave sell separate give-up fall lie');
/** What happens once and says nothing of what somebody is like. */
const noMark = oneOf(
  'get have move buy sell start begin retire become be take change marry come go grow quit leave apply pass hand join adopt emigrate accept',
);
/** What is done for others to see, hear, eat or use. */
const kindDeed = oneOf(
  'give organise organize plant build make bake cook sew knit crochet paint write sing play perform raise collect translate restore repair mend fix rescue carry clean welcome host teach coach lead arrange help save donate volunteer bring share speak set keep found read tell photograph design compose decorate conduct stage exhibit',
);
const good =
  /^(?:very |really |so )?(?:good|brilliant|great|excellent|an? (?:expert|[a-z]+ist|[a-z]+ian|teacher|baker|gardener|carpenter|potter|painter|plumber|builder|doctor|lawyer|engineer|writer|translator|programmer|designer|nurse|vet|chef|cook|photographer))\b/i;

/** What is told about the person: "taught me to swim", "is learning Dutch". `own` are the words of the predicate as the user wrote them. */
export const aboutThem = (phrase: VerbPhrase, own: readonly string[], who: Referent, mood: Mood): Forms => {
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
  if (isUnwelcome(phrase, mood) || /, (?:shy|not|never|but|though|nervous|hates?|secretly|sadly|unfortunately)\b/.test(own.join(' '))) return {};
  if (phrase.base === 'recover' && (mood === 'ill' || mood === 'hard')) {
    const from = /^from (.+)$/.exec(turned.slice(turned.length - phrase.rest.length).join(' '))?.[1];
    const after = from === undefined ? null : toThatThing(withoutTime(from));
    return after === null ? {} : { burden: after };
  }
  if (phrase.tense === 'not' || plainState) return mood === 'plain' ? {} : { clause };
  const rest = turned.slice(turned.length - phrase.rest.length);
  if (/^(?:say|mention|claim|think|promise)$/.test(phrase.base) || (phrase.base === 'believe' && !toMe.test(phrase.rest.join(' ')))) return {};
  return (
    spokenOf(phrase, clause, rest) ?? {
      ...told(phrase, own, turned, clause),
      ...withoutMine(formsOfDoing(phrase, rest)),
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

/** What nobody is glad to hear said of them: dislikes, fears, what they never do, and what they have that is the writer's. */
const isUnwelcome = (phrase: VerbPhrase, mood: Mood): boolean => {
  const rest = phrase.rest.join(' ');
  const never = phrase.adverbs.some((word) => /^never$/i.test(word)) && !praised.test(phrase.base);
  const feared =
    phrase.base === 'be' &&
    /^(?:very |so |really )?(?:afraid|scared|frightened|terrified|jealous|ashamed|shy|hopeless|bad|terrible|rubbish|useless|late)\b/.test(rest);
  const born = phrase.base === 'be' && /^born\b/.test(rest);
  if (/^(?:like|love|enjoy|adore)$/.test(phrase.base) && mood !== 'plain' && mood !== 'glad') return true;
  if (phrase.base === 'have' && /^(?:no|not)\b/.test(rest)) return true;
  const mine = phrase.base === 'have' && /^(?:still )?my\b/.test(rest);
  return mood !== 'hard' && mood !== 'ill' && (never || feared || mine || born || unliked.test(phrase.base));
};

/** Whether what is so now will soon be over: "is expecting in March", "is at a conference this week". */
const isPassing = (phrase: VerbPhrase): boolean => {
  const rest = phrase.rest.join(' ');
  const there =
    phrase.base === 'be' &&
    /^(?:(?:at|on|off|in) (?:a|an|the|holiday|leave|sabbatical|parental|maternity|paternity|tour|town|bed)\b|away|(?:house|flat|job)[- ]hunting|busy|pregnant|due|back|abroad|engaged|tired|ready|done|free|in \p{Lu})/u.test(
      rest,
    );
  const under = phrase.tense === 'ongoing' && inPassing.test(phrase.base);
  const begins = phrase.tense === 'present' && beginning.test(phrase.base);
  return (
    there ||
    under ||
    begins ||
    (withoutTime(rest) !== rest && !/\b(?:every \w+|on \w+days|again|now|nowadays|these days|years|since \w+)$/.test(rest)) ||
    until.test(rest)
  );
};
const until = phrases(
  'on the way; until; till; this (?:week|weekend|month|year|spring|summer|autumn|winter|term); next \\w+; on (?:mon|tues|wednes|thurs|fri|satur|sun)day; in \\d+ (?:days|weeks|months)',
);
const inPassing = oneOf(
  'expect move start begin wait look train plan come go leave apply prepare try search consider save study revise recover travel visit finish rehearse cycle hike get have take retire turn host stay do miss need',
);
const praised = oneOf('forget miss complain give stop tire judge mind lose refuse rush fail hurry boast brag');

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

const told = (phrase: VerbPhrase, own: readonly string[], turned: readonly string[], clause: string): Forms => {
  const object = phrase.rest.join(' ');
  const past = phrase.tense === 'past';
  const present = phrase.tense === 'present' || phrase.tense === 'ongoing';
  const sent = past && sending.test(phrase.base) && phrase.rest.length > 0 && !/^(?:him|her|them)$/.test(bare(phrase.rest[0] ?? ''));
  const kin = phrase.base === 'have' && phrase.rest.some((word) => peopleNouns.test(bare(word)));
  const brief = present && isPassing(phrase);
  if (toMe.test(object) || myself.test(object) || sent) return toWriter(phrase, turned, clause, toMe.test(object));
  const habitual = phrase.base === 'keep' && verbForm(bare(phrase.rest[0] ?? ''))?.kinds.has('gerund') === true;
  if (habitual) return { clause, does: clause };
  const doing = present ? asGerund(phrase, turned) : null;
  const third = verbForm(bare(own[phrase.adverbs.length] ?? ''));
  const agrees = third?.kinds.has('base') !== true || third.kinds.has('past');
  const hopes = /^(?:want|hope|plan|dream|wish|long)$/.test(phrase.base) && !past;
  const able = (skilled.test(phrase.base) && present) || (phrase.base === 'be' && phrase.tense === 'present' && good.test(object));
  const strange = /\byou(?:rs?|rself)?\b/.test(turned.join(' ')) || phrase.tense === 'modal' || phrase.tense === 'used-to' || hopes;
  return {
    clause,
    ...(past && !noFeat.test(phrase.base) && !/^(?:back|up in)\b/.test(object) ? { did: clause } : {}),
    ...(past && kindDeed.test(phrase.base) && !/^up\b/.test(object) ? { deed: clause } : {}),
    ...(past && /\b(?:always|often|never|every|on \w+days)\b/.test(clause) ? { habit: clause, memory: `how ${clause}`, recall: clause } : {}),
    ...(past && begun.test(phrase.base) && !(phrase.base === 'take' && !/^up\b/.test(object)) ? { started: clause } : {}),
    ...(present && !brief && !hopes ? { does: clause } : {}),
    ...(doing !== null && !passing.test(doing) && !hopes && phrase.base !== 'miss'
      ? { doing: doing.replace(/^(?:always|usually|often|sometimes|mostly|still|also|regularly) /, '') }
      : {}),
    ...(strange || brief || kin || !agrees || (past && noMark.test(phrase.base)) ? {} : { who: withoutTime(lowerFirst(own.join(' '))) }),
    ...(hopes ? { wish: clause } : {}),
    ...(able && !brief ? { skill: clause } : {}),
  };
};

/** A kindness to the writer, or something the two did. */
const toWriter = (phrase: VerbPhrase, turned: readonly string[], clause: string, together: boolean): Forms => {
  const once = clause.replace(/^you once /, 'you ');
  if (phrase.tense === 'used-to') return { clause, memory: `how ${clause}`, recall: clause, habit: clause };
  const kind = phrase.base === 'be' && /^(?:so |very |always )*(?:kind|patient|there|generous|good|nice|honest)\b/i.test(phrase.rest.join(' '));
  const advice = phrase.base === 'tell' && /^me (?:to|never to|not to|always to)\b/.test(phrase.rest.join(' '));
  const help = phrase.tense === 'modal' || (noKindness.test(phrase.base) && !kind && !advice) ? null : asGerund(phrase, turned, true);
  const memorable = phrase.tense === 'past' && together && !noMemory.test(phrase.base);
  return {
    clause,
    ...(help === null ? {} : { help }),
    ...(help !== null && phrase.tense !== 'ongoing' ? { helped: clause } : {}),
    ...(memorable ? { memory: `the time ${once}`, recall: clause } : {}),
  };
};
