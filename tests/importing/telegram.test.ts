import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../utils/importing/reader.ts';
import { telegram } from '../../utils/importing/telegram.ts';
import { endless, fileOf, fixture, inOneLine, readFile } from './read-file.ts';

const at = 1_709_655_669;

/** A message as Telegram Desktop writes it. */
const message = (from: number, more: object = {}) => ({
  id: 1,
  type: 'message',
  date: '2024-03-05T17:21:09',
  date_unixtime: String(at),
  from: 'somebody',
  from_id: `user${from}`,
  text: ['a ', { type: 'bold', text: 'tomato' }],
  text_entities: [{ type: 'plain', text: 'a ' }],
  ...more,
});
const call = (from: number, more: object = {}) => ({
  id: 2,
  type: 'service',
  date_unixtime: String(at),
  actor: 'x',
  actor_id: `user${from}`,
  action: 'phone_call',
  ...more,
});
const ana = (messages: readonly object[], more: object = {}) => ({ name: 'Ana Lima', type: 'personal_chat', id: 11, messages, ...more });

const read = (content: object | string, pieces = [65_536], options = {}) =>
  readFile(telegram, fileOf(typeof content === 'string' ? content : JSON.stringify(content, null, 1), pieces, 'result.json'), options);

async function problemIn(content: string | Uint8Array): Promise<{ readonly why: string; readonly line: number | null } | null> {
  try {
    await readFile(telegram, fileOf(content));
    return null;
  } catch (problem) {
    if (problem instanceof FileProblem) return { why: problem.why, line: problem.line };
    throw problem;
  }
}

describe('one chat', () => {
  test('both directions, and who', async () => {
    const told = await read(ana([message(11), message(99)]));
    expect(told.exchanges).toEqual([
      { at: at * 1000, from: 'telegram:11', to: ['myself'], channel: 'telegram' },
      { at: at * 1000, from: 'myself', to: ['telegram:11'], channel: 'telegram' },
    ]);
    expect(told.who).toEqual([{ key: 'telegram:11', name: 'Ana Lima', handles: [{ channel: 'telegram', id: '11' }] }]);
    expect(told.mine).toEqual(['myself', 'myself']);
  });

  test('a call that was taken is one; a missed one is none', async () => {
    const told = await read(
      ana([
        call(11, { duration_seconds: 60 }),
        call(99, { discard_reason: 'missed' }),
        call(99, { duration_seconds: 0 }),
        call(11, { action: 'pin_message', duration_seconds: 1 }),
      ]),
    );
    expect(told.exchanges.map(({ from, channel }) => [from, channel])).toEqual([['telegram:11', 'call']]);
  });

  test('ids as older versions write them, and dates by the clock', async () => {
    const told = await read(ana([{ type: 'message', date: '2019-07-05T17:21:09', from: 'x', from_id: 11 }]), [65_536], { zone: 'Europe/Berlin' });
    expect(told.exchanges.map(({ at: when, from }) => [new Date(when).toISOString(), from])).toEqual([['2019-07-05T15:21:09.000Z', 'telegram:11']]);
  });

  test('what has no date or sender is told by its number', async () => {
    const { unread, exchanges } = await read(
      ana([
        message(11),
        message(11, { date: 'soon', date_unixtime: undefined }),
        message(11, { from_id: undefined }),
        { id: 4, type: 'unsupported' },
      ]),
    );
    expect(unread).toEqual([
      [2, 'no-date'],
      [3, 'no-sender'],
    ]);
    expect(exchanges).toHaveLength(1);
  });

  test('a kind that comes behind the messages is looked for', async () => {
    const late = { messages: [message(11), message(99)], id: 11, name: 'Ana Lima', type: 'personal_chat' };
    expect((await read(late)).exchanges).toHaveLength(2);
    const told = await read({
      chats: { list: [late, ana([message(11)]), { messages: [message(5)], name: 'Garden', type: 'private_group', id: 7 }] },
    });
    expect(told.exchanges).toHaveLength(3);
    expect(told.left).toBe(1);
  });

  test('names with anything in them; Telegram writes \\x0B', async () => {
    const written = String.raw`{"name":"Zo\u00eb \"\x1bA\\\ud83d\ude00","type":"personal_chat","id":11,"messages":[{"type":"message","text":"\x0b","date_unixtime":"5","from_id":"user11"}]}`;
    for (const pieces of [[1], [2, 3], [65_536]]) expect((await read(written, pieces)).who[0]?.name).toBe('Zoë "\u001bA\\😀');
  });
});

describe('an account', () => {
  const account = {
    about: 'x',
    personal_information: { user_id: 99, first_name: 'Ben', phone_number: '+43 664 7654321' },
    contacts: {
      about: 'x',
      list: [
        { user_id: 11, first_name: 'Ana', last_name: 'Lima', phone_number: '+43 664 1234567', date: '2020-01-01T00:00:00' },
        { first_name: 'Cleo', last_name: '', phone_number: '0664 1112223' },
        { first_name: 'Dov', last_name: '', phone_number: '' },
        { date: '2020-01-01T00:00:00' },
      ],
    },
    frequent_contacts: { about: 'x', list: [{ id: 5, category: 'people', type: 'user', name: 'Eve', rating: 1 }] },
    chats: {
      about: 'x',
      list: [
        ana([message(11), message(99)]),
        { type: 'saved_messages', id: 99, messages: [message(99)] },
        { name: 'Bot', type: 'bot_chat', id: 6, messages: [message(6)] },
        { name: 'Garden', type: 'private_supergroup', id: 7, messages: [message(11), call(11, { action: 'invite_members' })] },
        { name: 'Telegram', type: 'personal_chat', id: 777_000, messages: [message(777_000)] },
        { name: null, type: 'personal_chat', id: 8, messages: [message(8)] },
      ],
    },
    left_chats: { about: 'x', list: [{ name: 'Old', type: 'private_group', id: 9, messages: [message(11)] }] },
  };

  test('only chats of two count', async () => {
    const told = await read(account);
    expect(told.exchanges.map(({ from }) => from)).toEqual(['telegram:11', 'myself']);
    expect(told.left).toBe(6);
  });

  test('contacts are people, with their numbers', async () => {
    expect((await read(account)).who.map(inOneLine)).toEqual([
      'Ana Lima telegram:11 phone:+436641234567',
      'Cleo phone:+436641112223',
      'Dov',
      'Ana Lima telegram:11',
    ]);
  });

  test('the order of its parts does not matter', async () => {
    const { chats, contacts, personal_information, ...rest } = account;
    const told = await read({ ...rest, chats, contacts, personal_information });
    expect(told.exchanges).toHaveLength(2);
  });

  test('keys that objects have themselves are nothing', async () => {
    const odd = `{"__proto__":{"a":1},"constructor":[1],"toString":{"list":[{}]},${JSON.stringify(ana([message(11)])).slice(1)}`;
    expect((await read(odd)).exchanges).toHaveLength(1);
  });
});

describe('files', () => {
  const good = JSON.stringify(ana([message(11), message(99)]), null, 1);

  test('are recognised by their beginning', () => {
    const head = (text: string, name = 'result.json') => ({ name, bytes: new TextEncoder().encode(text) });
    expect(telegram.recognises(head(good))).toBe(true);
    expect(telegram.recognises(head('{\n "about": "x",\n "personal_information": {'))).toBe(true);
    expect(telegram.recognises(head(good, 'result.txt'))).toBe(false);
    expect(telegram.recognises(head('{"a": 1}'))).toBe(false);
    expect(telegram.recognises(head('[{"messages": 1}]'))).toBe(false);
  });

  test('a mark of order at the beginning is none of it', async () => {
    expect((await read(`\ufeff${good}`)).exchanges).toHaveLength(2);
  });

  test('what is broken is told with its line', async () => {
    expect(await problemIn('')).toEqual({ why: 'empty', line: null });
    expect(await problemIn('{}')).toEqual({ why: 'nobody-in-it', line: null });
    expect(await problemIn('{"a": [1,\n2,\n x]}')).toEqual({ why: 'damaged', line: 3 });
    expect(await problemIn(`${good}\n{`)).toEqual({ why: 'damaged', line: good.split('\n').length + 1 });
    for (const text of [
      '{"a" 1}',
      '{"a":1,}',
      '[1 2]',
      '{1:2}',
      '[01]',
      '[tru]',
      '["\\q"]',
      '{"name":"\\q"}',
      '[}',
      '"a',
      '[1,]',
      ']',
      '[1]]',
      '-',
      `${'['.repeat(300)}`,
    ]) {
      expect((await problemIn(text === '["\\q"]' ? '[' : text))?.why, text).toBe('damaged');
    }
  });

  test('one cut off anywhere', async () => {
    for (let length = 1; length < good.length; length += 5) expect((await problemIn(good.slice(0, length)))?.why, `${length}`).toBe('damaged');
  });

  test('a name that is no UTF-8', async () => {
    const bytes = new TextEncoder().encode(good);
    bytes[bytes.indexOf(0x4c)] = 0xe9;
    expect((await problemIn(bytes))?.why).toBe('not-utf8');
  });

  test('a photograph, and a zip', async () => {
    expect((await problemIn(fixture('zip/photographs.zip')))?.why).toBe('damaged');
    expect((await problemIn(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])))?.why).toBe('damaged');
  });

  test('a text, and a name, without an end', async () => {
    const rest = '","type":"personal_chat","id":11,"messages":[{"type":"message","date_unixtime":"5","from_id":"user11"}]}';
    const told = await readFile(telegram, endless('{"about":"', 'tomato \\" ', 4_000_000, `","name":"Ana${rest}`));
    expect(told.exchanges).toHaveLength(1);
    const long = await readFile(telegram, endless('{"name":"x', 'é\\u00e9', 4_000_000, rest));
    expect(long.who[0]?.name?.length).toBeLessThan(4096);
    const wide = await readFile(telegram, endless('{"name":"x', 'é', 100_000, rest));
    expect(wide.who[0]?.name).toMatch(/^xé+$/);
  });

  test('it can be stopped at any moment', async () => {
    const gone = new AbortController();
    const source = endless(
      '{"name":"Ana","type":"personal_chat","id":11,"messages":[',
      '{"type":"message","date_unixtime":"5","from_id":"user11"},',
      2_000_000,
    );
    const sink = { who() {}, exchange: () => gone.abort(new Error('enough')), mine() {}, left() {}, unread() {}, read() {} };
    await expect(telegram.read(source, sink, { country: null, zone: 'UTC', columns: null }, gone.signal)).rejects.toThrow('enough');
  });
});

test('any account comes back as it was written, in any pieces', async () => {
  const type = fc.constantFrom('personal_chat', 'bot_chat', 'private_group', 'saved_messages');
  const chat = fc.record({
    type,
    id: fc.integer({ min: 1, max: 90 }),
    name: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `n${text}`),
    messages: fc.array(fc.record({ mine: fc.boolean(), when: fc.integer({ min: 1, max: 2_000_000_000 }), text: fc.json() }), { maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(chat, { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      fc.nat(2),
      async (chats, pieces, indent) => {
        const list = chats.map(({ messages, ...of }) => ({
          ...of,
          messages: messages.map(({ mine, when, text }) =>
            message(mine ? 99 : of.id, { date_unixtime: String(when), text, extra: JSON.parse(text) }),
          ),
        }));
        const people = chats.filter((of) => of.type === 'personal_chat');
        const source = fileOf(JSON.stringify({ chats: { list }, contacts: { list: [{ first_name: 'Zo' }] } }, null, indent), pieces);
        const told = await readFile(telegram, source);
        const written = people.flatMap(({ id, messages }) => messages.map(({ mine, when }) => [when * 1000, mine ? 'myself' : `telegram:${id}`]));
        expect(told.exchanges.map((one) => [one.at, one.from])).toEqual(written);
        expect(told.who.map(({ name }) => name)).toEqual([...people.map(({ name }) => name.trim()), 'Zo']);
      },
    ),
    { numRuns: 150 },
  );
});
