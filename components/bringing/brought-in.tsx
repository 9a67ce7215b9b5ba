import { i18n } from '#i18n';
import { NameList } from '../settings/name-list.tsx';
import { namesInWords } from '../words/names-in-words.ts';
import type { Aside, Brought } from './bringing.ts';
import { counted } from './counted.ts';
import { NotRead } from './not-read.tsx';
import { Screen } from './screen.tsx';

type Props = {
  brought: Brought;
  aside: Aside;
  circleAddress: string;
  onUndo: () => void;
};

/** What became of it, in words: who is new, who has more, what was left out, and what could not be read. */
export const BroughtIn = ({ brought: { added, joined, dates, full }, aside, circleAddress, onUndo }: Props) => {
  const nothing = added.length + joined.length + dates === 0;
  return (
    <Screen title={i18n.t(nothing ? 'bring.nothingDoneTitle' : 'bring.doneTitle')}>
      {nothing && <p>{i18n.t('bring.nothingDone')}</p>}
      <Part title={i18n.t('bring.areNew', ...counted(added.length))} names={added} />
      <Part title={i18n.t('bring.wereAdded', ...counted(joined.length))} names={joined} />
      <ul class="stack soft told">
        {dates > 0 && <li>{i18n.t('bring.dates', ...counted(dates))}</li>}
        {full.length > 0 && <li>{i18n.t('bring.full', { names: namesInWords(full) })}</li>}
        {aside.left > 0 && <li>{i18n.t('bring.left', ...counted(aside.left))}</li>}
      </ul>
      <NotRead aside={aside} />
      <div class="row">
        <a class="button main" href={circleAddress}>
          {i18n.t('bring.toCircle')}
        </a>
        {!nothing && (
          <button type="button" onClick={onUndo}>
            {i18n.t('bring.undo')}
          </button>
        )}
      </div>
    </Screen>
  );
};

const Part = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <section class="stack part">
      <h2 class="plain">{title}</h2>
      <NameList names={names} />
    </section>
  );
