import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export type RestHereProps = {
  /** Null where the site has but one account, or does not say which. */
  readonly account: string | null;
  readonly onRest: (where: 'page' | 'account' | 'site') => void;
};

/** The way out, from the smallest to the largest: this page, this account, this site. */
export const RestHere = ({ account, onRest }: RestHereProps) => {
  const [open, setOpen] = useState(false);
  const where = account === null ? (['page', 'site'] as const) : (['page', 'account', 'site'] as const);
  return (
    <div class="rest">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t('panel.rest.here')}
      </button>
      {open && (
        <span class="chips">
          {where.map((one) => (
            <button key={one} type="button" class="chip" onClick={() => onRest(one)}>
              {i18n.t(`panel.rest.${one}`)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
};
