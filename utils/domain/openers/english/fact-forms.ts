import type { Form } from './fact.ts';
import { calledIn, headOf, isPlural, toThatThing } from './noun-phrase.ts';
import { objectOf } from './object-of.ts';
import { oneOf } from './one-of.ts';
import { inColour } from './passing.ts';
import { withoutTime } from './times.ts';
import { bare } from './turn-to-you.ts';
import { isLanguage, isUncounted } from './uncounted.ts';
import { verbForm } from './verb-forms.ts';
import type { VerbPhrase } from './verb-phrase.ts';
import { bodyNouns, determiners, peopleNouns, prepositions, traits } from './word-lists.ts';

const noObject = oneOf(
  'me us you him them it to that how well hard there here so very too badly early late alone nights shifts yourself married engaged better ready promoted divorced fired used rid lost stuck home back dressed up along together off out away permission worse hired accepted selected chosen',
);
const loved = oneOf(
  'love like adore enjoy collect study know photograph teach play practise practice speak cook bake draw paint sing dance knit read dream crochet embroider grow',
);
const begun = oneOf(
  'start begin join learn train write build plan prepare renovate restore plant grow adopt get buy foster open found rehearse study apply rescue take translate edit record compose organise organize design volunteer make sow have keep play sing run work finish publish release develop do',
);
const finished = oneOf('finish publish win pass give graduate complete perform release defend exhibit run launch');
const owned = oneOf('have get buy adopt foster keep rescue finish publish win pass defend give');

type Forms = { [form in Form]?: string };

const known = /^(?:everything|all|a lot|lots|a great deal|so much|more than anyone|every last thing) about (.+)$/i;

/** What a predicate about the person gives to talk about; `words` are already turned to "you". */
export const formsOfDoing = (phrase: VerbPhrase, turnedRest: readonly string[]): Forms => {
  const found: Forms = {};
  const base = phrase.base;
  const rest = [...turnedRest];
  const first = bare(rest[0] ?? '');
  if (/^(?:move|relocate)$/.test(base)) {
    if (determiners.test(first)) return found;
    const to = rest.findIndex((word) => bare(word) === 'to');
    const place = to < 0 ? '' : (withoutTime(rest.slice(to + 1).join(' ')).split(/\s+(?:with|for|because|after|when|and|in)\s/)[0] ?? '');
    if (place.split(' ').every((word) => word.length > 1 && word.charAt(0) !== word.charAt(0).toLowerCase())) {
      found.place = place;
      found.topic = `the move to ${place}`;
    } else {
      const at = /^(?:a|an|the|your) [a-z]/.test(place) ? toThatThing(place.replace(/^an? /, 'the ')) : null;
      found.topic = at ?? 'the move';
    }
    return found;
  }
  const name = calledIn(rest.join(' '));
  if (base === 'have' || (owned.test(base) && name !== null)) {
    if (name !== null) return { topic: name, thing: name };
  }
  if (base === 'have' && (traits.test(rest.join(' ')) || bare(rest.at(-1) ?? '') === 'off')) return {};
  if (base === 'have' && phrase.tense === 'past') {
    const had = objectOf(rest);
    const turned = had.length > 0 ? toThatThing(had.join(' ')) : null;
    return turned !== null && had.length < 7 ? { topic: turned } : {};
  }
  if (base === 'know' || base === 'be') {
    const about =
      known.exec(rest.join(' '))?.[1] ??
      /^(?:very |really |so )?(?:good|brilliant|great|keen|mad|crazy|expert|passionate|obsessed|interested|knowledgeable|hooked|a (?:big |huge |great |keen |lifelong |massive )?fan|into|fascinated|mad keen) ?(?:at|on|about|with|in|of|by)? (.+)$/i.exec(
        rest.join(' '),
      )?.[1];
    const object = about === undefined ? [] : objectOf(about.split(' '));
    if (object.length > 0 && object.length < 6) {
      found.interest = object.join(' ');
      found.topic = object.join(' ');
    }
    return found;
  }
  if (base === 'paint' && inColour.test(rest.join(' '))) return found;
  const about = base === 'care' ? /^(?:deeply |passionately |a lot |so much )?about (.+)$/.exec(rest.join(' '))?.[1] : undefined;
  if (about !== undefined) {
    const cared = objectOf(about.split(' '));
    const aBeing = /^(?:everyone|everybody|people|others|it|them|you|him|her|me|how|what|that|whether)$/.test(bare(cared[0] ?? ''));
    if (cared.length === 0 || cared.length > 5 || aBeing || peopleNouns.test(headOf(cared))) return found;
    return determiners.test(bare(cared[0] ?? '')) ? { topic: cared.join(' ') } : { topic: cared.join(' '), interest: cared.join(' ') };
  }
  if (/^(?:make|brew|bake|roast|ferment)$/.test(base) && phrase.tense === 'present' && /^your own$/.test(rest.slice(0, 2).join(' '))) {
    const made = objectOf(rest.slice(2)).join(' ');
    return made === '' || made.split(' ').length > 4 ? found : { topic: made };
  }
  if (phrase.tense === 'used-to' || (/^\d/.test(first) && !/-/.test(first))) return found;
  const particle = /^(?:up|on|for|in|at|about|with|of|after|to)$/.test(first) ? first : '';
  const fits: Record<string, string> = {
    take: 'up',
    work: 'on',
    train: 'for',
    prepare: 'for',
    sing: 'in',
    play: 'in',
    apply: 'for',
    study: 'for',
    read: 'about',
    learn: 'about',
    dream: 'of',
    rehearse: 'for',
    start: 'on',
    volunteer: '',
    run: '',
    look: 'after',
    care: 'for',
    dance: 'in',
    fall: '',
    write: '',
  };
  if (particle !== '' && fits[base] !== particle) return found;
  if (particle === '' && /^(?:take|work|train|volunteer)$/.test(base)) return found;
  if (
    /^(?:sing|play|dance)$/.test(base) &&
    particle === 'in' &&
    !/\b(?:choir|band|orchestra|group|chorus|ensemble|club|team|quartet|trio|quintet|company|musical|opera|society|league|circle|troupe)s?\b/i.test(
      rest.join(' '),
    )
  )
    return found;
  const whole = objectOf(particle === '' ? rest : rest.slice(1));
  const inBand = base === 'play' ? whole.findIndex((word, at) => at > 0 && /^(?:in|for|at|with)$/.test(bare(word))) : -1;
  const object = inBand > 0 ? whole.slice(0, inBand) : whole;
  const head = headOf(object);
  const text = object.join(' ');
  if (object.length === 0 || object.length > 7 || noObject.test(bare(object[0] ?? '')) || bare(object[0] ?? '') === 'her') return found;
  const gerund = verbForm(bare(object[0] ?? ''))?.kinds.has('gerund') === true && !determiners.test(bare(object[0] ?? ''));
  if (particle === 'for' && /^(?:study|train|prepare|rehearse)$/.test(base)) {
    const goal = toThatThing(text);
    return goal === null || gerund ? found : { topic: goal, event: goal };
  }
  if (loved.test(base) && phrase.tense !== 'past' && phrase.tense !== 'not') {
    const own = /^(?:your|my|our|his|their)$/.test(bare(object[0] ?? ''));
    if (/^the (?:best|worst|most|finest)\b/.test(text)) return found;
    if (base === 'keep' && gerund) return {};
    if (base === 'grow' || base === 'keep') {
      const own = toThatThing(/^(?:a|an|the|your)$/.test(bare(object[0] ?? '')) ? text : `your ${text}`);
      return own === null ? found : { topic: own, thing: own, interest: text };
    }
    if (/^(?:a|an|this|that)$/.test(bare(object[0] ?? ''))) {
      const one = toThatThing(text);
      if (one !== null && /^(?:play|sing|dance|teach|grow)$/.test(base)) return { topic: one, thing: one };
    } else {
      const liked = text.replace(/ for .+$/, '');
      found.topic = liked;
      if (
        (!own || gerund) &&
        !/^(?:teach|speak|study|practi[sc]e|read)$/.test(base) &&
        !(/^(?:paint|draw|cook|bake|knit|crochet|embroider|photograph|read|dream)$/.test(base) && determiners.test(bare(object[0] ?? ''))) &&
        particle !== 'in'
      )
        found.interest = liked;
      const known = toThatThing(text) ?? text;
      if (/^(?:play|practise|practice|sing|learn)$/.test(base) && !gerund && (/^your /.test(known) || determiners.test(bare(object[0] ?? ''))))
        found.thing = known;
    }
    return found;
  }
  if (base === 'do' && !determiners.test(bare(object[0] ?? ''))) return { topic: text };
  if ((/^(?:finish|keep)$/.test(base) && gerund) || prepositions.test(bare(object[0] ?? ''))) return found;
  if (begun.test(base) || finished.test(base)) {
    const thing = gerund
      ? text
      : toThatThing(owned.test(base) && /^(?:a|an)$/.test(bare(object[0] ?? '')) ? `your ${object.slice(1).join(' ')}` : text);
    if (thing === null || bodyNouns.test(head)) return found;
    found.topic = name ?? (isLanguage(head) ? text : thing);
    if (base === 'apply') return { ...found, topic: thing.replace(/^your /, 'the '), event: thing.replace(/^your /, 'the ') };
    if (base === 'do' && phrase.tense === 'past') return found;
    if (base === 'get' && /^the$/i.test(object[0] ?? '')) return found;
    if (!finished.test(base) && !(isUncounted(thing) && !gerund) && !(peopleNouns.test(head) && name === null && base !== 'have'))
      found.thing = name ?? thing;
  }
  return found;
};

/** "is" or "are". */
export const isOrAre = (phrase: string): string => (isPlural(phrase) ? 'are' : 'is');
