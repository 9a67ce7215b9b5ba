import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** So many names are read at a glance. */
const atOnce = 12;

/** Names, one after another; a long list shows its beginning, and the rest when it is wished for. */
export const NameList = ({ names }: { names: readonly string[] }) => {
  const [open, setOpen] = useState(false);
  const fits = names.length <= atOnce + 1;
  return (
    <div class="stack">
      <ul class="names">
        {names.slice(0, fits || open ? names.length : atOnce).map((name, place) => (
          <li key={place}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {!fits && !open && (
        <div>
          <button type="button" class="quiet small" onClick={() => setOpen(true)}>
            {i18n.t('backup.moreNames', names.length - atOnce)}
          </button>
        </div>
      )}
    </div>
  );
};
