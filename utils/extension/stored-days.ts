import * as v from 'valibot';
import { type Eased, type RoutePick, weights } from '../domain/route.ts';
import { type PracticePast, practiceAnswers } from '../domain/small-practice.ts';

const weight = v.picklist(weights);

/** What is stored under `route`. */
export const pick: v.GenericSchema<unknown, RoutePick> = v.object({
  week: v.number(),
  person: v.string(),
  written: v.boolean(),
  before: v.nullable(weight),
});

/** One of those stored under `eased`. */
export const easedPair: v.GenericSchema<unknown, Eased> = v.object({ day: v.number(), before: weight, after: weight });

const last = v.exactOptional(v.object({ day: v.number(), answer: v.nullable(v.picklist(practiceAnswers)) }));

/** What is stored under `practices`. */
export const past: v.GenericSchema<unknown, PracticePast> = v.object({
  question: last,
  family: last,
  thanks: last,
  lesson: last,
  moment: last,
  again: last,
  aim: last,
  wish: last,
  recap: last,
});
