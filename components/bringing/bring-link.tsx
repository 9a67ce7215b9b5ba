import { i18n } from '#i18n';

/** Leads to the history that is elsewhere; in an empty circle it says more. */
export const BringLink = ({ address, empty }: { address: string; empty: boolean }) => (
  <a class={empty ? 'bring-link' : 'small bring-link'} href={address}>
    {i18n.t(empty ? 'bring.linkEmpty' : 'bring.link')}
  </a>
);
