import { i18n } from '#i18n';

/** The way to where an address can be added, beside what is shown; nothing of that is lost. */
export const AddAddress = ({ address }: { address: string }) => (
  <a class="quiet" href={address} target="_blank" rel="noreferrer">
    {i18n.t('popup.addAddress')}
  </a>
);
