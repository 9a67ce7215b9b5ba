import { evidence } from '../../assets/evidence.ts';
import type { Finding } from '../domain/answer.ts';
import { mayStandInPanel, toFinding } from '../domain/evidence.ts';

/** What was found, by whom, and its limits, in the order asked for; what nobody knows of, or not surely, is left out. */
export function answerEvidence(ids: readonly string[]): Finding[] {
  return ids.flatMap((wanted) => evidence.filter((one) => one.id === wanted && mayStandInPanel(one)).map(toFinding));
}
