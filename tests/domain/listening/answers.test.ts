import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { messageKinds } from '../../../utils/domain/listening/heard.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { type OpenerContext, tones } from '../../../utils/domain/openers/opener.ts';
import { relations } from '../../../utils/domain/person.ts';
import { faultsIn } from '../openers/faults-in.ts';

const answers = corpus.lines.filter((line) => line.answers !== undefined);
const linesOf = (kind: string) => answers.filter((line) => (line.answers as readonly string[]).includes(kind));

const contexts = messageKinds.flatMap((kind) =>
  relations.flatMap((relation) =>
    (['chat', 'email'] as const).flatMap((channel) =>
      [undefined, ...tones].flatMap((tone) =>
        [null, 'your interview on Tuesday'].map(
          (echo): OpenerContext => ({
            person: { name: 'Tove', relation, notes: ['loves bees'], threads: [] },
            silence: { days: 1, lastBy: 'them' },
            channel,
            language: 'en',
            heard: { kind, echo },
            ...(tone && { tone }),
          }),
        ),
      ),
    ),
  ),
);

describe('lines that answer', () => {
  it.each(messageKinds)('there are enough for %s, in three approaches', (kind) => {
    expect(linesOf(kind).length).toBeGreaterThanOrEqual(kind === 'heavy' || kind === 'good-news' ? 12 : 10);
    expect(new Set(linesOf(kind).map(({ approach }) => approach)).size).toBe(3);
  });

  it('where it is heavy are quiet, short, and neither advise, lighten nor look on the bright side', () => {
    for (const line of linesOf('heavy')) {
      expect(line).toMatchObject({ quiet: true, answers: ['heavy'] });
      expect(line.chat?.split(' ').length).toBeLessThanOrEqual(25);
      expect(`${line.chat} ${line.email}`).not.toMatch(
        /\b(?:you should|have you tried|at least|bright side|it will get better|could be worse|same happened to me|haha)\b/i,
      );
    }
  });

  it('are three for every kind, person, channel and tone, without a fault', { timeout: 60_000 }, () => {
    const faults = contexts.flatMap((context) => {
      const openers = chooseOpeners(corpus, context, { shown: [], seed: context.person.relation });
      const ids = new Set(openers.map(({ id }) => id));
      const foreign = openers.filter(({ id }) => !linesOf(context.heard?.kind ?? '').some((line) => line.id === id));
      const { relation } = context.person;
      const at = `${context.heard?.kind} ${relation} ${context.channel} ${context.tone}`;
      return [
        ...(ids.size === 3 ? [] : [`${at}: ${ids.size} lines`]),
        ...foreign.map(({ id }) => `${at}: ${id} is no answer to it`),
        ...openers.flatMap(({ text, intent }) => faultsIn(text, context, intent).map((fault) => `${at}: ${fault} | ${text}`)),
      ];
    });
    expect(faults).toEqual([]);
  });
});
