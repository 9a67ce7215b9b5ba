import { i18n } from '#i18n';
import type { Recipient } from '../../utils/domain/handle.ts';
import { Named } from '../words/named.tsx';

type KeepStrangerProps = { readonly stranger: Recipient; readonly onKeep: (stranger: Recipient) => void; readonly brief?: boolean };

/** Offers to keep somebody who is not in the circle; nothing is stored before the click. */
export const KeepStranger = ({ stranger, onKeep, brief = false }: KeepStrangerProps) => {
  const name = stranger.name ?? stranger.address;
  const keep = <Named name={name} say={(written) => i18n.t('panel.keep', { name: written })} />;
  if (brief) {
    return (
      <button type="button" class="quiet" onClick={() => onKeep(stranger)}>
        <Named name={name} say={(written) => i18n.t('panel.keepQuestion', { name: written })} />
      </button>
    );
  }
  return (
    <>
      <p class="question">
        <Named name={name} say={(written) => i18n.t('panel.keepQuestion', { name: written })} />
      </p>
      <p class="hint">{i18n.t('panel.keepHint')}</p>
      <button type="button" class="primary" onClick={() => onKeep(stranger)}>
        {keep}
      </button>
    </>
  );
};
