import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Face } from '../domain/face.ts';
import { dayNumber } from '../domain/local-day.ts';
import { nextLook, nextReminder, type Reminded, settle } from '../domain/reminders.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Settings } from '../domain/settings.ts';
import type { Here } from './answers.ts';
import { decode } from './decode.ts';
import { showDot } from './dot.ts';
import { answerFace } from './face.ts';
import { inTurn } from './in-turn.ts';
import { type About, clearNotifications, hearNotifications, mayNotify, notify, type Press } from './notifications.ts';
import { readPlain, readSettings, write } from './storage.ts';
import { key, moment } from './stored.ts';
import { readFace } from './stored-face.ts';

/** The only alarm there is. */
const alarm = 'look';

const reminded: v.GenericSchema<unknown, Reminded> = v.object({ until: moment, saidAt: v.nullable(moment) });

/** Settings that say when a reminder comes. What was to come before they were changed is over. */
const times = ['reminderAt', 'quietHours', 'quietDays', 'paused'] as const;

/**
 * Keeps the one reminder of a day and the dot. The background can be gone at any time: whatever it has to know is stored, and the alarm is set anew
 * whenever it wakes. `pressed` hears what is pressed on a notification.
 */
export function keepReminding(here: () => Here, pressed: (press: Press) => void): void {
  const next = oneAfterAnother();
  const look = next(() => lookAround(here()));
  const tidy = next(() => showWhatStands(here()));
  const begin = next(async () => {
    await beginAnew(here());
    await lookAround(here());
  });
  let heard = hearNotifications(pressed);
  browser.alarms.onAlarm.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!heard && permissions.includes('notifications')) heard = hearNotifications(pressed);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const settings = changes[key.settings];
    if (area !== 'local') return;
    if (settings) (sameValue(timesIn(settings.oldValue), timesIn(settings.newValue)) ? look : begin)();
    else if (key.face in changes) tidy();
  });
  next(() => awake(here()))();
}

/** Calls of all that is wrapped in it come one after another; those that come while the same one waits are that one. */
function oneAfterAnother(): (work: () => Promise<unknown>) => () => void {
  let running = Promise.resolve<unknown>(null);
  return (work) => {
    let waits = false;
    return () => {
      if (waits) return;
      waits = true;
      running = running.then(() => {
        waits = false;
        // What could not be read or written is tried again the next time.
        return work().catch(() => {});
      });
    };
  };
}

/**
 * Whatever woke us: the alarm is set, and the dot is where it belongs. A browser forgets it when it starts, and when we are updated or switched off and on;
 * of the last no event tells.
 */
async function awake(here: Here): Promise<void> {
  await setAlarm(here, false);
  if (!(await readSettings()).badge) return;
  const isOfToday = (await readFace())?.day === dayNumber(here.now, here.zone);
  await (isOfToday ? showWhatStands(here) : lookAround(here));
}

/** Looks whether a reminder is due, and when to look again. Nobody is asked of where nothing is to be shown. */
async function lookAround(here: Here): Promise<void> {
  try {
    const { settings, isDue } = await takeTurn(here);
    const mayRemind = isDue && (await mayNotify());
    if (mayRemind || settings.badge) await answerFace(here);
    const about = await showWhatStands(here);
    if (mayRemind && about && (await markSaid(here.now))) await notify(about, settings.discreet);
  } finally {
    await setAlarm(here, true);
  }
}

/** Puts the dot where it belongs and takes away a notification that is over. Resolves to what the day has to remind of. */
async function showWhatStands({ now, zone }: Here): Promise<About | null> {
  const [settings, face] = await Promise.all([readSettings(), readFace()]);
  const about = face?.day === dayNumber(now, zone) ? aboutIn(face, settings) : null;
  await Promise.all([showDot(settings.badge && about !== null), clearNotifications(about)]);
  return about;
}

function aboutIn({ one }: Face, { route }: Settings): About | null {
  if (one.kind === 'route') return { kind: 'route', plan: route?.plan ?? '' };
  return one.kind === 'invitation' ? { kind: 'hello', person: one.invitation.person.id, name: one.invitation.person.name } : null;
}

/** Whether a reminder is due. If so, it is from now on over, come what may: rather none than two. */
function takeTurn({ now, zone }: Here): Promise<{ readonly settings: Settings; readonly isDue: boolean }> {
  return inTurn(async () => {
    const settings = await readSettings();
    if (settings.reminderAt === null) return { settings, isDue: false };
    const before = settle(await readReminded(), now);
    const isDue = nextReminder(settings, before, now, zone) === now;
    const refusal = await keepReminded(isDue ? { ...before, until: now } : before);
    return { settings, isDue: isDue && !refusal };
  });
}

function markSaid(now: number): Promise<boolean> {
  return inTurn(async () => !(await keepReminded({ until: now, saidAt: now })));
}

function beginAnew({ now }: Here): Promise<unknown> {
  return inTurn(async () => {
    if ((await readSettings()).reminderAt !== null) await keepReminded({ ...settle(await readReminded(), now), until: now });
  });
}

/** `looked`: somebody has just looked, and what could not be done now is left for later. Without, a reminder that is due makes the alarm ring at once. */
async function setAlarm({ now, zone }: Here, looked: boolean): Promise<void> {
  const [settings, kept] = await Promise.all([readSettings(), readReminded()]);
  const reminder = nextReminder(settings, settle(kept, now), now, zone);
  const next = reminder === now && !looked ? now : nextLook(settings, reminder, now, zone);
  if (next === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: next });
}

async function readReminded(): Promise<Reminded | null> {
  return decode(reminded, await readPlain(key.reminder));
}

async function keepReminded(after: Reminded) {
  return sameValue(await readReminded(), after) ? null : write({}, { [key.reminder]: after });
}

/** Records, as they are stored. */
function timesIn(stored: unknown): readonly unknown[] {
  const settings = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return times.map((time) => settings[time] ?? null);
}
