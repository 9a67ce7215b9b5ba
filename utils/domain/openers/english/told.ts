import { isDated } from './ahead.ts';
import { isDeed } from './deed.ts';
import type { Forms } from './fact.ts';
import { headOf, lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { isPassing, passing } from './passing.ts';
import { homeIn, isPlainState } from './plain-states.ts';
import { withoutTime } from './times.ts';
import { bare } from './turn-to-you.ts';
import { asGerund } from './turn-verb.ts';
import { verbForm } from './verb-forms.ts';
import type { VerbPhrase } from './verb-phrase.ts';
import { jobs, peopleNouns } from './word-lists.ts';
import { isHarm } from './wrongs.ts';

const toMe = /\b(?:me|my|us|mine|our)\b/i;
const myself = /\bI\b/;
/** Verbs that need no "me" to be a kindness to the writer. */
const sending = /^(?:send|lend|recommend)$/;
const noKindness = oneOf(
  'invite mistake trick scare frighten startle confuse bother dare beat be have know love like hate see want need owe meet marry leave lose forget miss ask tell say work live call remind think wait',
);
const noMemory = oneOf('invite be ask have send tell write promise give lend');
const skilled = oneOf('know play speak teach repair fix mend bake cook build draw paint sew knit translate grow run restore keep');
const begun = oneOf('start begin plant join apply adopt buy open found take build sow move launch book order foster rescue sign enrol');
/** Turns in a life that are told without praise. */
const noFeat = oneOf('quit resign hand leave sell separate give-up fall lie');
/** What happens once and says nothing of what somebody is like. */
const noMark = oneOf(
  'get have move buy sell start begin retire become be take change marry come go grow quit leave apply pass hand join adopt emigrate accept',
);
const good =
  /^(?:very |really |so )?(?:good|brilliant|great|excellent|fluent|an? (?:retired |trained |qualified )?(?:expert|electrician|mechanic|[a-z]+ist|[a-z]+ian|teacher|baker|gardener|carpenter|potter|painter|plumber|builder|doctor|lawyer|engineer|writer|translator|programmer|designer|nurse|vet|chef|cook|photographer))\b/i;

/** A trade is nothing to be glad of as of a trait; "a great cook" is. */
const trade = /^an? (?!(?:great|good|brilliant|excellent|keen|superb|wonderful|amazing|talented|gifted|fantastic) )/;
const often = oneOf('always often never usually');
/** What comes back every day, week or year. */
export const again =
  /\b(?:(?:every|each) (?:single )?(?:day|morning|afternoon|evening|night|week|weekend|month|year|time|spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)|on \w+days)\b/i;

/** Whether it was so again and again, and is told as what was. */
const isUsual = (phrase: VerbPhrase): boolean =>
  phrase.tense === 'used-to'
    ? isDeed({ ...phrase, tense: 'past' }) || outing.test(phrase.base)
    : phrase.tense === 'past' && (phrase.adverbs.some((word) => often.test(bare(word))) || again.test(phrase.rest.join(' ')));
const outing = oneOf('swim row dance cycle hike climb skate ski sail');

/** What goes on and weighs on somebody: nothing to wish them more of. */
const burdening =
  /^(?:a?wait|recover)\b|^try to (?:adopt|conceive|get|find|sell|keep|save|quit|stop)\b|^(?:look after|care for|nurse) (?:(?:her|his|their) )?(?:\S+ )?(?:mother|father|mum|mom|dad|parents|gran|granny|nan|grandmother|grandfather|grandma|grandpa|husband|wife|partner|brother|sister|aunt|uncle)(?:-in-law)?(?!['’])\b/;

/** Whether the two were only side by side, which is no kindness: "sang in the same choir as me". */
export const isCompany = ({ base, tense, rest }: VerbPhrase): boolean => {
  const object = rest.join(' ');
  return (
    tense === 'past' &&
    toMe.test(object) &&
    (/\bthe same .+ (?:as|with) (?:me|us)\b/.test(object) ||
      (base === 'sit' &&
        /^(?:next to|beside|behind|in front of|opposite) (?:me|us) (?:at|in) (?:school|class|work|university|uni|college|the office|choir|the choir)\b/.test(
          object,
        )) ||
      (base === 'share' &&
        /^(?:an?|the|our) (?:[a-z-]+ )?(?:desk|room|flat|office|house|bench|tent|taxi|cabin|studio|locker|bunk|kitchen|dorm|table)\b/.test(object)))
  );
};

/** What a predicate about them says: what they do or did, a habit of old, a kindness to the writer. */
export const told = (phrase: VerbPhrase, own: readonly string[], turned: readonly string[], clause: string): Forms => {
  const object = phrase.rest.join(' ');
  const past = phrase.tense === 'past';
  const present = phrase.tense === 'present' || phrase.tense === 'ongoing';
  const sent = past && sending.test(phrase.base) && phrase.rest.length > 0 && !/^(?:him|her|them)$/.test(bare(phrase.rest[0] ?? ''));
  const kin = phrase.base === 'have' && phrase.rest.some((word) => peopleNouns.test(bare(word)));
  const brief = present && isPassing(phrase);
  if (toMe.test(object) || myself.test(object) || sent) return toWriter(phrase, turned, clause, toMe.test(object));
  const habitual = phrase.base === 'keep' && verbForm(bare(phrase.rest[0] ?? ''))?.kinds.has('gerund') === true;
  if (habitual) return { clause, does: clause };
  if (isUsual(phrase)) return { clause, habit: clause, memory: `how ${clause}`, recall: clause };
  if (phrase.tense === 'used-to') return {};
  if (phrase.base === 'catch' && /^(?:a|the) (?:bad |nasty )?(?:cold|flu|bug|bus|train|flight|plane|last \w+)\b/.test(object)) return { clause };
  if (isPlainState(phrase)) return { clause, ...homeIn(phrase) };
  if (phrase.base === 'be' && past && /^(?:has|have)$/.test(bare(own[0] ?? '')) && /^(?:married|together|engaged)\b/.test(object)) return { clause };
  const doing = present ? asGerund(phrase, turned) : null;
  const third = verbForm(bare(own[phrase.adverbs.length] ?? ''));
  const agrees = third?.kinds.has('base') !== true || third.kinds.has('past');
  const isTrade = phrase.base === 'be' && trade.test(object) && jobs.test(headOf(phrase.rest));
  const hopes = /^(?:want|hope|plan|dream|wish|long)$/.test(phrase.base) && !past;
  const unsettled = burdening.test(`${phrase.base} ${object}`);
  const able = (skilled.test(phrase.base) && present) || (phrase.base === 'be' && phrase.tense === 'present' && good.test(object));
  const strange = /\byou(?:rs?|rself)?\b/.test(turned.join(' ')) || phrase.tense === 'modal' || hopes;
  return {
    clause,
    ...(past && !noFeat.test(phrase.base) && !(phrase.base === 'be' && /^pregnant\b/.test(object)) && !/^(?:back|up in)\b/.test(object)
      ? { did: clause }
      : {}),
    ...(isDeed(phrase) ? { deed: clause } : {}),
    ...(past && begun.test(phrase.base) && !(phrase.base === 'take' && !/^up\b/.test(object)) ? { started: clause } : {}),
    ...(present && !brief && !hopes && !isTrade && !unsettled ? { does: clause } : {}),
    ...(doing !== null && !unsettled && !passing.test(doing) && !isDated(object) && !hopes && phrase.base !== 'miss'
      ? { doing: doing.replace(/^(?:always|usually|often|sometimes|mostly|still|also|regularly) /, '') }
      : {}),
    ...(strange || brief || kin || unsettled || !agrees || (past && noMark.test(phrase.base)) ? {} : { who: withoutTime(lowerFirst(own.join(' '))) }),
    ...(hopes ? { wish: clause } : {}),
    ...(able && !brief ? { skill: clause } : {}),
  };
};

/** What somebody makes and lets others see. */
const ownWork =
  /\byour (?:[\p{L}-]+ ){0,2}?(?:chapters?|manuscript|drafts?|songs?|poems?|novel|essay|stor(?:y|ies)|thesis|demo|album|paintings?|drawings?|sketch(?:es)?|portfolio|script|screenplay|article|paper|exhibition|photos|translation)\b(?: (?:on|about|of) [^,]+)?(?= with (?:me|us)$|$| (?:in|last|on|yesterday|today)\b)/u;

/** A kindness to the writer, or something the two did. */
const toWriter = (phrase: VerbPhrase, turned: readonly string[], clause: string, together: boolean): Forms => {
  if (isHarm(phrase)) return {};
  const shown = /^(?:send|share|show)$/.test(phrase.base) && phrase.tense === 'past' ? ownWork.exec(turned.join(' '))?.[0] : undefined;
  if (shown !== undefined) return { clause, topic: withoutTime(shown) };
  const once = clause.replace(/^you once /, 'you ');
  if (isCompany(phrase)) return { clause, memory: `the days when ${once}`, recall: clause };
  if (phrase.tense === 'used-to') return { clause, memory: `how ${clause}`, recall: clause, habit: clause };
  const kind = phrase.base === 'be' && /^(?:so |very |always )*(?:kind|patient|there|generous|good|nice|honest)\b/i.test(phrase.rest.join(' '));
  const advice = phrase.base === 'tell' && /^me (?:to|never to|not to|always to)\b/.test(phrase.rest.join(' '));
  const help = phrase.tense === 'modal' || (noKindness.test(phrase.base) && !kind && !advice) ? null : asGerund(phrase, turned, true);
  const until = /^(?:have|has)$/.test(bare(turned[0] ?? ''));
  const usual = isUsual(phrase) && !until && together;
  const memorable = !usual && phrase.tense === 'past' && together && !until && !noMemory.test(phrase.base);
  return {
    clause,
    ...(help === null ? {} : { help: help.replace(/^being always /, 'always being ') }),
    ...(usual ? { habit: clause, memory: `how ${clause}`, recall: clause } : {}),
    ...(help !== null && phrase.tense === 'past' ? { helped: clause } : {}),
    ...(/^(?:defend|stand|speak)$/.test(phrase.base) && isDeed(phrase) ? { deed: clause } : {}),
    ...(memorable ? { memory: `the time ${once}`, recall: clause } : {}),
  };
};
