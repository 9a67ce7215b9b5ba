import { i18n } from '#i18n';
import { evidence } from '../../assets/evidence.ts';
import { EvidencePage } from '../../components/evidence/evidence-page.tsx';
import { evidenceInParts } from '../../utils/domain/evidence.ts';

const { parts, unsure, checked } = evidenceInParts(evidence);

/** The same for everybody, so it needs nothing of what is kept. */
export const EvidenceSection = () => <EvidencePage parts={parts} unsure={unsure} checked={checked && monthInWords(checked)} />;

const monthInWords = (month: string) =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(i18n.t('words.locale'), { month: 'long', year: 'numeric', timeZone: 'UTC' });
