import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Recipient } from '../../utils/domain/handle.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { isolated } from '../words/isolated.ts';
import { FindInCircle, type FindInCircleProps } from './find-in-circle.tsx';
import { Words } from './words.tsx';

export type StrangerActions = Pick<FindInCircleProps, 'onFind'> & {
  readonly onKeep: (stranger: Recipient) => void;
  /** The stranger is somebody of the circle, whose address this is too. */
  readonly onJoin: (stranger: Recipient, person: PersonId) => void;
};

type KeepStrangerProps = StrangerActions & { readonly stranger: Recipient; readonly brief?: boolean };

/** Offers to keep somebody who is not in the circle; nothing is stored before the click. */
export const KeepStranger = ({ stranger, onKeep, onJoin, onFind, brief = false }: KeepStrangerProps) => {
  const [joining, setJoining] = useState(false);
  const name = stranger.name ?? stranger.address;
  if (brief) {
    return (
      <button type="button" class="quiet" aria-label={i18n.t('panel.keepQuestion', { name })} onClick={() => onKeep(stranger)}>
        <Words say={i18n.t('panel.keepQuestion', { name: isolated(name) })} />
      </button>
    );
  }
  return (
    <>
      <p class="question">
        <Words say={i18n.t('panel.keepQuestion', { name: isolated(name) })} />
      </p>
      <p class="hint">{i18n.t('panel.keepHint')}</p>
      <button type="button" class="primary" aria-label={i18n.t('panel.keep', { name })} onClick={() => onKeep(stranger)}>
        <Words say={i18n.t('panel.keep', { name: isolated(name) })} />
      </button>
      <p>
        <button type="button" class="quiet" aria-expanded={joining} onClick={() => setJoining(!joining)}>
          {i18n.t('panel.join')}
        </button>
      </p>
      {joining && <FindInCircle onFind={onFind} onChoose={(person) => onJoin(stranger, person)} />}
    </>
  );
};
