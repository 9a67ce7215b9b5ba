import * as v from 'valibot';
import { ends, type Feeling, type FeelingTap, type Felt, moods, welcomes } from '../domain/feared.ts';
import { id, moment } from './stored.ts';

const [welcome, mood, end] = [v.picklist(welcomes), v.picklist(moods), v.picklist(ends)];

const feeling: v.GenericSchema<unknown, Feeling> = v.object({
  at: moment,
  before: v.nullable(welcome),
  after: v.nullable(welcome),
  mood: v.nullable(mood),
  end: v.nullable(end),
});
/** What is stored under `felt:ID`. */
export const feelings: v.GenericSchema<unknown, readonly Feeling[]> = v.array(feeling);
/** Of everybody, in a backup. */
export const felt: v.GenericSchema<unknown, Felt> = v.record(id, feelings);

export const feelingTap: v.GenericSchema<unknown, FeelingTap> = v.variant('kind', [
  v.object({ kind: v.picklist(['before', 'after']), value: welcome }),
  v.object({ kind: v.literal('mood'), value: mood }),
  v.object({ kind: v.literal('end'), value: end }),
]);
