import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { Person } from '../../utils/domain/person.ts';
import { chance } from '../domain/ten-years.ts';
import { type Installed, installExtension } from './extension.ts';
import { stopBackground } from './kept.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const weeks = 4;

/** The first of the days: today, so that a background that has just woken, and knows the real clock alone, finds its day taken. */
const first = Math.floor(Date.now() / DAY) * DAY;

/** Somebody as the user knows them, and what the user remembers of the weeks; days from the first. */
type Known = {
  readonly name: string;
  readonly details: Partial<Person>;
  /** Days between which it is time again after a contact (`rhythm.ts`); null where they are never to come. */
  readonly window: readonly [from: number, to: number] | null;
  last: { readonly day: number; readonly by: 'me' | 'both' } | null;
  /** A day of theirs. */
  readonly born?: number;
  notBefore: number;
  rests: boolean;
  /** The last day they were shown, without an answer to be held to. */
  ignored: number;
};

const weekly = [6, 9] as const;
const monthly = [26, 38] as const;
const yearly = [330, 395] as const;

function known(name: string, details: Partial<Person>, window: Known['window'], last: Known['last'], more: Partial<Known> = {}): Known {
  return { name, details, window, last, notBefore: 0, rests: false, ignored: -99, ...more };
}

const birthday = (day: number) => {
  const date = new Date(first + day * DAY);
  return { dates: [{ id: 'b', kind: 'birthday' as const, text: '', month: date.getUTCMonth() + 1, day: date.getUTCDate(), year: null }] };
};

const circle: Known[] = [
  known('Ana', { ring: 1 }, weekly, { day: -20, by: 'both' }),
  known('Ben', { ring: 2 }, monthly, { day: -60, by: 'both' }),
  known('Chi', { ring: 3, rhythm: 'weekly' }, weekly, { day: -30, by: 'both' }),
  known('Dao', { ring: 2, rhythm: 'yearly', ...birthday(16) }, yearly, { day: -5, by: 'both' }, { born: 16 }),
  known('Jon', { ring: 1 }, weekly, { day: -4, by: 'me' }),
  known('Kim', { ring: 4 }, yearly, null),
  known('Eva', { ring: 1, state: { kind: 'protected' }, ...birthday(3) }, null, { day: -500, by: 'both' }),
  known('Fay', { ring: 1, state: { kind: 'in-memory' }, ...birthday(4) }, null, { day: -500, by: 'both' }),
  known('Gil', { ring: 1, state: { kind: 'resting', until: null } }, null, { day: -500, by: 'both' }),
  known('Hal', { ring: 1, rhythm: 'none', ...birthday(5) }, null, { day: -500, by: 'both' }),
  known('Ida', { ring: 1 }, null, { day: -400, by: 'both' }),
];

let profile: string;
let installed: Installed;
/** The moment it is said to be. */
let now: number;
const ids = new Map<string, string>();

beforeAll(async () => {
  // The browser takes its time zone from here.
  process.env.TZ = 'UTC';
  profile = await mkdtemp(join(tmpdir(), 'small-hello-weeks-'));
  installed = await installExtension({ profile });
});
afterAll(async () => {
  await installed?.close();
  await rm(profile, { recursive: true, force: true });
});

/** Says something to the background, which wakes it, from a page on which nothing of ours runs. */
async function say(message: object): Promise<unknown> {
  const page = await installed.openPage('icons/16.png');
  try {
    return await page.evaluate(
      (said) =>
        (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(said),
      message,
    );
  } finally {
    await page.close();
  }
}

async function tell(command: Command): Promise<Told> {
  return (await say({ tell: command, id: crypto.randomUUID() })) as Told;
}

/** Sets the clock of the background, which may have been stopped meanwhile; pages get theirs when they are opened. */
async function setClock(to: number): Promise<void> {
  now = to;
  await say({ ask: 'nothing' }).catch(() => {});
  await (await installed.background()).evaluate(moveDate, to - Date.now());
}

/** Runs where the clock is to be another: so many milliseconds from the real one. */
function moveDate(ahead: number): void {
  const scope = globalThis as unknown as { Date: DateConstructor; RealDate?: DateConstructor };
  scope.RealDate ??= Date;
  const Real = scope.RealDate;
  scope.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length === 0 ? [Real.now() + ahead] : given) as []));
    }
    static override now = () => Real.now() + ahead;
  } as DateConstructor;
}

async function open(file: 'popup.html' | 'today.html' | 'newtab.html'): Promise<Page> {
  const page = await installed.context.newPage();
  await page.addInitScript(moveDate, now - Date.now());
  await page.goto(`chrome-extension://${installed.id}/${file}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Whom a page invites to; null where it invites to nobody. */
async function invitedOn(page: Page): Promise<string | null> {
  return /^A hello to (.+)\?$/.exec(await page.locator('h1').first().innerText())?.[1] ?? null;
}

async function look(file: Parameters<typeof open>[0]): Promise<string | null> {
  const page = await open(file);
  const name = await invitedOn(page);
  await page.close();
  return name;
}

async function startAgain(): Promise<void> {
  await installed.close();
  installed = await installExtension({ profile });
  await setClock(now);
}

/** Whether the rules let somebody come on a day: `surely`, whatever the day within their window. */
function may({ window, last, born, notBefore, rests, ignored }: Known, day: number, surely: boolean): boolean {
  if (!window || rests || day < notBefore + (surely ? 1 : 0)) return false;
  const since = last ? day - last.day : 999;
  const isNear = born !== undefined && born >= day && born - day <= 5 && since >= 3;
  if (day - ignored < 7 && !(isNear && born === day)) return false;
  const [from, to] = last?.by === 'me' ? [Math.max(14, window[0]), Math.max(14, window[1])] : window;
  return since >= (surely ? to : from) || (isNear && !surely);
}

const isPaused = (day: number): boolean => day >= 8 && day < 12;
const isSunday = (day: number): boolean => new Date(first + day * DAY).getUTCDay() === 0;

test('four weeks show what the rules say, and nothing else', { timeout: 900_000 }, async () => {
  const random = chance(20_261_122);
  now = first + 10 * HOUR;
  await setClock(now);
  for (const { name, details, last } of circle) {
    const told = await tell({ do: 'add-person', details: { name, handles: [{ channel: 'email', id: `${name}@example.org` }], ...details } });
    const id = told.ok ? String(told.people[0]?.id) : '';
    ids.set(name, id);
    const past =
      name === 'Ida'
        ? ([
            [-400, 'them'],
            [-300, 'me'],
            [-200, 'me'],
          ] as const)
        : last
          ? ([[last.day, last.by]] as const)
          : [];
    for (const [day, by] of past) await tell({ do: 'log-contact', person: id, by, channel: 'email', at: now + day * DAY });
  }
  await tell({ do: 'change-settings', change: { quietDays: [0], quietHours: { from: 22 * 60, to: 7 * 60 } } });

  const shown: (string | null)[] = [];
  for (let day = 0; day < weeks * 7; day += 1) {
    await setClock(first + day * DAY + (8 + Math.floor(random() * 3)) * HOUR);
    if (day === 8) await tell({ do: 'change-settings', change: { paused: first + 12 * DAY } });
    if (random() < 0.4) {
      await stopBackground(installed);
      await setClock(now);
    }
    const name = await look(random() < 0.5 ? 'popup.html' : 'today.html');
    shown.push(name);
    expectByTheRules(day, name);
    await setClock(now + 3 * HOUR);
    if ([6, 15, 22].includes(day)) await startAgain();
    else if (random() < 0.3) {
      await stopBackground(installed);
      await setClock(now);
    }
    // Another page, later on the same day: the same person.
    expect([day, await look('newtab.html')]).toEqual([day, name]);
    if (name !== null) await answer(day, name, random());
    // In the quiet hours there is nobody, answered or not.
    await setClock(first + day * DAY + 22.5 * HOUR);
    if (random() < 0.3) expect(await look('popup.html')).toBeNull();
  }
  await expectNothingElse(shown);
});

function expectByTheRules(day: number, name: string | null): void {
  const whoMay = circle.filter((one) => may(one, day, false)).map((one) => one.name);
  if (isPaused(day) || isSunday(day)) expect([day, name]).toEqual([day, null]);
  else if (name !== null) expect([day, ...whoMay]).toContain(name);
  else expect([day, ...circle.filter((one) => may(one, day, true)).map((one) => one.name)]).toEqual([day]);
  // The first of all is someone easy.
  if (day === 0 && name !== null) expect(['Ana', 'Ben']).toContain(name);
}

/** Answers in the popup, or does nothing at all; the day is plain after an answer. */
async function answer(day: number, name: string, luck: number): Promise<void> {
  const one = circle.find((each) => each.name === name);
  if (!one) throw new Error(`nobody is called ${name}`);
  if (day !== 0 && luck < 0.35) {
    one.ignored = day;
    return;
  }
  const page = await open('popup.html');
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).first().click();
  if (luck < 0.65) {
    await press('Not now');
    await press('In its own time');
    one.notBefore = day + (one.window?.[0] ?? 0);
  } else if (luck < 0.93) {
    await press('We were in touch');
    await page.getByText('We called').click();
    await press('Note it');
    one.last = { day, by: 'both' };
    one.notBefore = 0;
    one.ignored = day;
  } else {
    await press(`Let invitations to ${name} rest`);
    one.rests = true;
  }
  await expect.poll(() => page.locator('h1').first().innerText()).not.toBe(`A hello to ${name}?`);
  await page.close();
  expect([day, await look('popup.html'), await look('today.html')]).toEqual([day, null, null]);
}

async function expectNothingElse(shown: readonly (string | null)[]): Promise<void> {
  const background = await installed.background();
  const [log, badge] = await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(key: string): Promise<{ invited?: { day: number; person: string }[] }> } };
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    return [(await chrome.storage.local.get('invited')).invited ?? [], await chrome.action.getBadgeText({})] as const;
  });
  const named = new Map([...ids].map(([name, id]) => [id, name]));
  expect(log.map(({ day, person }) => [day - first / DAY, named.get(person)])).toEqual(
    shown.flatMap((name, day) => (name === null ? [] : [[day, name]])),
  );
  expect(badge).toBe('');
  expect(new Set(shown).has('Dao')).toBe(true);
  expect(shown.filter((name) => name !== null).length).toBeGreaterThan(8);
}
