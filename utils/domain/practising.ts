import type { Person } from './person.ts';

/** Whether somebody is only there to practise with, and no part of the circle. */
export function isForPractice({ handles }: Pick<Person, 'handles'>): boolean {
  return handles.length > 0 && handles.every(({ channel }) => channel === 'practice');
}
