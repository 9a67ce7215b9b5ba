import type { Finding, Reassurance } from './answer.ts';
import type { Band } from './silence.ts';

/** The headings of the page of evidence, in its order. */
export const evidenceGroups = ['reaching', 'message', 'answering', 'circle', 'tool'] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** Places of the panel that may lean on a finding. */
const panelUses = ['bridge', 'worry', 'hesitation', 'warm-up', 'words'] as const;

/** `settings`: what a setting begins as. `help`: the page of evidence alone, and never beside a message. */
export type EvidenceUse = (typeof panelUses)[number] | 'settings' | 'help';

export type EvidenceSource = {
  readonly authors: string;
  readonly journal: string;
  readonly year: number;
  /** Null where there is none, or where it could not be made sure. */
  readonly doi: string | null;
};

export type Evidence = {
  /** As in practices.md section 3: "E01". */
  readonly id: string;
  readonly group: EvidenceGroup;
  /** One sentence each, of people in studies and never of the one who is written to. */
  readonly lines: readonly string[];
  readonly finding: string;
  /** None where only experience speaks for it, which can never be sure. */
  readonly sources: readonly EvidenceSource[];
  readonly limit: string;
  /** Sure: finding, authors, journal and year were seen where they can be relied on, and do not rest on disputed data alone. */
  readonly confidence: 'sure' | 'unsure';
  /** The month in which it was made sure, "2026-11"; null for what is unsure. */
  readonly checked: string | null;
  readonly use: readonly EvidenceUse[];
  /** Silences its lines may bridge; none for most. */
  readonly bands: readonly Band[];
};

/** Whether anything of it may stand in the panel: it is sure, and meant for there. */
export function mayStandInPanel({ confidence, use }: Pick<Evidence, 'confidence' | 'use'>): boolean {
  return confidence === 'sure' && use.some((one) => panelUses.some((panelUse) => panelUse === one));
}

/** What a line rests on, its sources as one text. */
export function toFinding({ finding, sources, limit }: Evidence): Finding {
  return { finding, source: sources.map(({ authors, journal, year }) => `${authors}, ${journal}, ${year}`).join('; '), limit };
}

/** Each line that may stand in the panel, with what it rests on. */
export function reassurancesOf(evidence: readonly Evidence[]): Reassurance[] {
  return evidence.filter(mayStandInPanel).flatMap((one) => one.lines.map((line) => ({ line, ...toFinding(one) })));
}

export type EvidencePart = { readonly group: EvidenceGroup; readonly evidence: readonly Evidence[] };

/** What the page of evidence shows: what is sure under its headings, what is not apart, and the newest month of checking. */
export function evidenceInParts(evidence: readonly Evidence[]): {
  readonly parts: readonly EvidencePart[];
  readonly unsure: readonly Evidence[];
  readonly checked: string | null;
} {
  const sure = evidence.filter(({ confidence }) => confidence === 'sure');
  return {
    parts: evidenceGroups
      .map((group) => ({ group, evidence: sure.filter((one) => one.group === group) }))
      .filter(({ evidence }) => evidence.length > 0),
    unsure: evidence.filter(({ confidence }) => confidence === 'unsure'),
    checked: sure.reduce<string | null>((newest, { checked }) => (checked && (!newest || checked > newest) ? checked : newest), null),
  };
}
