import { i18n } from '#i18n';
import { isolated } from '../words/isolated.ts';
import type { Aside } from './bringing.ts';
import { counted } from './counted.ts';
import { problemInWords, unreadInWords } from './files-in-words.ts';

type Props = {
  aside: Aside;
  /** Whether the files that could not be read are all there is to tell. */
  open?: boolean;
};

/** So many places are looked up by hand. */
const places = 100;

/** Files that could not be read, each with its reason; then, folded, lines of the others. */
export const NotRead = ({ aside: { files, problems, unread, unreadInAll }, open = false }: Props) => (
  <>
    {problems.length > 0 && (
      <section class="stack not-read">
        <div>
          <h2 class="plain">
            {open && problems.length === files.length ? i18n.t('bring.problemsAll') : i18n.t('bring.problemsTitle', problems.length)}
          </h2>
          <p class="soft small">{i18n.t('bring.problemsHint')}</p>
        </div>
        <ul class="looked">
          {problems.map((problem) => (
            <li key={problem.file}>
              <bdi class="strong">{files[problem.file]?.name}</bdi>
              <p class="small problem">{problemInWords(problem)}</p>
            </li>
          ))}
        </ul>
      </section>
    )}
    {unreadInAll > 0 && (
      <details class="not-read">
        <summary>{i18n.t('bring.unreadTitle', ...counted(unreadInAll))}</summary>
        <p class="soft small">{i18n.t('bring.unreadHint')}</p>
        <ul class="broken small">
          {unread.slice(0, places).map(({ file, line, why }, at) => (
            <li key={at}>{i18n.t('bring.unreadLine', { file: isolated(files[file]?.name ?? ''), line: String(line), why: unreadInWords(why) })}</li>
          ))}
          {unreadInAll > places && <li class="soft">{i18n.t('bring.unreadMore', ...counted(unreadInAll - places))}</li>}
        </ul>
      </details>
    )}
  </>
);
