import { evidence } from '../../assets/evidence.ts';
import type { Reassurance } from '../domain/answer.ts';
import { reassurancesOf } from '../domain/evidence.ts';
import { hash } from '../domain/hash.ts';
import type { Silence } from '../domain/silence.ts';

/** One line for a long silence, the same all day for the same person; null for short ones, which need none. */
export function reassuranceFor({ band }: Silence, seed: string): Reassurance | null {
  const lines = reassurancesOf(evidence.filter(({ use, bands }) => use.includes('bridge') && bands.includes(band)));
  return lines[hash(seed) % lines.length] ?? null;
}
