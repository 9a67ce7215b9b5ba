import type { NamedPerson, WarmUp } from './answer.ts';
import type { Invitation } from './invitation.ts';
import type { PersonId } from './person.ts';
import { sameValue } from './same-value.ts';
import type { PracticeName } from './small-practice.ts';

/** The one thing of a day (T1). */
export type One =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'warm-up'; readonly warmUp: WarmUp }
  /** `plan`: in the user's words; empty where they worded none. */
  | { readonly kind: 'route'; readonly plan: string }
  /** `person`: whom it is about, where it is about somebody. */
  | { readonly kind: 'practice'; readonly practice: PracticeName; readonly person: NamedPerson | null }
  /** The circle is empty. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'plain' };

/** What the page of the day shows, worked out before it is opened. */
export type Face = {
  /** As `dayNumber` counts; on any other day it says nothing. */
  readonly day: number;
  readonly one: One;
  /** Whom the day has invited to; empty where they are gone since, null where it was nobody. */
  readonly invited: PersonId | null;
  /** Answered, skipped or rested: plain until the day ends. */
  readonly done: boolean;
  readonly discreet: boolean;
  /** The user's aim in their words, on days that show it; else empty. */
  readonly aim: string;
};

/** What there is to say on a day. */
export type Offer = {
  readonly day: number;
  readonly warmUp: WarmUp | null;
  /** Null on days that are not the route's. */
  readonly route: Extract<One, { kind: 'route' }> | null;
  readonly invitation: Invitation | null;
  readonly practice: Extract<One, { kind: 'practice' }> | null;
  /** Whether the circle is empty. */
  readonly isEmpty: boolean;
  readonly paused: boolean;
  readonly discreet: boolean;
  readonly aim: string;
};

/** On every seventh day or so the aim stands beside an invitation. */
const aimEvery = 7;

/**
 * The day's face, given what it was. One thing, then plain: whoever was invited to may be away for some hours (a pause), but nobody and nothing comes in
 * their place. A hello to someone easy was wished for and comes before everything.
 */
export function faceOf(before: Face | null, offer: Offer): Face {
  const { day, discreet } = offer;
  const earlier = before?.day === day ? before : null;
  const { invited, done } = earlier ?? { invited: null, done: false };
  const face = { day, invited, done, discreet, aim: '' };
  if (offer.warmUp) return { ...face, one: { kind: 'warm-up', warmUp: offer.warmUp } };
  if (done || offer.paused) return { ...face, one: { kind: 'plain' } };
  if (offer.isEmpty) return { ...face, one: { kind: 'nobody' } };
  if (offer.route) return { ...face, one: offer.route };
  if (offer.invitation) {
    const { id } = offer.invitation.person;
    if (invited !== null && invited !== id) return { ...face, done: true, one: { kind: 'plain' } };
    return { ...face, invited: id, aim: day % aimEvery === 0 ? offer.aim : '', one: { kind: 'invitation', invitation: offer.invitation } };
  }
  const { practice } = offer;
  if (invited !== null || !practice) return { ...face, one: { kind: 'plain' } };
  return { ...face, aim: practice.practice === 'aim' ? offer.aim : '', one: practice };
}

/** The face without anybody of these: their day stays plain. */
export function faceWithout(face: Face, gone: ReadonlySet<PersonId>): Face | null {
  const { one, invited } = face;
  const isInvited = invited !== null && gone.has(invited);
  const names = namedIn(one).some((id) => gone.has(id));
  if (!isInvited && !names) return null;
  return { ...face, invited: isInvited ? '' : invited, one: names ? { kind: 'plain' } : one };
}

/** Everybody a day's one thing names. */
export function namedIn(one: One): readonly PersonId[] {
  if (one.kind === 'invitation') return [one.invitation.person.id];
  if (one.kind === 'warm-up') return [one.warmUp.harder.id, ...one.warmUp.easy.map(({ id }) => id)];
  return one.kind === 'practice' && one.person ? [one.person.id] : [];
}

export const sameFace = (one: Face, other: Face): boolean => sameValue(one, other);
