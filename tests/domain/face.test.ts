import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Face, faceOf, faceWithout, type Offer } from '../../utils/domain/face.ts';
import type { Invitation } from '../../utils/domain/invitation.ts';

const to = (id: string): Invitation => ({
  person: { id, name: id, threads: [] },
  silence: { band: 'never' },
  why: 'first',
  slot: null,
  occasion: null,
  offersLonger: null,
  reachable: true,
});
const question = { kind: 'practice', practice: 'question', person: null } as const;
const route = { kind: 'route', plan: '' } as const;
const offer = (change: Partial<Offer> = {}): Offer => ({
  ...{ day: 20_777, warmUp: null, route: null, invitation: null, practice: null, isEmpty: false, paused: false, discreet: false, aim: '' },
  ...change,
});
const kinds = (face: Face) => face.one.kind;

describe('the one thing of a day', () => {
  test('is the invitation, then plain: nobody and nothing comes after it', () => {
    const first = faceOf(null, offer({ invitation: to('ana'), practice: question }));
    expect(first.one).toMatchObject({ kind: 'invitation', invitation: { person: { id: 'ana' } } });
    expect(kinds(faceOf(first, offer({ practice: question })))).toBe('plain');
    const other = faceOf(first, offer({ invitation: to('ben') }));
    expect(kinds(other)).toBe('plain');
    expect(kinds(faceOf(other, offer({ invitation: to('ana') })))).toBe('plain');
    expect(kinds(faceOf(other, offer({ day: 20_778, invitation: to('ben') })))).toBe('invitation');
  });

  test('is back after a pause', () => {
    const first = faceOf(null, offer({ invitation: to('ana') }));
    const paused = faceOf(first, offer({ paused: true }));
    expect(kinds(paused)).toBe('plain');
    expect(faceOf(paused, offer({ invitation: to('ana') }))).toEqual(first);
  });

  test('is a small practice where there is no invitation, and plain once that was answered', () => {
    const face = faceOf(null, offer({ practice: question }));
    expect(face.one).toEqual(question);
    expect(kinds(faceOf({ ...face, done: true }, offer({ invitation: to('ana'), practice: question, route })))).toBe('plain');
    expect(kinds(faceOf(null, offer()))).toBe('plain');
  });

  test('is the route on its day, and what somebody wished for before all', () => {
    expect(faceOf(null, offer({ route, invitation: to('ana'), practice: question })).one).toEqual(route);
    const warmUp = { harder: { id: 'h', name: 'H' }, easy: [] };
    expect(kinds(faceOf(null, offer({ route, warmUp, paused: true })))).toBe('warm-up');
  });

  test('asks for somebody in an empty circle, also on the day of the route, and nothing of that is left once there is somebody', () => {
    const empty = faceOf(null, offer({ isEmpty: true, route }));
    expect(kinds(empty)).toBe('nobody');
    expect(kinds(faceOf(empty, offer({ invitation: to('ana') })))).toBe('invitation');
    expect(kinds(faceOf(null, offer({ isEmpty: true, paused: true })))).toBe('plain');
  });

  test('shows the aim now and then beside an invitation, about weekly', () => {
    const aims = Array.from({ length: 70 }, (_, day) => faceOf(null, offer({ day, invitation: to('ana'), aim: 'who writes' })).aim);
    expect(aims.filter((aim) => aim !== '')).toHaveLength(10);
    expect(faceOf(null, offer({ practice: { ...question, practice: 'aim' }, aim: 'who writes' })).aim).toBe('who writes');
  });

  test('never invites to two people on one day, whatever happens', () => {
    const offers = fc.array(
      fc.record({
        invitation: fc.constantFrom(null, to('ana'), to('ben'), to('chi')),
        paused: fc.boolean(),
        practice: fc.constantFrom(null, question),
      }),
    );
    fc.assert(
      fc.property(offers, (all) => {
        let face: Face | null = null;
        const seen = new Set<string>();
        for (const one of all) {
          face = faceOf(face, offer(one));
          if (face.one.kind === 'invitation') seen.add(face.one.invitation.person.id);
        }
        expect(seen.size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('somebody who is deleted', () => {
  test('is on the page no more, and the day stays plain', () => {
    const face = faceOf(null, offer({ invitation: to('ana') }));
    const after = faceWithout(face, new Set(['ana']));
    expect(JSON.stringify(after)).not.toContain('ana');
    expect(kinds(faceOf(after, offer({ invitation: to('ben'), practice: question })))).toBe('plain');
    expect(faceWithout(face, new Set(['ben']))).toBeNull();
  });
});
