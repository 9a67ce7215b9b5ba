import type { Evidence } from '../utils/domain/evidence.ts';
import file from './evidence.json' with { type: 'json' };

/** All that the product may lean on, and what it does not because it is not sure. tests/domain/evidence holds each to the rules. */
export const evidence: readonly Evidence[] = file as readonly Evidence[];
