import { i18n } from '#i18n';

/** Leads to those who may be in the circle twice; shown only where there are any. */
export const SameHint = ({ address }: { address: string }) => (
  <a class="small same-hint" href={address}>
    {i18n.t('same.hint')}
  </a>
);
