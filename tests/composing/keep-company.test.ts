import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCompany } from '../../utils/composing/keep-company.ts';
import type { CompanyAnswer } from '../../utils/domain/answer.ts';
import type { Acquainted, Conversation } from '../../utils/domain/conversation.ts';
import type { Notice } from '../../utils/domain/notice.ts';

const ana = (wrote: number | null): Acquainted => ({
  id: 'ana',
  name: 'Ana',
  silence: { band: 'never' },
  last: wrote === null ? {} : { me: { at: wrote, channel: 'slack' } },
  inMemory: false,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aCompany(answer: CompanyAnswer | null = { asked: null, mood: true, echo: null }) {
  const person = signal<Acquainted | null>(ana(1));
  const conversation = signal<Conversation | null>(null);
  const notice = signal<Notice | null>(null);
  const ask = vi.fn(async () => {});
  const tell = vi.fn(async () => ({ ok: true, people: [] }) as const);
  const askCompany = vi.fn(async () => answer);
  const askFirst = vi.fn(async () => true);
  const glow = vi.fn();
  const end = new AbortController();
  const session = { person, conversation, notice, ask };
  const begin = () => keepCompany({ session, background: { tell }, askCompany, askFirst, glow }, end.signal);
  return { ...{ person, conversation, notice, ask, tell, askCompany, askFirst, glow, end }, begin, company: begin() };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
let notes = 0;
const noted = (): Notice => ({ kind: 'noted', sent: `note ${notes++}`, people: [] });
const recipient = (address: string) => ({ address, name: null });

describe('a minute after sending', () => {
  test('it is asked how that felt, and one tap answers', async () => {
    const { person, company, tell } = aCompany();
    await settle();
    person.value = ana(2);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(company.mood.value).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(company.mood.value).toBe(true);
    await company.tap({ kind: 'mood', value: 'glad' });
    expect(tell).toHaveBeenCalledExactlyOnceWith({ do: 'note-feeling', person: 'ana', tap: { kind: 'mood', value: 'glad' } });
    expect([company.mood.value, company.said.value]).toEqual([false, true]);
  });

  test('nothing is asked where nobody wants it, and nothing after it was taken back', async () => {
    const unasked = aCompany({ asked: null, mood: false, echo: null });
    unasked.person.value = ana(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(unasked.company.mood.value).toBe(false);
    const back = aCompany();
    back.person.value = ana(2);
    await vi.advanceTimersByTimeAsync(30_000);
    back.person.value = ana(1);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(back.company.mood.value).toBe(false);
  });
});

describe('what is said', () => {
  test('you go first, under a line that was used, until there is something else', async () => {
    const { notice, company, askFirst } = aCompany();
    notice.value = { kind: 'inserted' };
    await settle();
    expect(askFirst).toHaveBeenCalledExactlyOnceWith('use');
    expect(company.goFirst.value).toBe(true);
    notice.value = null;
    expect(company.goFirst.value).toBe(false);
  });

  test('a note glows once, however often the panel is opened', async () => {
    const { notice, company, glow, begin } = aCompany();
    notice.value = noted();
    await settle();
    expect([company.wholeJob.value, glow.mock.calls.length]).toEqual([true, 1]);
    begin();
    await settle();
    expect(glow).toHaveBeenCalledTimes(1);
  });

  test('three or more read it: once for a conversation', async () => {
    const { conversation, company, begin } = aCompany();
    const to = (count: number): Conversation => ({
      kind: 'people',
      circle: [ana(1)],
      strangers: Array.from({ length: count - 1 }, (_, at) => recipient(`${at}`)),
    });
    conversation.value = to(2);
    expect(company.readers.value).toBe(false);
    conversation.value = to(3);
    expect(company.readers.value).toBe(true);
    company.readersFine();
    conversation.value = to(4);
    expect([company.readers.value, begin().readers.value]).toEqual([false, false]);
  });

  test('a tap that is refused says why', async () => {
    const { company, tell, notice } = aCompany();
    tell.mockResolvedValueOnce({ ok: false, why: 'storage-full' } as never);
    await company.tap({ kind: 'before', value: 1 });
    expect(notice.value).toEqual({ kind: 'refused', why: 'storage-full' });
  });

  test('a second light note asks nothing', () => {
    const { company, ask } = aCompany();
    company.secondNote();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ choice: null, approach: 'gift', tone: 'brief' });
  });

  test('after the end nothing is looked at any more', async () => {
    const { end, person, askCompany } = aCompany();
    await settle();
    end.abort();
    person.value = ana(3);
    await settle();
    expect(askCompany).toHaveBeenCalledTimes(1);
  });
});
