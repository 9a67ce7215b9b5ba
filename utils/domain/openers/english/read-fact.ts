import type { Fact, Form, Mood } from './fact.ts';
import { formsOfDoing } from './fact-forms.ts';
import { calledIn, headOf, lowerFirst, toThatThing, withoutTime } from './noun-phrase.ts';
import { readLoss } from './read-loss.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { afterYou, asGerund, isPredicateAdjective, readVerbPhrase, type VerbPhrase } from './verb-phrase.ts';
import {
  bodyNouns,
  death,
  determiners,
  diet,
  eventNouns,
  gladness,
  hardship,
  illness,
  jobs,
  peopleNouns,
  prepositions,
  privateMarks,
  writingAdvice,
} from './word-lists.ts';

type Forms = { [form in Form]?: string };

const longest = 16;
const wrongs = new Set(
  'forget miss cancel snap shout ignore interrupt break lose lie blame yell spoil ruin upset let stand argue spill skip fail hurt criticise mock laugh leave drop cut hang walk storm say call tell accuse embarrass overlook'.split(
    ' ',
  ),
);
const toMe = /\b(?:me|my|us|mine|our)\b/i;
const giving = new Set('send lend bring give bake cook knit drive fix repair help teach show introduce lend carry feed water mend'.split(' '));
const mates = /\b(?:together|each other|one another|both of us)\b/i;

export const moodOf = (text: string): Mood => {
  if (death.test(text)) return 'loss';
  if (illness.test(text)) return 'ill';
  if (hardship.test(text) && !/\blaugh/i.test(text)) return 'hard';
  return gladness.test(text) ? 'glad' : 'plain';
};

/** One line of a note without bullets, labels, quotation marks and the stop at its end. */
export const cleanFact = (text: string): { readonly text: string; readonly label: string } => {
  let clean = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•–]\s+/, '')
    .replace(/[\s.!…;,:]+$/u, '');
  const quoted = /^["“'‘](.*)["”'’]$/.exec(clean);
  if (quoted?.[1] !== undefined && !/["“”]/.test(quoted[1])) clean = quoted[1].replace(/[\s.!…]+$/u, '');
  const labelled = /^(shared memory|memory|memories|thread|fact|true|note|news|likes|loves|hobby|hobbies|interests?|topic)\s*:\s+(.+)$/i.exec(clean);
  return labelled?.[1] !== undefined && labelled[2] !== undefined
    ? { text: labelled[2], label: labelled[1].toLowerCase() }
    : { text: clean, label: '' };
};

const ofPerson = (phrase: VerbPhrase, own: readonly string[], who: Referent, mood: Mood): Forms => {
  const turned = turnToYou(own, who);
  if (turned === null) return {};
  if (phrase.tense === 'not' || (phrase.base === 'be' && phrase.rest.length === 1 && phrase.tense === 'present'))
    return mood === 'plain' ? {} : { clause: `you ${afterYou(phrase, turned)}` };
  const about = /^(?:tell|write|talk|mention|speak|rave|text|email)$/.test(phrase.base)
    ? /^(?:me |us |to me |a lot |so much )*(?:about |of )?(.+)$/.exec(turned.slice(turned.length - phrase.rest.length).join(' '))?.[1]
    : undefined;
  if (
    about !== undefined &&
    phrase.tense === 'past' &&
    /\b(?:about|of)\b/.test(phrase.rest.slice(0, 4).join(' ')) &&
    !/^(?:how|that|when|what|why)\b/.test(about)
  ) {
    const thing = toThatThing(withoutTime(about));
    return {
      clause: `you ${afterYou(phrase, turned)}`,
      did: `you ${afterYou(phrase, turned)}`,
      ...(thing === null || thing.split(' ').length > 7 ? {} : { topic: thing }),
    };
  }
  const forms: Forms = {};
  const said = afterYou(phrase, turned);
  const clause = `you ${said}`;
  const rest = turned.slice(turned.length - phrase.rest.length);
  const forUs =
    toMe.test(phrase.rest.join(' ')) ||
    /\bI\b/.test(phrase.rest.join(' ')) ||
    (phrase.tense === 'past' &&
      giving.has(phrase.base) &&
      phrase.rest.length > 0 &&
      !/^(?:him|her|them)$/.test(bare(phrase.rest[0] ?? '')) &&
      /^(?:send|lend|bring)$/.test(phrase.base));
  forms.clause = clause;
  if (phrase.tense === 'past') forms.did = clause;
  const doing = phrase.tense === 'present' || phrase.tense === 'ongoing' ? asGerund(phrase, turned) : null;
  if (
    doing !== null &&
    !forUs &&
    !/^(?:starting|beginning|moving|getting|finishing|expecting|leaving|going|coming|giving|hating|retiring|buying|selling|opening|changing|becoming|turning)\b/.test(
      doing,
    )
  )
    forms.doing = doing;
  if (!forUs && phrase.tense !== 'modal' && !/\byours?(?:elf)?\b/.test(turned.join(' '))) forms.who = lowerFirst(own.join(' '));
  if (forUs && phrase.tense !== 'modal') {
    const help = asGerund(phrase, turned, true);
    if (
      help !== null &&
      !/^(?:be|have|know|love|like|hate|see|want|need|owe|meet|marry|leave|lose|forget|miss|ask|tell|write|say|work|live|call|remind)$/.test(
        phrase.base === '' ? 'x' : phrase.base,
      )
    ) {
      forms.help = help;
      if (phrase.tense === 'past' || phrase.tense === 'present') forms.helped = clause;
    }
    if (phrase.tense === 'past' && toMe.test(phrase.rest.join(' ')) && !/^(?:be|have|send|tell|write|promise|give)$/.test(phrase.base)) {
      forms.memory = `the time ${clause.replace(/^you once /, 'you ')}`;
      forms.recall = clause;
    }
  }
  if (/^(?:want|hope|plan|dream|wish|long)$/.test(phrase.base) && phrase.tense !== 'past') forms.wish = clause;
  if (
    /^(?:know|play|speak|teach|repair|fix|mend|bake|cook|build|draw|paint|sew|knit|translate|grow|run)$/.test(phrase.base) &&
    (phrase.tense === 'present' || phrase.tense === 'ongoing')
  )
    forms.skill = clause;
  if (
    phrase.base === 'be' &&
    /^(?:very |really |so )?(?:good|brilliant|great|excellent|an? (?:expert|[a-z]+(?:er|or|ist|ian))|a nurse|a vet|a chef|a cook)\b/i.test(
      phrase.rest.join(' '),
    ) &&
    phrase.tense === 'present'
  )
    forms.skill = clause;
  return { ...forms, ...formsOfDoing(phrase, rest), ...(mood === 'glad' ? { joy: clause } : {}) };
};

const ofMe = (words: readonly string[], who: Referent): Forms => {
  const phrase = readVerbPhrase(words, true);
  const turned = turnToYou(words, who);
  if (phrase === null || turned === null) return {};
  const clause = `I ${turned.join(' ')}`;
  const yours = /\byou(?:r|rs|rself)?\b/.test(clause);
  if (phrase.base === 'promise' && phrase.tense === 'past') {
    const to = turned.findIndex((word) => bare(word) === 'to');
    return to < 0 || !yours ? {} : { clause, plan: turned.slice(to + 1).join(' ') };
  }
  if (phrase.base === 'owe') return { clause, plan: `give you ${turned.slice(turned.indexOf('you') + 1).join(' ')}`.replace(/ $/, '') };
  const wrong = phrase.tense === 'not' || wrongs.has(phrase.base) || phrase.adverbs.some((word) => bare(word) === 'never');
  if (!yours) return wrong && (phrase.tense === 'past' || phrase.tense === 'not') ? { wrong: clause } : {};
  if (wrong) return { wrong: clause };
  return phrase.tense === 'past' ? { clause, recall: clause, memory: `the time ${clause}` } : { clause };
};

const ofUs = (words: readonly string[]): Forms => {
  const phrase = readVerbPhrase(words, true);
  if (phrase === null || words.some((word) => /^(?:she|he|her|him|his)$/.test(bare(word)))) return {};
  const clause = `we ${words.join(' ')}`;
  if (phrase.tense === 'used-to') return { clause, recall: clause, memory: `how ${clause}` };
  if (phrase.tense !== 'past') return phrase.tense === 'not' ? {} : { clause };
  const lasting =
    /^(?:be|live|work|share|know|study|sing|play|sit|row|train)$/.test(phrase.base) &&
    !/\b(?:a|an) (?:umbrella|taxi|tent|sandwich|train|table|cake|bottle|bed|song)\b/.test(clause);
  const plain = clause.replace(/^we once /, 'we ');
  return { clause, recall: clause, memory: `${lasting ? 'the days when' : /^we (?:always|often|never)/.test(plain) ? 'how' : 'the time'} ${plain}` };
};

const ofThing = (text: string, who: Referent, mood: Mood, label: string): Forms => {
  const turned = turnToYou(text.split(' '), who)?.join(' ');
  if (
    turned === undefined ||
    /^(?:the )?(?:time|times|day|days|night|evening|summer|winter|year|morning|afternoon|weekend|week|moment|way|trip) (?:we|when|that|you|where)\b/i.test(
      turned,
    )
  ) {
    return turned === undefined || /\b(?:time|day|night)s? when (?:I|she|he)\b/.test(turned)
      ? {}
      : { memory: `${/^the /i.test(turned) ? '' : 'the '}${lowerFirst(turned)}`.replace(/^the the /, 'the ') };
  }
  const name = calledIn(turned);
  const thing = name ?? toThatThing(turned);
  if (thing === null) return {};
  const head = headOf(turned.split(' '));
  const memory =
    /^our\b/i.test(turned) || label.includes('memor')
      ? { memory: lowerFirst(thing) }
      : mates.test(turned)
        ? { memory: thing.replace(/^(?:the|your) /, 'our ') }
        : {};
  if (label.includes('memor')) return memory;
  if (mood === 'ill' || mood === 'hard' || mood === 'loss') return { burden: thing };
  if (/^(?:hobby|hobbies|interests?|likes|loves)$/.test(label)) return { topic: turned, interest: turned };
  const timed = withoutTime(thing) !== thing || /\b(?:on|by) (?:the )?(?:\d|first|second|third|mon|tues|wednes|thurs|fri|satur|sun)/i.test(thing);
  const glad = mood === 'glad' ? { joynoun: thing } : {};
  if (eventNouns.has(head) || timed) return { ...memory, topic: thing, event: thing, ...glad };
  return { ...memory, topic: thing, thing, ...glad };
};

/** A favour the user noted to ask for, as it follows "could I" or "could you". */
const favourIn = (text: string, who: Referent): Forms | null => {
  const could = /^(?:to )?ask (?:(?:her|him|them) )?(?:if|whether) (?:she|he|they) (?:can|could|would|will|might|may) (.+)$/i.exec(text)?.[1];
  if (could !== undefined) {
    const turned = turnToYou(could.split(' '), who)?.join(' ');
    return turned === undefined ? {} : { could: turned };
  }
  const want = /^(?:to )?((?:borrow .+)|(?:ask (?:her |him |them )?(?:for|to) .+))$/i.exec(text)?.[1];
  if (want === undefined) return null;
  const turned = turnToYou(want.split(' '), who)
    ?.join(' ')
    .replace(/^ask (?=for\b|to\b)/, 'ask you ');
  if (turned === undefined) return {};
  const asked = /^ask you to (.+)$/.exec(turned)?.[1];
  return asked === undefined ? { favour: lowerFirst(turned) } : { could: asked };
};

const imperative = (words: readonly string[], who: Referent): Forms | null => {
  const first = bare(words[0] ?? '');
  const text = words.join(' ');
  const about =
    /^(?:to )?(?:ask|hear|talk|find out|check|catch up)(?: (?:her|him|them|to (?:her|him|them)|with (?:her|him|them)))? (?:about|on|after) (.+)$/i.exec(
      text,
    )?.[1];
  if (about !== undefined) return ofThing(about.replace(/\?$/, ''), who, moodOf(about), '');
  const how = /^(?:(?:to )?(?:ask|find out|check|see|hear)(?: (?:her|him|them))? )?((?:how|whether|if|what|where|which|why) .+)$/i.exec(text)?.[1];
  if (how !== undefined && !/\?$/.test(how)) {
    const turned = turnToYou(how.split(' '), who)?.join(' ');
    const went = /^how (?:the |your )(.+?) (?:went|is going|goes|turned out|was|is)$/i.exec(turned ?? '')?.[1];
    if (turned === undefined || /^how to\b/.test(turned)) return {};
    return { wonder: lowerFirst(turned), ...(went === undefined ? {} : { topic: toThatThing(went) ?? `the ${went}` }) };
  }
  const thanks = /^(?:to )?(?:thank|say thanks to|say thank you to)(?: (?:her|him|them))? for (.+)$/i.exec(text)?.[1];
  if (thanks !== undefined) {
    const turned = turnToYou(thanks.split(' '), who)?.join(' ');
    return turned === undefined
      ? {}
      : { help: verbForm(bare(turned.split(' ')[0] ?? ''))?.kinds.has('gerund') ? turned : (toThatThing(turned) ?? turned) };
  }
  const luck = /^(?:to )?(?:wish (?:her|him|them) (?:luck|good luck|well) (?:for|with|in|at)|congratulate (?:her|him|them) on) (.+)$/i.exec(
    text,
  )?.[1];
  if (luck !== undefined) return ofThing(luck, who, /^(?:to )?congrat/i.test(text) ? 'glad' : 'plain', '');
  const doing =
    /^(?:still |to )?((?:send|give|bring|return|show|tell|lend|pass on|post|recommend|introduce|cook|bake) .*(?:\b(?:her|him|them)\b|\b(?:his|their)\b).*)$/i.exec(
      text,
    )?.[1] ?? null;
  if (doing !== null && /^(?:send|give|bring|return|show|tell|lend|pass|post|recommend|introduce|cook|bake|still|to)$/.test(first)) {
    const turned = turnToYou(doing.split(' '), who)?.join(' ');
    return turned === undefined ? {} : { plan: lowerFirst(turned) };
  }
  if (
    /^(?:ask|send|tell|thank|invite|remember|remind|call|ring|email|text|write|check|find|buy|book|return|congratulate|pick|talk|wish)$/.test(
      first,
    ) &&
    (determiners.has(bare(words[1] ?? '')) || prepositions.has(bare(words[1] ?? '')) || /^(?:him|them|to|how|if|whether)$/.test(bare(words[1] ?? '')))
  )
    return {};
  return null;
};

const query = (text: string, who: Referent): Forms => {
  const words = text.replace(/\?$/, '').split(' ');
  if (/^(?:did|does|is|are|was|has|have|will|can|how|what|where|when|which|who|do)\b/i.test(text)) {
    const swapped = words.map((word) => word);
    const turned = turnToYou(swapped, who);
    if (turned === null) return {};
    const fixed = turned.map((word, at) =>
      bare(turned[at + 1] ?? '') === 'you' ? ({ does: 'do', is: 'are', was: 'were', has: 'have' }[bare(word)] ?? bare(word)) : word,
    );
    return { query: lowerFirst(fixed.join(' ')) };
  }
  return ofThing(words.join(' '), who, moodOf(text), '');
};

const finiteAt = (words: readonly string[]): number =>
  words.findIndex((word, at) => {
    if (at === 0) return false;
    const low = bare(word);
    const form = verbForm(low);
    if (low === 'hurt' && bodyNouns.has(bare(words[at - 1] ?? ''))) return true;
    if (/^(?:is|are|was|were|has|had|will|can|could|isn't|wasn't|won't|didn't|doesn't|aren't|can't)$/.test(low)) return true;
    if (prepositions.has(bare(words[at - 1] ?? '')) || determiners.has(bare(words[at - 1] ?? '')) || bare(words[at - 1] ?? '') === 'to') return false;
    if (words.slice(0, at).some((earlier) => /^(?:that|which|who|when|where|to)$/.test(bare(earlier)))) return false;
    if (form?.kinds.has('past') && !form.kinds.has('base'))
      return (
        words[at + 1] === undefined ||
        prepositions.has(bare(words[at + 1] ?? '')) ||
        determiners.has(bare(words[at + 1] ?? '')) ||
        peopleNouns.has(bare(words[at - 1] ?? '')) ||
        /^[A-Z]/.test(words[at - 1] ?? '')
      );
    if (form?.kinds.has('third') && readVerbPhrase(words.slice(at), false) !== null)
      return at > 1 || peopleNouns.has(bare(words[0] ?? '')) || bodyNouns.has(bare(words[0] ?? '')) || /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '');
    return false;
  });

const bySentence = (given: string, who: Referent, mood: Mood, label: string): Forms => {
  const text = given.replace(/^(?:still|also|and|but|so|well)\s+/i, '');
  const words = lowerFirst(text).split(' ');
  const first = bare(words[0] ?? '');
  if (text.endsWith('?')) return query(text, who);
  const asked = imperative(words, who);
  if (asked !== null) return asked;
  const named = who.first.length > 1 && words[0] === who.first && readVerbPhrase(words.slice(1), true) !== null;
  if (named || /^(?:she|he|they)$/.test(first)) {
    const phrase = readVerbPhrase(words.slice(1), true);
    const sure: Referent = /^(?:she|he|they)$/.test(first) ? { ...who, gender: first as 'she' | 'he' | 'they' } : who;
    return phrase === null ? {} : ofPerson(phrase, words.slice(1), sure, mood);
  }
  const short = /^(she|he|they|i|we)['’](s|re|ve|m)$/i.exec(words[0] ?? '');
  if (short?.[1] !== undefined) {
    const done = verbForm(bare(words[1] ?? ''))?.kinds.has('participle');
    const full = { s: done ? 'has' : 'is', re: 'are', ve: 'have', m: 'am' }[short[2] ?? 's'] ?? 'is';
    return bySentence([short[1], full, ...words.slice(1)].join(' '), who, mood, label);
  }
  if (first === 'i') return ofMe(words.slice(1), who);
  if (first === 'we') return ofUs(words.slice(1));
  if (/^us\b/.test(first)) return { memory: words.join(' ') };
  if (first === 'both' && verbForm(bare(words[1] ?? '')) !== null) return { clause: `we ${words.join(' ')}` };
  const when = /^(?:when|how) we (.+)$/i.exec(text);
  if (when?.[1] !== undefined && readVerbPhrase(when[1].split(' '), true) !== null)
    return { memory: `${/^how/i.test(text) ? 'how' : 'the time when'} we ${when[1]}` };
  if (/^(?:the )?(?:time|times|day|days|night|evening|summer|way)\b/i.test(text) || label.includes('memor')) {
    if (!readVerbPhrase(words, false)) return ofThing(text, who, mood, label);
  }
  if (
    mates.test(text) &&
    /^(?:sang|got|went|shared|walked|swam|ran|danced|cooked|built|missed|sat|watched|drove|laughed|travelled|worked|studied|lived|played|met|climbed|cycled)$/.test(
      first,
    )
  )
    return ofUs(words);
  if (
    /^(?:shared|met)$/.test(first) &&
    readVerbPhrase(words, false) !== null &&
    !/\bwith\b.*\bme\b/.test(text) &&
    !/\bwith (?:her|his|their)\b/.test(text)
  )
    return ofUs(words);
  if (mates.test(text) && verbForm(first)?.kinds.has('gerund')) return { memory: `us ${words.join(' ')}` };
  const phrase = readVerbPhrase(words, false);
  if (phrase !== null) {
    const objectHer = turnToYou(words, who)?.some((word, at) => /^you\b/.test(word) && !/^(?:she|he|they)$/.test(bare(words[at] ?? ''))) === true;
    const mine =
      phrase.tense === 'past' &&
      !toMe.test(text) &&
      (objectHer || (/^(?:forget|miss|cancel|skip|ignore|interrupt|borrow|owe|promise)$/.test(phrase.base) && /\b(?:her|his|their)\b/i.test(text)));
    if (mine || (phrase.base === 'owe' && objectHer))
      return ofMe(
        words.map((word, at) => (at === 0 && bare(word) === 'owes' ? 'owe' : word)),
        who,
      );
    if (phrase.tense === 'ongoing' && verbForm(first)?.kinds.has('gerund')) return ofPerson(phrase, ['is', ...words], who, mood);
    return ofPerson(phrase, words, who, mood);
  }
  if (/^owe$/.test(first)) return ofMe(words, who);
  if (isPredicateAdjective(words))
    return ofPerson({ tense: 'present', base: 'be', adverbs: [], rest: words, words: ['is', ...words] }, ['is', ...words], who, mood);
  if (/^(?:(?:big|huge|great|keen|lifelong) )?fan of\b/.test(text.toLowerCase())) return bySentence(`is a ${text}`, who, mood, label);
  if (/^(?:an? )/.test(text.toLowerCase()) && jobs.has(headOf(words))) return bySentence(`is ${text}`, who, mood, label);
  if (
    jobs.has(headOf(words)) &&
    !determiners.has(first) &&
    words.length < 7 &&
    lowerFirst(words.join(' ')) === words.join(' ') &&
    !/^\p{Lu}/u.test(words[0] ?? '')
  )
    return bySentence(`is ${/^[aeiou]/.test(first) ? 'an' : 'a'} ${text}`, who, mood, label);
  const at = finiteAt(words);
  if (at > 0) {
    const turned = turnToYou(words, who);
    if (turned === null) return {};
    const owner = /^(?:his|her|their|my|our|the|a|an|this|that|there|it|everyone|everything|all|some)$/.test(first) || /['’]s$/.test(words[0] ?? '');
    const name = calledIn(text);
    const ours =
      owner || /^\p{Lu}/u.test(turned[0] ?? '')
        ? turned
        : peopleNouns.has(first) || bodyNouns.has(first) || headOf(words.slice(0, at)) !== ''
          ? [...(toThatThing(turned.slice(0, at).join(' ')) ?? turned.slice(0, at).join(' ')).split(' '), ...turned.slice(at)]
          : turned;
    const clause = lowerFirst(ours.join(' '));
    if (name !== null && mood === 'plain') return { topic: name, thing: name };
    const subject = lowerFirst(ours.slice(0, at + (ours.length - turned.length)).join(' '));
    const topical = /^(?:your|the) /.test(subject) && mood !== 'loss' ? { topic: subject } : {};
    return { clause, ...topical, ...(mood === 'glad' ? { joy: clause } : {}) };
  }
  return ofThing(words.join(' '), who, mood, label);
};

const reported =
  /^(?:(?:she|he|they|[A-Z][a-z]+) )?(?:(?:just |also )?(?:wrote|writes|said|says|told me|mentioned|texted|emailed|messaged|asked|answered|replied|let me know)(?: me)?)(?: (?:in (?:spring|summer|autumn|winter|[A-Z][a-z]+)|yesterday|today|last (?:week|month|night)|this morning|recently|me))?(?::| that|,|) (.+)$/;

/** Reads one thing the user wrote about somebody. What cannot be read with certainty gives no forms, and so is never used. */
export const readFact = (given: string, source: 'thread' | 'note', who: Referent): Fact => {
  const { text, label } = cleanFact(given);
  const mood = moodOf(text);
  const none: Fact = { source, said: text, mood, forms: {} };
  const length = text.split(' ').length;
  if (text === '' || length > 30 || privateMarks.test(text) || writingAdvice.test(text) || diet.test(text) || /https?:|@|[<>{}[\]|\\]/.test(text))
    return none;
  const lost = mood === 'loss' ? readLoss(text) : {};
  const told = reported.exec(text)?.[1];
  if (told !== undefined && !/^(?:to|about|for|with|from)\b/.test(told)) {
    const inner = cleanFact(told.replace(/^["“'‘]|["”'’]$/g, '')).text;
    const own = /\b(?:i|my|me|i'm|we|our)\b/i.test(inner) && !/\b(?:she|he|her|his|him)\b/i.test(inner);
    const theirs = own
      ? inner
          .split(' ')
          .map(
            (word) =>
              ({
                i: 'they',
                my: 'their',
                me: 'them',
                "i'm": "they're",
                "i've": "they've",
                we: 'they',
                our: 'their',
                am: 'are',
                myself: 'themselves',
              })[bare(word)] ?? word,
          )
          .join(' ')
      : inner;
    const said = bySentence(theirs.replace(/\bthey was\b/, 'they were'), own ? { ...who, gender: 'they' } : who, moodOf(inner), '');
    if (said.clause !== undefined && said.clause.split(' ').length <= longest)
      return { source, said: text, mood: moodOf(inner), forms: settle({ ...said, told: said.clause, ...lost }, moodOf(inner), inner) };
  }
  return { source, said: text, mood, forms: settle({ ...bySentence(text, who, mood, label), ...lost }, mood, text) };
};

/** Sad facts keep only the forms made for them, and nothing too long to be said in one breath is kept. */
const settle = (forms: Forms, mood: Mood, text: string): Forms => {
  const short = Object.fromEntries(Object.entries(forms).filter(([, words]) => words !== undefined && words.split(' ').length <= longest)) as Forms;
  if (mood === 'plain' || mood === 'glad') return short;
  const { lost, kin, wrong, told, help, helped, clause, burden, plan, favour, could } = short;
  const sore = /\byour ((?:[a-z]+ )?(?:back|knees?|hip|shoulder|hands?|wrist|ankle|foot|leg|arm|neck|eyes?|tooth|teeth|elbow|finger|thumb))\b/.exec(
    clause ?? burden ?? '',
  )?.[1];
  const kept: Forms = {};
  if (lost !== undefined) kept.lost = lost;
  if (kin !== undefined) kept.kin = kin;
  if (wrong !== undefined) kept.wrong = wrong;
  if (told !== undefined) kept.told = told;
  if (plan !== undefined) kept.plan = plan;
  if (favour !== undefined) kept.favour = favour;
  if (could !== undefined) kept.could = could;
  if (mood !== 'loss' && clause !== undefined) kept.trouble = clause;
  if (mood !== 'loss' && burden !== undefined) kept.burden = burden;
  if (mood !== 'loss' && help !== undefined) kept.help = help;
  if (mood !== 'loss' && helped !== undefined) kept.helped = helped;
  if (sore !== undefined && mood === 'ill' && !/cancer|tumou?r|stroke/i.test(text)) kept.sore = `your ${sore}`;
  return kept;
};
