import type { Forms, Mood } from './fact.ts';
import { isOrAre } from './fact-forms.ts';
import { calledIn, headOf, lowerFirst, toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { readVerbPhrase, thingsToo } from './verb-phrase.ts';
import { adverbs, bodyNouns, determiners, peopleNouns, petNouns, prepositions, traits } from './word-lists.ts';

const plainly = oneOf("is are was were has had will can could isn't wasn't won't didn't doesn't aren't can't");
const owners = oneOf('his her their my our the a an this that there it everyone everything all some');

const severalKin = oneOf('twins kids children girls boys sons daughters sisters brothers parents grandchildren grandkids cousins nephews nieces');
const kinDo = oneOf('start begin go play sing attend swim learn love like live study work come visit move finish turn leave');
const kinSurelyDo = oneOf('start begin go attend love live study leave learn');

/** Where the verb of a clause stands whose subject is neither the person nor the writer; -1 where there is none. */
const finiteAt = (words: readonly string[]): number =>
  words.findIndex((word, at) => {
    const owned = determiners.test(bare(words[0] ?? ''));
    if (at === 0 || word === 'Sat') return false;
    const low = bare(word);
    const before = bare(words[adverbs.test(bare(words[at - 1] ?? '')) && at > 1 ? at - 2 : at - 1] ?? '');
    const after = bare(words[at + 1] ?? '');
    const form = verbForm(low);
    if ((low === 'hurt' && bodyNouns.test(before)) || plainly.test(low) || (low === 'got' && verbForm(after)?.kinds.has('participle') === true))
      return true;
    if (prepositions.test(before) || determiners.test(before) || before === 'to') return false;
    if (words.slice(0, at).some((earlier) => /^(?:that|which|who|when|where|to)$/.test(bare(earlier)))) return false;
    if (low === 'won' && owned && at > 1) return true;
    if (form?.kinds.has('participle') && after === 'by') return false;
    if (severalKin.test(before) && (owned ? kinDo.test(low) : at === 1 && kinSurelyDo.test(low))) return true;
    if (form?.kinds.has('third') && /^(?:starts|begins|ends|opens|closes|finishes)$/.test(low)) return true;
    const ours = thingsToo.test(low) && owners.test(bare(words[0] ?? '')) && prepositions.test(after);
    if (ours && !peopleNouns.test(before) && !petNouns.test(before)) return false;
    if (form?.kinds.has('past') && !form.kinds.has('base'))
      return (
        words[at + 1] === undefined ||
        prepositions.test(after) ||
        determiners.test(after) ||
        peopleNouns.test(before) ||
        /^[A-Z]/.test(words[at - 1] ?? '') ||
        adverbs.test(bare(words[at - 1] ?? ''))
      );
    if (!form?.kinds.has('third') || readVerbPhrase(words.slice(at), false) === null) return false;
    return at > 1 || peopleNouns.test(bare(words[0] ?? '')) || bodyNouns.test(bare(words[0] ?? '')) || /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '');
  });

/** What is done to a thing, where a note leaves out the "was": "visa refused". */
const passive =
  /^(?:refused|cancelled|canceled|rejected|accepted|approved|granted|postponed|delayed|stolen|booked|published|fixed|sold|shortlisted|nominated|repaired|flooded out|burgled|towed)$/;

const whenOnly =
  /^(?:is|was|are|were) (?:next|last|this|tomorrow|yesterday|tonight|today|(?:(?:in|on|at) )?(?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\w+day\b))/i;

/** Somebody who is there for a while, or not yet: nobody to ask after when it is read. */
const awaited = /-in-law (?:is|are) (?:staying|visiting|coming|here)\b|\b(?:child|baby|grandchild|twins) (?:is|are) (?:due|expected)\b/;

/** A clause about something of theirs: "her back hurts", "his shed leaks", "exam is on Friday". Null when the words are no clause. */
export const readState = (text: string, words: readonly string[], who: Referent, mood: Mood): Forms | null => {
  if (words.some((word, index) => index > 0 && /ed$/.test(word) && bare(words[index + 1] ?? '') === 'by')) return {};
  const at = finiteAt(words);
  if (at < 1) return null;
  const turned = turnToYou(words, who);
  if (turned === null) return {};
  if (/^(?:you|I|we)$/.test(turned[at - 1] ?? '') || /^(?:fav|fave|favourite|favorite)$/.test(bare(words[0] ?? '')))
    return /^(?:you|I|we)$/.test(turned[at - 1] ?? '') ? null : {};
  const name = calledIn(text);
  if (name !== null && mood === 'plain') return { topic: name, thing: name };
  let from = at;
  while (from > 1 && adverbs.test(bare(words[from - 1] ?? ''))) from--;
  const subject = turned.slice(0, from).join(' ');
  const owned =
    owners.test(bare(words[0] ?? '')) || /['’]s$/.test(words[0] ?? '') || /^\p{Lu}/u.test(turned[0] ?? '') || headOf(turned.slice(0, from)) === '';
  const said = lowerFirst(owned ? subject : (toThatThing(subject) ?? subject));
  const rest = turned.slice(from).join(' ');
  const sad = mood === 'ill' || mood === 'hard' || mood === 'loss';
  const gone = /^our (?:very )?first\b/.test(said) || (/^our (?:last|old) /.test(said) && /^(?:was|were|had)\b/.test(rest));
  if (!sad && gone && !peopleNouns.test(headOf(said.split(' '))) && !/\bland(?:lord|lady)\b/.test(said)) return { memory: said };
  if (/s$/.test(words[0] ?? '') && bare(words[1] ?? '') === 'and' && verbForm(bare(words[at] ?? ''))?.kinds.has('third') === true) return {};
  const named = /^(?:your|the) /.test(said);
  if (named && plainly.test(bare(turned[at] ?? '')) && whenOnly.test(rest))
    return sad ? { burden: said } : { topic: said, event: said, ...(mood === 'glad' ? { joynoun: said } : {}) };
  const undergone = passive.test(bare(rest)) ? `${isOrAre(said) === 'is' ? 'was' : 'were'} ${rest}` : rest;
  const clause = `${said} ${undergone}`;
  return {
    clause,
    ...(named && !sad && !awaited.test(clause) && !traits.test(said) && !/^(?:closes|shuts|closed|is closing|folds)\b/.test(rest)
      ? { topic: said }
      : {}),
    ...(mood === 'glad' ? { joy: clause } : {}),
  };
};
