import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { adverbs, bodyNouns, determiners, modals, peopleNouns, predicateAdjectives, prepositions } from './word-lists.ts';

const lone = oneOf('cost set cut left bet split hit cast spread felt saw ground');
const auxiliaries = oneOf('is was are were has have had does do did will can could');
const opensToo = oneOf('last next early me us him them you to up out together away back so hard well himself herself yourself');
export type Tense = 'past' | 'present' | 'ongoing' | 'modal' | 'used-to' | 'not';

/** A predicate without its subject: "always plays the cello". */
export type VerbPhrase = {
  readonly tense: Tense;
  /** The verb that carries the sense; empty where it is not known. */
  readonly base: string;
  readonly adverbs: readonly string[];
  /** What follows the verb that carries the sense. */
  readonly rest: readonly string[];
  readonly words: readonly string[];
};

/** Words that end in -s and are as often things as verbs. */
export const thingsToo = oneOf(
  'checks presents plants bikes plans walks shows talks runs visits jokes calls drinks books cooks dances rides hikes texts dreams tours names races records notes orders shops studies gardens frames hopes smiles laughs fears worries swims drops drills posts photos films copies stories trains trips starts paints sketches attacks knots traps pats judges murders strokes shelters scratches dents drips stains cracks stings knocks bruises squeaks blocks locks charges challenges contacts controls crushes cuddles demands drains focuses floats folds forces hammers hops hunts insults jams kicks leaps lifts measures mixes offers pauses pinches plugs punches pushes quarrels regrets respects reveals rolls rubs scans scares screams shocks shoves sighs slams slaps slices slides smells spells spins splashes squabbles stares steps stitches strolls sweats switches tackles taps ties tires touches trims tricks twists updates uploads weighs winks wrecks zips tangles bounces cheats clicks combs connects coughs covers creeps dares treasures',
);
/** Whose participle is no adjective before a thing: "has started pottery", but not "has used furniture". */
const surelyDone = oneOf(
  'plant start begin join learn take discover adopt buy write win pass play sing teach study visit attend see do find give begin grow watch',
);
/** Gerunds that say what a thing is like: "touching letter". */
const describing = oneOf(
  'touching charming boring demanding disappointing embarrassing frightening annoying exciting confusing convincing daring disturbing infuriating irritating misleading refreshing shocking soothing surprising terrifying tiring overflowing creaking squeaking rattling wobbling fading shining sparkling flickering lasting outstanding stunning gripping haunting aching itching whirling rocking revolving',
);
const toMe = /\b(?:me|my|us|our)\b/;
const states = oneOf(
  'lost retired broken planned missed stolen forgotten fallen frozen shared married divorced used left engaged burnt stuck slipped torn sprained flooded blocked burst cracked pulled fractured dislocated swollen hurt set cut read put cost',
);
const gerundThings = oneOf(
  'joke gag class classes club lesson lessons course group trip machine exam test competition day days season shoes partner buddy room list holiday licence license practice gear retreat project school party accident injury circle workshop night permission hours shoes boots glasses wall stick tour desk contest show route award team wheel pattern patterns feeling speech tap taps needle needles yarn pot stones star fan pan roof knee gala match meet bowls poles streak family kit board teacher coach centre center pool lake machine weekend week break',
);
const things = oneOf(
  'wedding painting paintings drawing drawings building evening morning spring string king ring wing thing ceiling housewarming being feeling meeting something nothing anything everything sibling reading recording training',
);

const aided = /^with (?:a|an|two|her|his|their) (?:[a-z]+ )?(?:rollator|sticks?|cane|frame|walker|crutch(?:es)?|limp)\b/;

export const opensObject = (word: string | undefined): boolean => {
  if (word === undefined) return true;
  const low = bare(word);
  return (
    determiners.test(low) ||
    prepositions.test(low) ||
    adverbs.test(low) ||
    opensToo.test(low) ||
    /^[A-Z\d]/.test(word) ||
    verbForm(low)?.kinds.has('gerund') === true
  );
};

/** Reads words that begin with a verb; `sure` says that a subject stood before them. Null when they do not begin with one. */
export const readVerbPhrase = (words: readonly string[], sure: boolean): VerbPhrase | null => {
  let at = 0;
  while (at < words.length && adverbs.test(bare(words[at] ?? ''))) at++;
  const led = words.slice(0, at);
  const head = bare(words[at] ?? '');
  const after = words.slice(at + 1);
  const next = bare(after[0] ?? '');
  const phrase = (tense: Tense, base: string, rest: readonly string[]): VerbPhrase => ({ tense, base, adverbs: led, rest, words });
  if (/n't$/.test(head) || (auxiliaries.test(head) && (next === 'not' || next === 'never'))) return phrase('not', '', after);
  if (/^(?:is|are|was|were|am)$/.test(head)) {
    const skipped = after.findIndex((word) => !adverbs.test(bare(word)));
    const doing = after.slice(Math.max(skipped, 0));
    const form = verbForm(bare(doing[0] ?? ''));
    if (form?.kinds.has('gerund') && (!things.test(bare(doing[0] ?? '')) || opensObject(doing[1]))) {
      if (bare(doing[0] ?? '') === 'going' && bare(doing[1] ?? '') === 'to' && verbForm(bare(doing[2] ?? ''))?.kinds.has('base'))
        return phrase('modal', bare(doing[2] ?? ''), doing.slice(3));
      return phrase(/^was|were$/.test(head) ? 'past' : 'ongoing', form.base, doing.slice(1));
    }
    return phrase(/^was|were$/.test(head) ? 'past' : 'present', 'be', after);
  }
  if (modals.test(head))
    return phrase(
      'modal',
      bare(after.find((word) => !adverbs.test(bare(word))) ?? ''),
      after.slice(after.findIndex((word) => !adverbs.test(bare(word))) + 1),
    );
  if (head === 'used' && next === 'to') return phrase('used-to', bare(after[1] ?? ''), after.slice(2));
  if (head === 'has' || head === 'have' || head === 'had') {
    const skipped = after.findIndex((word) => !adverbs.test(bare(word)));
    const participle = verbForm(bare(after[Math.max(skipped, 0)] ?? ''));
    const beyond = after.slice(Math.max(skipped, 0) + 1);
    if (
      participle?.kinds.has('participle') &&
      !participle.kinds.has('base') &&
      (beyond.length === 0 || opensObject(beyond[0]) || participle.base === 'be' || surelyDone.test(participle.base))
    ) {
      const doing = verbForm(bare(beyond[0] ?? ''));
      if (participle.base === 'be' && doing?.kinds.has('gerund')) return phrase('ongoing', doing.base, beyond.slice(1));
      return phrase('past', participle.base, beyond);
    }
    return phrase(head === 'had' ? 'past' : 'present', 'have', after);
  }
  const form = verbForm(head);
  if (form === null) {
    const unknown =
      !sure &&
      led.length === 0 &&
      /^[a-z]{2,}[a-rt-z]s$/.test(head) &&
      !peopleNouns.test(head) &&
      (determiners.test(next) || /^(?:when|while|because|too|loudly|quietly)$/.test(next)) &&
      next !== 'that';
    return unknown ? phrase('present', head.slice(0, -1), after) : null;
  }
  if (form.kinds.has('gerund')) {
    if (
      sure ||
      (things.test(head) &&
        !(head === 'training' && /^(?:for|to|as)$/.test(next)) &&
        !(form.base !== 'be' && (determiners.test(next) || /^[A-Z]/.test(after[0] ?? '')))) ||
      gerundThings.test(next) ||
      (gerundThings.test(bare(after.at(-1) ?? '')) && !prepositions.test(next) && !/^(?:next|this|last|every)$/.test(bare(after.at(-2) ?? ''))) ||
      (describing.test(head) && !opensObject(after[0])) ||
      led.length > 0
    )
      return null;
    return phrase('ongoing', form.base, after);
  }
  if (form.kinds.has('third') && !form.kinds.has('base')) {
    if (!sure && next === 'of' && led.length === 0 && thingsToo.test(head) && !/^(?:dreams|talks|smells|hopes)$/.test(head)) return null;
    if (
      !sure &&
      thingsToo.test(head) &&
      !(head === 'cooks' && /^(?:with|for|from|on)$/.test(next)) &&
      (after.length === 0 || ['with', 'with', 'for', 'from', 'and', 'about', 'by', 'on'].includes(next)) &&
      led.length === 0 &&
      !(head === 'walks' && (aided.test(after.join(' ')) || /\b(?:since|every|each)\b/.test(after.join(' ')))) &&
      !(head === 'checks' && next === 'on' && toMe.test(after.join(' ')))
    )
      return null;
    return phrase('present', form.base, after);
  }
  if (form.kinds.has('past')) {
    if (
      !sure &&
      ((head.includes('-') && !/^(?:my|our|me|us)$/.test(next)) ||
        (after.length === 0 &&
          /^(?:promote|overwork|exhaust|hire|fire|elect|accept|engage|reject|select|nominate|)$/.test(form.base) &&
          form.base !== ''))
    )
      return null;
    const parted =
      (/^(?:left|quit)$/.test(head) && !bodyNouns.test(next) && /^\S+(?: \S+)? (?:for|to) \S/.test(after.join(' '))) ||
      (head === 'shared' && /^\S+(?: \S+)? with (?:me|us)$/.test(after.join(' ')));
    if (!sure && led.length === 0 && states.test(head) && !opensObject(after[0]) && !parted) return null;
    if (!sure && led.length === 0 && form.kinds.has('base') && !opensObject(after[0]) && !parted) return null;
    if (!sure && led.length === 0 && lone.test(head) && after.length === 0) return null;
    if (!sure && head === 'bit' && !determiners.test(next) && !/^(?:me|him|us|them)$/.test(next)) return null;
    return phrase('past', form.base, after);
  }
  return sure && form.kinds.has('base') ? phrase('present', form.base, after) : null;
};

export const isPredicateAdjective = (words: readonly string[]): boolean => {
  const first = bare(words[0] ?? '');
  const next = bare(words[1] ?? '');
  if (!predicateAdjectives.test(first)) return false;
  if (words.length === 1) return first !== 'new' && first !== 'home' && first !== 'good';
  return (
    (prepositions.test(next) || /^(?:to|but|and|enough)$/.test(next)) &&
    !(first === 'home' && next !== 'from') &&
    !(first === 'back' && !['from', 'in', 'at', 'home'].includes(next)) &&
    !(first === 'new' && !['to', 'in', 'at'].includes(next))
  );
};
