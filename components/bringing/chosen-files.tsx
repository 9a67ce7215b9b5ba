import { i18n } from '#i18n';
import type { Looked, Problem } from '../../utils/importing/job.ts';
import { ChooseFiles } from '../controls/choose-file.tsx';
import { useDrop } from './bring-files.tsx';
import { formatInWords, insteadInWords, problemInWords } from './files-in-words.ts';
import { Screen } from './screen.tsx';
import { sizeInWords } from './size-in-words.ts';

type Props = {
  files: readonly Looked[];
  problems: readonly Problem[];
  onMore: (files: readonly File[]) => void;
  onRead: () => void;
  onAgain: () => void;
};

/** What was chosen, and what each file is; one that can't be read says what could be. */
export const ChosenFiles = ({ files, problems, onMore, onRead, onAgain }: Props) => {
  const over = useDrop(onMore);
  const problemOf = (at: number) => problems.find(({ file }) => file === at);
  const some = files.some(({ format }, at) => format !== null && !problemOf(at));
  return (
    <Screen title={i18n.t('bring.chosenTitle')}>
      <ul class={over ? 'looked over' : 'looked'}>
        {files.map((file, at) => (
          <LookedFile key={at} file={file} problem={problemOf(at)} />
        ))}
      </ul>
      {!some && <p role="alert">{i18n.t('bring.noneReadable')}</p>}
      <div class="row">
        {some && (
          <button type="button" class="main" onClick={onRead}>
            {i18n.t('bring.read')}
          </button>
        )}
        <ChooseFiles main={!some} label={i18n.t('bring.more')} onFiles={onMore} />
        <button type="button" class="quiet" onClick={onAgain}>
          {i18n.t('bring.again')}
        </button>
      </div>
      <p class="soft small">{i18n.t('bring.nothingKept')}</p>
    </Screen>
  );
};

const LookedFile = ({ file, problem }: { file: Looked; problem: Problem | undefined }) => (
  <li>
    <div class="row apart">
      <bdi class="strong">{file.name}</bdi>
      <span class="soft small">{sizeInWords(file.size)}</span>
    </div>
    <p class={file.format === null || problem ? 'small problem' : 'soft small'}>
      {problem ? problemInWords(problem) : file.format === null ? insteadInWords(file) : formatInWords(file.format)}
    </p>
  </li>
);
