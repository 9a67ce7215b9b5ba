import { i18n } from '#i18n';
import { FearedFound } from '../../components/today/pairs.tsx';
import { readCircle } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { watchFeared } from '../options/feared.ts';

const found = watchFeared(async () => (await readCircle()).people, new AbortController().signal);

/** What was feared and what was found. Where somebody may look over a shoulder, nobody is asked about by name. */
export const Found = ({ discreet }: { discreet: boolean }) =>
  found.value && (
    <section class="stack">
      <h2>{i18n.t('feared.title')}</h2>
      <FearedFound
        seen={found.value.seen}
        later={discreet ? [] : found.value.later}
        onTap={(person, tap) => void tell({ do: 'note-feeling', person, tap })}
        onForget={() => void tell({ do: 'forget-feelings' })}
      />
    </section>
  );
