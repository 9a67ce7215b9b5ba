import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { lines: readonly string[]; onCopy: (line: string) => void };

/** Lines to begin with, each to be copied. */
export const Beginnings = ({ lines, onCopy }: Props) => {
  const id = useId();
  return (
    <section class="beginnings" aria-labelledby={id}>
      <h2 class="soft small" id={id}>
        {i18n.t('route.beginnings')}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <p class="letter" dir="auto">
              {line}
            </p>
            <button type="button" class="quiet warm" onClick={() => onCopy(line)}>
              {i18n.t('route.copy')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
