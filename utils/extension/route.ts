import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { NamedPerson } from '../domain/answer.ts';
import { dayNumber } from '../domain/local-day.ts';
import { type Eased, easedAfter, pickAfter, type RoutePick, type RouteStep, threeOfTheWeek, type Weight, weekOf, weights } from '../domain/route.ts';
import { type Silence, silenceSince } from '../domain/silence.ts';
import { weekdayOf } from '../domain/small-practice.ts';
import { maySuggest } from '../domain/suggestable.ts';
import type { Here } from './answers.ts';
import { decode } from './decode.ts';
import { readCircle } from './read.ts';
import { namedPerson, silence } from './replies.ts';
import { withoutSilent } from './silent.ts';
import { readPerson, readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';
import { easedPair, pick } from './stored-days.ts';
import { finishDay } from './stored-face.ts';
import type { Why } from './telling.ts';

const weight = v.picklist(weights);
const eased: v.GenericSchema<unknown, readonly Eased[]> = v.array(easedPair);

/** The weekly route as a page shows it: whom to choose from, and who was chosen. */
export type RouteAnswer = {
  readonly three: readonly (NamedPerson & { readonly silence: Silence })[];
  readonly pick: { readonly person: NamedPerson; readonly written: boolean; readonly before: Weight | null } | null;
};

export const routeAnswer: v.GenericSchema<unknown, RouteAnswer> = v.object({
  three: v.array(v.object({ ...namedPerson.entries, silence })),
  pick: v.nullable(v.object({ person: namedPerson, written: v.boolean(), before: v.nullable(weight) })),
});

export async function readPick(): Promise<RoutePick | null> {
  return decode(pick, await readPlain(key.route));
}

/** How heavy writing seemed and was, each time both were told; the oldest first. */
export async function readEased(): Promise<readonly Eased[]> {
  return decode(eased, await readPlain(key.eased)) ?? [];
}

/** The route of this week. Without a weekday of its own, the week began today. */
export async function answerRoute({ now, zone }: Here): Promise<RouteAnswer> {
  const [{ people }, week, picked] = await Promise.all([readCircle(), thisWeek({ now, zone }), readPick()]);
  const three = threeOfTheWeek(await withoutSilent(people.filter((person) => maySuggest(person, now, zone))), week, now, zone);
  const chosen = picked?.week === week ? await readPerson(picked.person) : null;
  return {
    three: three.map(({ id, name, last }) => ({ id, name, silence: silenceSince(last, now, zone) })),
    pick: chosen && picked && { person: { id: chosen.id, name: chosen.name }, written: picked.written, before: picked.before },
  };
}

/** Takes one step of the route. To be called in turn. */
export async function walkRoute(step: RouteStep, here: Here): Promise<Why | null> {
  const [week, before] = await Promise.all([thisWeek(here), readPick()]);
  if (step.to === 'pick' && !(await readPerson(step.person))) return 'unknown-person';
  const after = pickAfter(before, step, week);
  if (step.to === 'felt') {
    const pairs = easedAfter(await readEased(), after, step.after, dayNumber(here.now, here.zone));
    return write({}, { [key.eased]: pairs });
  }
  if (!after) await browser.storage.local.remove(key.route);
  const refusal = after && (await write({}, { [key.route]: after }));
  return refusal ?? (step.to === 'pick' ? null : finishDay(here));
}

async function thisWeek({ now, zone }: Here): Promise<number> {
  const day = dayNumber(now, zone);
  return weekOf(day, (await readSettings()).route?.weekday ?? weekdayOf(day));
}
