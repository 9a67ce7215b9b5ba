import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import drafts from '../assets/drafts/en.json' with { type: 'json' };
import { evidence } from '../assets/evidence.ts';
import helpPlaces from '../assets/help-places.json' with { type: 'json' };
import { corpus } from '../assets/openers/en/corpus.ts';

const locale = readFileSync(join(import.meta.dirname, '../assets/locales/en.yml'), 'utf8');

/** What is said in our own voice: the interface, and the lines that evidence stands behind. */
const ours: readonly string[] = [
  ...Object.values(generateChromeMessages(parseMessagesText(locale, 'YAML'))).map(({ message }) => message),
  ...evidence.flatMap(({ lines }) => lines),
  ...corpus.lines.map(({ reason }) => reason),
  ...corpus.leads.map(({ reason }) => reason),
  ...corpus.closings.map(({ reason }) => reason),
];

/** What is offered to be said to others. */
const theirs: readonly string[] = [
  ...corpus.lines.flatMap(({ chat = '', email = '' }) => [chat, email]),
  ...corpus.leads.flatMap(({ chat, email = '' }) => [chat, email]),
  ...corpus.closings.map(({ text }) => text),
  ...drafts.routine.map(({ deeper }) => deeper),
  ...drafts.judging.map(({ gentler }) => gentler),
  ...drafts.flat.truer,
  drafts.advice.listening,
];

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const saying = (texts: readonly string[], words: RegExp) => texts.filter((text) => words.test(text));

describe('in our own voice', () => {
  it('nothing is counted, ranked or won', () => {
    expect(
      saying(
        ours,
        /\b(?:scores?|streaks?|badges?|(?<!no )points?(?! (?:to|outside))|levels?|leaderboards?|rank(?:s|ed|ing)?|(?<!\{)percent|per cent|goals?|achiev\w*|targets?|(?<!not about )progress|performance|productiv\w*|record (?:of|time)|completed|trophy|reward\w*)\b|\d ?%/i,
      ),
    ).toEqual([]);
  });

  it('nobody is behind with anything', () => {
    expect(
      saying(
        ours,
        /\b(?:overdue|neglect\w*|(?:are|.re|fall\w*|lag\w*) behind|debts?|you owe|(?<!nothing is ever )owed|you (?:forgot|failed|missed|never(?! quite)|haven.t)|too long since|at last|about time(?! zones)|catch up|still no|not yet answered|should|must|ought)\b/i,
      ),
    ).toEqual([]);
  });

  it('nothing is promised of others', () => {
    expect(
      saying(
        ours,
        /\bthey(?:.ll| will)\b|\b(?:will (?:answer|reply|be (?:glad|happy|delighted|pleased))|miss(?:es)? you|(?<!nothing is )waiting for you|waits for you|guarantee\w*|surely|certainly)\b/i,
      ),
    ).toEqual([]);
  });

  it('nothing is claimed of bodies and minds, and nothing is proven', () => {
    expect(
      saying(
        ours,
        /\b(?:cures?|cured|heal(?:s|ed|ing|thy|thier)?|health|liv(?:e|es|ing) longer|mortality|surviv\w*|stress|anxi\w*|depress\w*|hormon\w*|nerv(?:e|es|ous)|dopamine|oxytocin|cortisol|brains?|immune|diseases?|blood|therap\w*|prov(?:es|en|ed)|scien\w*|research)\b/i,
      ),
    ).toEqual([]);
  });

  it('no one is to have more people than they have', () => {
    expect(
      saying(
        ours,
        /\b(?:grow your|expand your|(?:bigger|larger) (?:circle|network)|network(?:ing)?|(?:add|find|meet|invite) more (?:people|friends)|more friends|new friends|contact list|followers?|invite your friends|at least \w+ people|need more)\b/i,
      ),
    ).toEqual([]);
  });
});

describe('in words for others', () => {
  it('nobody is diagnosed, and nobody is a contact to be made use of', () => {
    expect(
      saying(theirs, /\b(?:depress\w*|burn(?:t|ed)? out|burnout|anxi\w*|disorder|trauma\w*|therap\w*|toxic|network(?:ing)?|followers?)\b/i),
    ).toEqual([]);
  });
});

describe('where help is named', () => {
  it('nothing is promised either', () => {
    expect(saying(stringsIn(helpPlaces), /\b(?:will help|cures?|heals?|guarantee\w*)\b/i)).toEqual([]);
  });
});
