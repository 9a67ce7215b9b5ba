import type { Handle } from './handle.ts';
import type { PersonId } from './person.ts';

/** The first start, step by step: what this is, one person, where somebody writes, practising once. */
export const firstSteps = [1, 2, 3, 4] as const;
export type FirstStep = (typeof firstSteps)[number];

/** Where in the first start somebody is; `done` once they have come to its end, and from then on. */
export type FirstStepsNote = FirstStep | 'done';

/** By what the practice page knows whoever stands in for a person of the circle, so that nothing that is only practised is noted of them. */
export const standInHandle = (person: PersonId): Handle => ({ channel: 'practice', id: `${person}@practice.example`.toLowerCase() });
