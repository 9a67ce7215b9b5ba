import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Progress } from '../../utils/importing/job.ts';
import { counted } from './counted.ts';
import { Screen } from './screen.tsx';
import { sizeInWords } from './size-in-words.ts';

type Props = {
  /** Null before the first news. */
  progress: Progress | null;
  onStop: () => void;
};

/** Told to screen readers at every so many hundredths. */
const quarter = 25;

/** How far reading has come, in bytes and in people. */
export const ReadingFiles = ({ progress, onStop }: Props) => {
  const id = useId();
  const { bytes, of, people } = progress ?? { bytes: 0, of: 0, people: 0 };
  const told = of > 0 ? Math.floor((bytes / of) * (100 / quarter)) * quarter : 0;
  const said = useRef({ at: 0, words: '' });
  if (told > said.current.at) {
    const percent = new Intl.NumberFormat(i18n.t('words.locale'), { style: 'percent' }).format(told / 100);
    said.current = { at: told, words: `${i18n.t('bring.percent', { percent })} ${i18n.t('bring.peopleSoFar', ...counted(people))}` };
  }
  return (
    <Screen title={i18n.t('bring.reading')}>
      <div class="stack read-so-far">
        <progress aria-labelledby={`${id}-bytes`} max={Math.max(1, of)} value={bytes} />
        <div class="row apart">
          <p>{i18n.t('bring.peopleSoFar', ...counted(people))}</p>
          <p id={`${id}-bytes`} class="soft small">
            {i18n.t('bring.bytes', { read: sizeInWords(bytes), all: sizeInWords(of) })}
          </p>
        </div>
        <p class="unseen" role="status">
          {said.current.words}
        </p>
      </div>
      <div class="row">
        <button type="button" onClick={onStop}>
          {i18n.t('bring.stop')}
        </button>
        <p class="soft small">{i18n.t('bring.nothingKept')}</p>
      </div>
    </Screen>
  );
};
