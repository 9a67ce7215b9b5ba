import { i18n } from '#i18n';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { wayInWords } from '../words/way-in-words.ts';

type Props = {
  ways: readonly Way[];
  onWriteBy: (way: Way) => void;
  onLines: () => void;
};

/** What stands below "Write": lines to begin with, and, for somebody with several ways, the other things it can open in. */
export const WaysRow = ({ ways, onWriteBy, onLines }: Props) => (
  <div class="row ways">
    <button type="button" class="quiet warm" onClick={onLines}>
      {i18n.t('mind.ways')}
    </button>
    {ways.length > 1 && (
      <fieldset class="row" aria-label={i18n.t('ways.by')}>
        <span class="soft small" aria-hidden="true">
          {i18n.t('ways.or')}
        </span>
        {ways.slice(1).map((way) => (
          <button key={`${way.name} ${way.handle.id}`} type="button" class="chip" onClick={() => onWriteBy(way)}>
            {wayInWords(way, ways)}
          </button>
        ))}
      </fieldset>
    )}
  </div>
);
