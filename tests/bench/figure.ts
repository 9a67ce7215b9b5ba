/** One measured number, with what it is held against. */
export type Figure = {
  readonly group: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'µs' | 'ratio' | 'pieces' | 'kB';
  /** What it may be at most; absent where it is only told. */
  readonly most?: number;
  /** A count is the same on every machine and fails the run; a time is compared, and fails it only when it is far off. */
  readonly kind: 'count' | 'time';
  /** First and third quartile of what the value is the median of. */
  readonly middle?: readonly [number, number];
  /** For a ratio: two measurements of the bare page in one round, the larger over the smaller, as a median. */
  readonly noise?: number;
  readonly note?: string;
};

export type Verdict = 'holds' | 'FAILS' | 'met' | 'within noise' | 'not met' | 'FAR OFF' | '';

/** A time beyond this many times its aim is no noise any more. */
const farOff = 3;

export function verdictOf({ kind, value, most, noise = 0 }: Figure): Verdict {
  if (most === undefined) return '';
  if (kind === 'count') return value <= most ? 'holds' : 'FAILS';
  if (value <= most) return 'met';
  if (value > most * farOff) return 'FAR OFF';
  return value <= noise ? 'within noise' : 'not met';
}

/** The value below which a share of them lies; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** The median of repeated measurements, with the half of them around it. */
export function middleOf(values: readonly number[]): Required<Pick<Figure, 'value' | 'middle'>> {
  return { value: median(values), middle: [quantile(values, 0.25), quantile(values, 0.75)] };
}
