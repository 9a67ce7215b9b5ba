import type { Material } from './allowed-intents.ts';
import { avoidsCalls } from './english/avoids-calls.ts';
import type { Fact, Form } from './english/fact.ts';
import { readDay } from './english/read-day.ts';
import { readFact } from './english/read-fact.ts';
import { readMeeting } from './english/read-meeting.ts';
import { genderOf } from './english/turn-to-you.ts';
import { fleeting } from './english/word-lists.ts';
import type { OpenerContext } from './opener.ts';
import type { Situation } from './situation.ts';

/** Everything a context allows to be said, read once. */
export type Facts = {
  readonly person: readonly Fact[];
  readonly day: Fact | null;
  readonly how: Fact | null;
  readonly theirs: Fact | null;
  readonly has: Material;
  /** Somebody who would rather not be called is not offered a call. */
  readonly noCalls: boolean;
};

const sentences = (notes: readonly string[]): string[] =>
  notes
    .flatMap((note) => note.split(/\n+|;\s+|(?<=[a-z\p{Ll})]{2}[.!])\s+(?=\p{Lu})/u))
    .filter((note) => note.trim() !== '')
    .slice(0, 24);

/** What one wants to come back to may still lie ahead: nobody is congratulated on it. */
const stillOpen = (fact: Fact): Fact => {
  const { joynoun: _joynoun, ...forms } = fact.forms;
  return { ...fact, forms };
};

/** A loss that one no longer condoles on. */
const longAgo = /\b(?:years?|decades|long) ago\b|\bin (?:19|20)\d\d\b/i;

const withoutFleeting = (fact: Fact): Fact => {
  const kept = Object.entries(fact.forms).filter(([, words]) => words !== undefined && !fleeting.test(words));
  return { ...fact, forms: Object.fromEntries(kept) as Fact['forms'] };
};

/** Somebody who has just written is the one who says "my" and "we" in a note that says nothing else of who it is about. */
const inTheirWords = (note: string): string =>
  /^["“'‘]?(?:my|i|i'm|i’m|i've|i’ve)\b/i.test(note.trim()) && !/\b(?:you|your|she|he|her|his|him)\b/i.test(note) ? `they wrote: ${note}` : note;

/** Only a stranger is known by their work; to a friend it is one topic of many. */
const withoutWork = (fact: Fact): Fact => {
  const { work: _work, ...forms } = fact.forms;
  return { ...fact, forms };
};

/** Reads notes, threads, the sender's day and how the two know each other. */
export const factsOf = (context: OpenerContext, first: string, at: Situation): Facts => {
  const { notes, threads, howWeKnowEachOther: how } = context.person;
  const who = { gender: genderOf([...notes, ...threads, how ?? '']), first };
  const old = at.band === 'months' || at.band === 'year_plus' || at.band === 'years';
  const noted = at.occasion === 'they_wrote' && !at.answering ? sentences(notes).map(inTheirWords) : sentences(notes);
  const person = [...sentences(threads).map((text) => stillOpen(readFact(text, 'thread', who))), ...noted.map((text) => readFact(text, 'note', who))]
    .map((fact) => (old ? withoutFleeting(fact) : fact))
    .map((fact) => (at.relation === 'new_contact' ? fact : withoutWork(fact)));
  const day = context.today === undefined || context.today.trim() === '' ? null : readDay(context.today, who);
  const met = how === undefined || how.trim() === '' ? null : readMeeting(how, who, at.relation === 'colleague' || at.relation === 'neighbour');
  const shared = person.some((fact) => fact.forms.memory !== undefined) ? null : (met?.forms.days ?? null);
  const known = shared === null || met === null ? [...person] : [...person, { ...met, source: 'how' as const, forms: { memory: shared } }];
  const work = met?.forms.work;
  if (met !== null && work !== undefined) known.push({ ...met, forms: { work } });
  const some = (form: Form): boolean => known.some((fact) => fact.forms[form] !== undefined);
  const has: Material = {
    memory: some('memory'),
    help: some('help'),
    skill: some('skill') || some('interest'),
    joy: some('joy') || some('joynoun'),
    trouble: some('trouble') || some('burden'),
    loss: some('lost') || known.some((fact) => fact.mood === 'loss' && !longAgo.test(fact.said)),
    wrong: some('wrong') || some('quarrel'),
    day:
      day !== null &&
      Object.keys(day.forms).length > 0 &&
      (day.mood === 'plain' || day.mood === 'glad' || (day.mood === 'hard' && day.forms.problem !== undefined)),
  };
  const echo = at.heard?.echo ?? null;
  const theirs: Fact | null = echo === null ? null : { source: 'theirs', said: echo, mood: 'plain', forms: { echo } };
  const noCalls = avoidsCalls([...notes, ...threads]);
  return { noCalls, person: known, day: has.day ? day : null, how: met, theirs, has };
};
