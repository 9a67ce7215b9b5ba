import { i18n } from '#i18n';
import type { PersonId } from '../../utils/domain/person.ts';
import { FindInCircle, type FindInCircleProps } from './find-in-circle.tsx';

export type WhoIsItProps = Pick<FindInCircleProps, 'onFind'> & {
  readonly onLink: (person: PersonId) => void;
  /** Whether the page has anything to know the conversation by again. */
  readonly remembers: boolean;
  /** Whether nobody can be read from this site any more. */
  readonly siteChanged: boolean;
  readonly onCopyOutline: () => void;
};

/** "Who is this for?", where the page does not say: pick somebody from the circle. */
export const WhoIsIt = ({ onFind, onLink, remembers, siteChanged, onCopyOutline }: WhoIsItProps) => (
  <>
    <p class="question">{i18n.t(siteChanged ? 'panel.changedTitle' : 'panel.unclearTitle')}</p>
    <p class="hint">{i18n.t(siteChanged ? 'panel.changedHint' : remembers ? 'panel.unclearHint' : 'panel.unclearForNow')}</p>
    <FindInCircle onFind={onFind} onChoose={onLink} />
    {siteChanged && (
      <>
        <p class="hint">{i18n.t('panel.outlineHint')}</p>
        <button type="button" class="quiet" onClick={onCopyOutline}>
          {i18n.t('panel.outline')}
        </button>
      </>
    )}
  </>
);
