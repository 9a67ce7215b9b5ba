import { hash } from '../hash.ts';
import { closingFor, weighs } from './closing-for.ts';
import type { Fact } from './english/fact.ts';
import { upperFirst } from './english/noun-phrase.ts';
import { factSets, touchedBy } from './fact-sets.ts';
import { countWords, fillLine, withoutContractions } from './fill-line.ts';
import { leadsFor, leadsHere } from './leads-for.ts';
import { lineScore } from './line-score.ts';
import type { Facts } from './material.ts';
import type { Memory } from './memory.ts';
import type { Intent } from './opener.ts';
import type { OpenerClosing, OpenerCorpus, PreparedLead, PreparedLine } from './opener-corpus.ts';
import type { Favour } from './own-openers.ts';
import type { Situation } from './situation.ts';
import { standsHere, toneFits } from './stands-here.ts';

/** A line filled for one context. */
export type Candidate = {
  readonly line: PreparedLine;
  readonly intent: Intent;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly leads: readonly PreparedLead[];
  readonly closing: OpenerClosing | null;
  readonly score: number;
  readonly asks: boolean;
  readonly words: number;
};

export type Draft = Omit<Candidate, 'text' | 'closing' | 'asks' | 'words'>;

/** practices.md 5.4, with room for the greeting of an email. */
const chatWords = { least: 6, most: 45 };
const emailWords = { least: 25, most: 80 };

/** A line under this many words is the smallest step, and no effort to send. */
export const shortWords = 15;

const levels = { light: 0, honest: 1, deeper: 2 } as const;

const fits = (line: PreparedLine, at: Situation, distress: boolean, humour: boolean): boolean => {
  if ((at.channel === 'chat' ? line.chat : line.email) === undefined || !standsHere(line, at)) return false;
  const wry = humour && at.tone !== 'formal' && line.tones?.includes('playful') === true;
  if (!wry && !toneFits(line, at)) return false;
  if (
    at.tone === null &&
    line.tones?.every((tone) => tone === 'playful') === true &&
    line.intents.some((intent) => intent === 'apology' || intent === 'reply_listening')
  )
    return false;
  if (at.asksNothing && line.approach === 'question') return false;
  if (line.answers !== undefined) return at.heard !== null && line.answers.includes(at.heard.kind);
  const openness = levels[line.openness ?? 'light'];
  if (openness > levels[at.ceiling] || (openness === 2 && at.closeness < 2)) return false;
  if (line.occasions !== undefined) return line.occasions.includes(at.occasion);
  return line.quiet === true || (!at.grave && !distress);
};

/** Quietly: less than half of what a particular of the person weighs. */
const liked = (line: PreparedLine, favour: Favour | undefined): number => {
  const own = line.own === true ? 12 : 0;
  if (favour === undefined) return own;
  const sounds = Math.max(0, ...(line.tones ?? []).map((tone) => favour.tones[tone] ?? 0));
  return own + (favour.approaches[line.approach] ?? 0) + sounds + (line.chatWords < shortWords ? favour.short : 0);
};

/** Every line that may be said in this situation, unfilled, best first. */
export const draftsOf = (corpus: OpenerCorpus, at: Situation, facts: Facts, intents: ReadonlyMap<Intent, number>, memory: Memory): Draft[] => {
  const seen = new Map(memory.shown.slice(-30).map((id, index) => [id, index]));
  const told = at.occasion === 'they_wrote' || at.occasion === 'their_news';
  const distress = told && (facts.has.trouble || facts.has.loss) && !facts.has.joy;
  const leadsByKind = leadsHere(corpus, at, facts);
  const touched = touchedBy(corpus, facts);
  const drafts: Draft[] = [];
  for (const [intent, wanted] of intents) {
    for (const line of corpus.byIntent.get(intent) ?? []) {
      if (!fits(line, at, distress, intent === 'humour')) continue;
      if (at.occasion === 'their_news' && intent === 'check_in' && line.occasions === undefined && line.topics === undefined) continue;
      if (intents.size > 1 && (line.asked === true || line.slots.chat.includes('problem'))) continue;
      const sets = factSets(touched, line, at, intent, facts);
      if (sets.length === 0) continue;
      const recent = seen.get(line.id);
      const chance = (hash(memory.seed + line.id) / 2 ** 32) * 2;
      const base = chance + wanted * 1.2 - (recent === undefined ? 0 : 1000 + recent);
      for (const set of sets) {
        if (distress && intent === 'check_in' && set.length === 0 && line.occasions === undefined) continue;
        for (const leads of leadsFor(leadsByKind, line, intent, at, set, memory.seed)) {
          drafts.push({ line, intent, facts: set, leads, score: base + lineScore(line, intent, at, set, leads, facts) + liked(line, memory.favour) });
        }
      }
    }
  }
  return drafts.sort((a, b) => b.score - a.score);
};

/** Puts a draft into words; null where it would break the shape of its channel (practices.md 5.4), or weigh something and leave no way out. */
export const inWords = (
  draft: Draft,
  at: Situation,
  facts: Facts,
  name: string,
  closings: readonly OpenerClosing[],
  seed: string,
): Candidate | null => {
  const email = at.channel === 'email';
  let text = fillLine((email ? draft.line.email : draft.line.chat) ?? '', draft.facts, name);
  for (const lead of [...draft.leads].reverse()) {
    const led: string | null =
      text === null ? null : fillLine((email ? lead.email : undefined) ?? lead.chat, facts.how === null ? [] : [facts.how], name);
    const within = text ?? '';
    text = led === null ? null : led.replace('{line}', () => within);
  }
  if (text === null) return null;
  text = upperFirst(text.replace(/\s+/g, ' ').trim());
  const { line, intent } = draft;
  const bare = countWords(text);
  const size = email ? emailWords : chatWords;
  const lacking = email ? Math.max(0, size.least - bare) : 0;
  const due = weighs(intent) && line.out !== true;
  // A line that is the smallest step stays one.
  const rooms = !email && bare < shortWords ? [shortWords - 1 - bare, size.most - bare] : [size.most - bare];
  const closing = due || lacking > 0 ? closingFor(closings, line, intent, at.tone, seed, rooms, lacking) : null;
  if (due && closing === null) return null;
  if (closing !== null) text = `${text} ${closing.text}`;
  if (at.tone === 'formal') text = withoutContractions(text);
  const words = countWords(text);
  const asked = text.split('?').length - 1;
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== '').length;
  const shapely = asked < 2 && words >= size.least && words <= size.most && sentences <= (email ? 6 : 4);
  if (line.own !== true && !shapely) return null;
  const echo = /(?:^|[.?:] )(\w+ \w+)\b[^.?:]*[.?:] \1\b/i.test(text) ? 5 : 0;
  const crowded = email ? Math.max(0, sentences - 5) * 2 : Math.max(0, sentences - 3) * 3;
  const wordy = at.tone === 'brief' ? (email ? (words - 25) / 4 : words / 5) : words / (email ? 30 : 25);
  return { ...draft, closing, text, asks: asked === 1, words, score: draft.score - crowded - wordy - echo };
};
