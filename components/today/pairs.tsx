import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { End, FearedSeen, FeelingTap, Later, Mood } from '../../utils/domain/feared.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { TwoSteps } from '../controls/two-steps.tsx';
import { FearedTaps } from '../panel/feared-taps.tsx';
import { Named } from '../words/named.tsx';
import { PairsPicture } from './pairs-picture.tsx';

const ends = { well: 'well', fine: 'fine', hard: 'hard', 'no-answer': 'noAnswer' } as const;
const endNames = Object.keys(ends) as End[];
const moods: readonly Mood[] = ['lighter', 'glad', 'same', 'uneasy'];
const patterns = { kinder: 'kinder', 'as-feared': 'asFeared', harder: 'harder', mixed: 'mixed' } as const;

export type FearedFoundProps = {
  readonly seen: FearedSeen;
  /** Who can be asked about; of several, the first is. */
  readonly later: readonly Later[];
  readonly onTap: (person: PersonId, tap: FeelingTap) => void;
  readonly onForget: () => void;
};

/** What the user feared and what they found: one question at most, and their own pattern from five pairs on. */
export const FearedFound = ({ seen: { pattern, pairs, moods: felt, ends: ended }, later: [asked], onTap, onForget }: FearedFoundProps) => {
  const isEmpty = pairs.length === 0 && moods.every((mood) => felt[mood] === 0) && endNames.every((end) => ended[end] === 0);
  return (
    <div class="stack feared">
      {asked && <HowWasIt key={asked.person} asked={asked} onTap={(tap) => onTap(asked.person, tap)} />}
      {pattern ? (
        <>
          <p>{i18n.t(`feared.pattern.${patterns[pattern]}`)}</p>
          <PairsPicture pairs={pairs} />
        </>
      ) : (
        <p class="small soft">{i18n.t('feared.few')}</p>
      )}
      <Times title={i18n.t('company.moodsTitle')} times={moods.map((mood) => [i18n.t(`company.moods.${mood}`), felt[mood]])} />
      <Times title={i18n.t('feared.ends')} times={endNames.map((end) => [i18n.t(`feared.end.${ends[end]}`), ended[end]])} />
      {!isEmpty && (
        <TwoSteps
          first={i18n.t('feared.forget')}
          quiet
          question={i18n.t('feared.forgetQuestion')}
          yes={i18n.t('feared.forgetSure')}
          no={i18n.t('feared.forgetNot')}
          onYes={onForget}
        />
      )}
    </div>
  );
};

/** One tap about a message that has left, as long after as one likes. */
const HowWasIt = ({ asked: { name, ask, answered }, onTap }: { readonly asked: Later; readonly onTap: (tap: FeelingTap) => void }) => {
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

const Times = ({ title, times }: { readonly title: string; readonly times: readonly (readonly [string, number])[] }): ComponentChildren => {
  const some = times.filter(([, count]) => count > 0);
  if (some.length === 0) return null;
  return (
    <table class="how-often small">
      <caption>{title}</caption>
      <tbody>
        {some.map(([word, count]) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>{i18n.t('feared.times', count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
