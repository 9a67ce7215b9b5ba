/**
 * Whether something that came is what it should be. It decodes in somebody else's page, where each function that a library of schemas is made of would
 * stay in memory.
 */
export type Fits<Fitting> = (came: unknown) => came is Fitting;

type Fitting<Each> = Each extends Fits<infer One> ? One : never;

export const text: Fits<string> = (came) => typeof came === 'string';
export const flag: Fits<boolean> = (came) => typeof came === 'boolean';
export const moment: Fits<number> = (came): came is number => Number.isFinite(came);
export const whole: Fits<number> = (came): came is number => Number.isInteger(came) && (came as number) >= 0;

export const oneOf =
  <const One>(...all: readonly One[]): Fits<One> =>
  (came): came is One =>
    (all as readonly unknown[]).includes(came);

export const orNull =
  <One>(fits: Fits<One>): Fits<One | null> =>
  (came): came is One | null =>
    came === null || fits(came);

/** For a member that can be left out. */
export const orNothing =
  <One>(fits: Fits<One>): Fits<One | undefined> =>
  (came): came is One | undefined =>
    came === undefined || fits(came);

export const listOf =
  <One>(fits: Fits<One>): Fits<readonly One[]> =>
  (came): came is readonly One[] =>
    Array.isArray(came) && came.every(fits);

export const either =
  <All extends readonly Fits<unknown>[]>(...all: All): Fits<Fitting<All[number]>> =>
  (came): came is Fitting<All[number]> =>
    all.some((fits) => fits(came));

type Members<Whole> = { readonly [at in keyof Whole]-?: object extends Pick<Whole, at> ? Fits<Whole[at] | undefined> : Fits<Whole[at]> };

/** With these members, and whatever else there may be. */
export const having =
  <Whole extends object>(members: Members<Whole>): Fits<Whole> =>
  (came): came is Whole =>
    typeof came === 'object' &&
    came !== null &&
    Object.entries<Fits<unknown>>(members as never).every(([at, fits]) => fits((came as Readonly<Record<string, unknown>>)[at]));

/** What came, if it fits; else null. */
export const fitting = <One>(fits: Fits<One>, came: unknown): One | null => (fits(came) ? came : null);
