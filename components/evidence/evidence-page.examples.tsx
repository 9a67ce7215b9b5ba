import { evidence } from '../../assets/evidence.ts';
import { EvidencePage } from './evidence-page.tsx';

const some = (...ids: string[]) => evidence.filter(({ id }) => ids.includes(id));

export const examples = {
  some: () => (
    <EvidencePage
      parts={[
        { group: 'reaching', evidence: some('E01', 'E07') },
        { group: 'circle', evidence: some('E36', 'E42', 'E43') },
        { group: 'tool', evidence: some('E44') },
      ]}
      unsure={some('E16', 'E22')}
      checked="November 2026"
    />
  ),
};
