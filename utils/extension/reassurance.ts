import evidence from '../../assets/evidence.json' with { type: 'json' };
import type { Reassurance } from '../domain/answer.ts';
import { hash } from '../domain/hash.ts';
import type { Silence } from '../domain/silence.ts';

/** One line for a long silence, the same all day for the same person; null for short ones, which need none. */
export function reassuranceFor({ band }: Silence, seed: string): Reassurance | null {
  const fitting = evidence.filter(({ bands }) => bands.includes(band));
  const lines = fitting.flatMap(({ lines, finding, source, limit }) => lines.map((line) => ({ line, finding, source, limit })));
  return lines[hash(seed) % lines.length] ?? null;
}
