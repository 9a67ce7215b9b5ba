import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FearedSeen, FeelingTap, Later, Mood } from '../../utils/domain/feared.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { TwoSteps } from '../controls/two-steps.tsx';
import { endNames, ends, HowWasIt } from './how-was-it.tsx';
import { PairsPicture } from './pairs-picture.tsx';

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
