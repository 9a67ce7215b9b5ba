import { i18n } from '#i18n';
import type { Evidence, EvidencePart, EvidenceSource } from '../../utils/domain/evidence.ts';

type Props = {
  parts: readonly EvidencePart[];
  unsure: readonly Evidence[];
  /** The newest month of checking, in words; null where nothing was checked. */
  checked: string | null;
};

/** Every claim with what was found, by whom, and what it does not say; apart from them what is not leaned on. */
export const EvidencePage = ({ parts, unsure, checked }: Props) => (
  <div class="stack evidence-page">
    <h1 tabIndex={-1}>{i18n.t('options.evidence')}</h1>
    <div class="stack soft">
      <p>{i18n.t('evidence.intro')}</p>
      <p>
        {i18n.t('evidence.links')} {checked !== null && i18n.t('evidence.checked', { month: checked })}
      </p>
    </div>
    {parts.map(({ group, evidence }) => (
      <section key={group} class="stack" aria-labelledby={`evidence-${group}`}>
        <h2 id={`evidence-${group}`}>{i18n.t(`evidence.group.${group}`)}</h2>
        <ul class="evidence">
          {evidence.map((one) => (
            <Entry key={one.id} evidence={one} claims={one.lines} />
          ))}
        </ul>
      </section>
    ))}
    {unsure.length > 0 && (
      <section class="stack" aria-labelledby="evidence-unsure">
        <h2 id="evidence-unsure">{i18n.t('evidence.unsure')}</h2>
        <p class="soft">{i18n.t('evidence.unsureHint')}</p>
        <ul class="evidence">
          {unsure.map((one) => (
            <Entry key={one.id} evidence={one} claims={[]} />
          ))}
        </ul>
      </section>
    )}
  </div>
);

const Entry = ({ evidence: { finding, sources, limit }, claims }: { evidence: Evidence; claims: readonly string[] }) => (
  <li class="stack">
    {claims.map((line) => (
      <p key={line} class="letter">
        {line}
      </p>
    ))}
    <p>{finding}</p>
    <p class="soft">{i18n.t('panel.limit', { limit })}</p>
    {sources.length > 0 ? (
      <ul class="small soft">
        {sources.map((source) => (
          <Source key={`${source.authors} ${source.journal}`} source={source} />
        ))}
      </ul>
    ) : (
      <p class="small soft">{i18n.t('evidence.noStudy')}</p>
    )}
  </li>
);

const Source = ({ source: { authors, journal, year, doi } }: { source: EvidenceSource }) => (
  <li>
    {i18n.t('evidence.source', { authors, journal, year: String(year) })}{' '}
    {doi === null ? (
      i18n.t('evidence.noLink')
    ) : (
      <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
        doi.org/{doi}
      </a>
    )}
  </li>
);
