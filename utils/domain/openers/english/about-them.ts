import type { Forms, Mood } from './fact.ts';
import { formsOfDoing } from './fact-forms.ts';
import { lowerFirst, toThatThing, withoutTime } from './noun-phrase.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { afterYou, asGerund } from './turn-verb.ts';
import { verbForm } from './verb-forms.ts';
import type { VerbPhrase } from './verb-phrase.ts';

const toMe = /\b(?:me|my|us|mine|our)\b/i;
const myself = /\bI\b/;
/** Verbs that need no "me" to be a kindness to the writer. */
const sending = /^(?:send|lend|recommend)$/;
const noKindness =
  /^(?:be|have|know|love|like|hate|see|want|need|owe|meet|marry|leave|lose|forget|miss|ask|tell|say|work|live|call|remind|think|wait)$/;
const noMemory = /^(?:be|ask|have|send|tell|write|promise|give|lend)$/;
const passing =
  /^(?:starting|beginning|moving|getting|finishing|expecting|leaving|going|coming|giving|hating|retiring|buying|selling|opening|changing|becoming|turning|looking|having|adopting|coming)\b/;
const skilled = /^(?:know|play|speak|teach|repair|fix|mend|bake|cook|build|draw|paint|sew|knit|translate|grow|run|restore|keep)$/;
const begun = /^(?:start|begin|plant|join|apply|adopt|buy|open|found|take|build|sow|move|launch|book|order|foster|rescue|sign|enrol)$/;
/** What happens in a life, for which nobody is thanked. */
const lifeEvent =
  /^(?:retire|move|relocate|turn|quit|leave|start|begin|join|become|get|have|lose|buy|sell|marry|be|go|come|grow|live|work|study|meet|fall|break|hurt|catch|adopt|expect|plan|want|take|book|apply|keep|own|know|like|love)$/;
const good =
  /^(?:very |really |so )?(?:good|brilliant|great|excellent|an? (?:expert|[a-z]+ist|[a-z]+ian|teacher|baker|gardener|carpenter|potter|painter|plumber|builder|doctor|lawyer|engineer|writer|translator|programmer|designer|nurse|vet|chef|cook|photographer))\b/i;

/** What is told about the person: "taught me to swim", "is learning Dutch". `own` are the words of the predicate as the user wrote them. */
export const aboutThem = (phrase: VerbPhrase, own: readonly string[], who: Referent, mood: Mood): Forms => {
  const turned = turnToYou(own, who);
  if (turned === null) return {};
  const clause = `you ${afterYou(phrase, turned)}`;
  const plainState = phrase.base === 'be' && phrase.rest.length === 1 && phrase.tense === 'present';
  if (/^(?:would|could|might|should)$/.test(bare(own[0] ?? ''))) return {};
  if (phrase.tense === 'not' || plainState) return mood === 'plain' ? {} : { clause };
  const rest = turned.slice(turned.length - phrase.rest.length);
  if (/^(?:say|mention|claim|think|promise|believe)$/.test(phrase.base)) return { clause };
  return (
    spokenOf(phrase, clause, rest) ?? {
      ...told(phrase, own, turned, clause),
      ...formsOfDoing(phrase, rest),
      ...(mood === 'glad' && (phrase.tense !== 'present' || /^(?:be|have|become|win)$/.test(phrase.base)) ? { joy: clause } : {}),
    }
  );
};

/** "told me about his telescope" is about the telescope. */
const spokenOf = (phrase: VerbPhrase, clause: string, rest: readonly string[]): Forms | null => {
  if (!/^(?:tell|write|talk|mention|speak|rave|text|email)$/.test(phrase.base) || phrase.tense !== 'past') return null;
  const about = /^(?:me |us |to me |a lot |so much )*(?:about|of) (.+)$/.exec(rest.join(' '))?.[1];
  if (about === undefined || /^(?:how|that|when|what|why)\b/.test(about)) return null;
  const thing = toThatThing(withoutTime(about));
  return { clause, ...(thing === null || thing.split(' ').length > 7 ? {} : { topic: thing }) };
};

const told = (phrase: VerbPhrase, own: readonly string[], turned: readonly string[], clause: string): Forms => {
  const object = phrase.rest.join(' ');
  const past = phrase.tense === 'past';
  const present = phrase.tense === 'present' || phrase.tense === 'ongoing';
  const sent = past && sending.test(phrase.base) && phrase.rest.length > 0 && !/^(?:him|her|them)$/.test(bare(phrase.rest[0] ?? ''));
  if (toMe.test(object) || myself.test(object) || sent) return toWriter(phrase, turned, clause, toMe.test(object));
  const habitual = phrase.base === 'keep' && verbForm(bare(phrase.rest[0] ?? ''))?.kinds.has('gerund') === true;
  if (habitual) return { clause, does: clause };
  const doing = present ? asGerund(phrase, turned) : null;
  const hopes = /^(?:want|hope|plan|dream|wish|long)$/.test(phrase.base) && !past;
  const able = (skilled.test(phrase.base) && present) || (phrase.base === 'be' && phrase.tense === 'present' && good.test(object));
  const strange = /\byours?(?:elf)?\b/.test(turned.join(' ')) || phrase.tense === 'modal' || phrase.tense === 'used-to' || hopes;
  return {
    clause,
    ...(past ? { did: clause } : {}),
    ...(past && !lifeEvent.test(phrase.base) ? { deed: clause } : {}),
    ...(past && /\b(?:always|often|never|every|on \w+days)\b/.test(clause) ? { habit: clause, memory: `how ${clause}`, recall: clause } : {}),
    ...(past && begun.test(phrase.base) ? { started: clause } : {}),
    ...(present ? { does: clause } : {}),
    ...(doing !== null && !passing.test(doing) && !hopes ? { doing } : {}),
    ...(strange ? {} : { who: withoutTime(lowerFirst(own.join(' '))) }),
    ...(hopes ? { wish: clause } : {}),
    ...(able ? { skill: clause } : {}),
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
