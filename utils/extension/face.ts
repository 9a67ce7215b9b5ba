import { browser } from 'wxt/browser';
import type { NamedPerson } from '../domain/answer.ts';
import { isWaitedFor } from '../domain/cool-down.ts';
import { type Face, faceOf, namedIn, type Offer } from '../domain/face.ts';
import { dayNumber, dayOf } from '../domain/local-day.ts';
import { maySpeakOf, monthBefore } from '../domain/look-back.ts';
import { momentAgain } from '../domain/moments.ts';
import type { Person } from '../domain/person.ts';
import { isQuiet } from '../domain/quiet-times.ts';
import { isRouteDay } from '../domain/route.ts';
import { pausedAt } from '../domain/settings.ts';
import { choosePractice, whomToThank } from '../domain/small-practice.ts';
import { maySuggest } from '../domain/suggestable.ts';
import type { Here } from './answers.ts';
import { inTurn } from './in-turn.ts';
import { anyWithin } from './look-back.ts';
import { readMoments } from './moments.ts';
import { notePractice, readPast } from './practices.ts';
import { readCircle } from './read.ts';
import { readPick } from './route.ts';
import { isSilent } from './silent.ts';
import { readSettings } from './storage.ts';
import { key } from './stored.ts';
import { keepFaceAs, readFace } from './stored-face.ts';
import { answerInvitation } from './today.ts';
import { answerWarmUp } from './warm-up.ts';

/** What the page of the day shows now; it is kept for the next time the page is opened. */
export async function answerFace(here: Here): Promise<Face> {
  const offer = await offerOf(here);
  return inTurn(async () => {
    const after = faceOf(await readFace(), offer);
    if (after.one.kind === 'practice' && (await readPast())[after.one.practice]?.day !== after.day)
      await notePractice(after.one.practice, null, here);
    await keepFaceAs(after);
    return after;
  });
}

async function offerOf(here: Here): Promise<Offer> {
  const { now, zone } = here;
  const day = dayNumber(now, zone);
  const [{ invitation }, warmUp, settings, pick] = await Promise.all([answerInvitation(here), answerWarmUp(here), readSettings(), readPick()]);
  const { route, discreet, aim } = settings;
  const paused = pausedAt(settings, now) || isQuiet(settings, now, zone);
  return {
    ...{ day, warmUp, invitation, paused, discreet, aim },
    route: route && isRouteDay(day, route.weekday, pick) ? { kind: 'route', plan: route.plan } : null,
    ...(invitation || paused ? { practice: null, isEmpty: false } : await withoutInvitation(here, aim, discreet)),
  };
}

async function withoutInvitation(here: Here, aim: string, discreet: boolean): Promise<Pick<Offer, 'practice' | 'isEmpty'>> {
  const { now, zone } = here;
  const day = dayNumber(now, zone);
  const [{ people }, past, moments] = await Promise.all([readCircle(), readPast(), readMoments().catch(() => [])]);
  const near = people.filter((person) => maySuggest(person, now, zone));
  const thanked = await toBeThanked(near, here);
  const facts = {
    hasAim: aim !== '',
    hasFamily: near.some(({ relation }) => relation === 'family'),
    hasThanks: thanked !== null,
    // A line of the user's may name somebody.
    hasOldMoment: !discreet && momentAgain(moments, dayOf(day)) !== null,
    hasMomentToday: moments.some((moment) => moment.day === dayOf(day)),
    hasLastMonth: anyWithin(people.filter(maySpeakOf), monthBefore(day), zone),
  };
  if (people.length === 0) return { practice: null, isEmpty: true };
  const practice = choosePractice(facts, past, day);
  const person = practice === 'thanks' && thanked ? named(thanked) : null;
  return { practice: practice && { kind: 'practice', practice, person }, isEmpty: false };
}

/** Whoever left messages unanswered is not named (R4), nor whoever was just written to and is waited for. */
async function toBeThanked(near: readonly Person[], { now, zone }: Here): Promise<Person | null> {
  const day = dayNumber(now, zone);
  let others = near.filter(({ last }) => !isWaitedFor(last, now, zone));
  for (;;) {
    const first = whomToThank(others, day);
    if (!first || !(await isSilent(first))) return first;
    others = others.filter((person) => person !== first);
  }
}

const named = ({ id, name }: NamedPerson): NamedPerson => ({ id, name });

/**
 * Keeps the face true: it is worked out anew whenever what it says has changed, and, where the new tab is ours, when the browser starts. Apart from that
 * nobody is chosen before a page asks: somebody who was just added may get a date from long ago next.
 */
export function keepFace(here: () => Here): void {
  let running = false;
  let again = false;
  /** One after another; what comes meanwhile is done with at once. */
  const refresh = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await answerFace(here()).catch(() => {});
    }
    running = false;
  };
  browser.storage.onChanged.addListener(async (changes, area) => {
    const effect = area === 'local' ? await effectOf(Object.keys(changes), here()) : 'none';
    if (effect === 'changed') void refresh();
    // The next page that is opened begins with paper and asks.
    if (effect === 'unsure') void browser.storage.local.remove(key.face);
  });
  browser.runtime.onStartup.addListener(() => {
    if (browser.runtime.getManifest().chrome_url_overrides?.newtab) void refresh();
  });
}

const always: readonly string[] = [key.settings, key.invited, key.warmUp, key.route, key.practices];

/** What these changes do to the face of the day; one of another day is of no use anyway. */
async function effectOf(changed: readonly string[], { now, zone }: Here): Promise<'none' | 'changed' | 'unsure'> {
  const isPerson = changed.some((at) => at.startsWith(key.person('')));
  if (!isPerson && !changed.some((at) => always.includes(at))) return 'none';
  const face = await readFace();
  if (face?.day !== dayNumber(now, zone)) return 'none';
  if (isPerson && face.invited === null && !face.done) return 'unsure';
  if (changed.some((at) => always.includes(at))) return 'changed';
  return namedIn(face.one).some((id) => changed.includes(key.person(id))) ? 'changed' : 'none';
}
