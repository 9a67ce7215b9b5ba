import { i18n } from '#i18n';
import type { End, FeelingTap, Later } from '../../utils/domain/feared.ts';
import { FearedTaps } from '../panel/feared-taps.tsx';
import { Named } from '../words/named.tsx';

export const ends = { well: 'well', fine: 'fine', hard: 'hard', 'no-answer': 'noAnswer' } as const;
export const endNames = Object.keys(ends) as End[];

/** One tap about a message that has left, as long after as one likes. */
export const HowWasIt = ({ asked: { name, ask, answered }, onTap }: { readonly asked: Later; readonly onTap: (tap: FeelingTap) => void }) => {
  const options = answered ? endNames.filter((end) => end !== 'no-answer') : endNames;
  const end = (value: End) => (
    <button key={value} type="button" class="chip" onClick={() => onTap({ kind: 'end', value })}>
      {i18n.t(`feared.end.${ends[value]}`)}
    </button>
  );
  if (ask === 'end') {
    return (
      <fieldset class="taps">
        <legend>
          <Named name={name} say={(name) => i18n.t('feared.endOf', { name })} />
        </legend>
        <div class="chips">{options.map(end)}</div>
      </fieldset>
    );
  }
  return (
    <>
      <FearedTaps
        question={<Named name={name} say={(name) => i18n.t('feared.afterOf', { name })} />}
        chosen={null}
        onWelcome={(value) => onTap({ kind: 'after', value })}
      />
      {!answered && <div class="chips">{end('no-answer')}</div>}
    </>
  );
};
