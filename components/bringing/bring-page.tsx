import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Ring } from '../../utils/domain/person.ts';
import type { CsvColumns, Key } from '../../utils/importing/reader.ts';
import { AskBefore } from './ask-before.tsx';
import { BringFiles } from './bring-files.tsx';
import type { Bringing } from './bringing.ts';
import { BroughtIn } from './brought-in.tsx';
import { ChoosePeople } from './choose-people.tsx';
import { ChosenFiles } from './chosen-files.tsx';
import type { FoundListProps } from './found-list.tsx';
import { ReadingFiles } from './reading-files.tsx';
import { Screen } from './screen.tsx';
import { WhichAreYou } from './which-are-you.tsx';

export type BringPageProps = Pick<FoundListProps, 'matchOf' | 'onChosen' | 'onSame'> & {
  bringing: Bringing;
  /** The choice of a country. */
  country: ComponentChildren;
  circleAddress: string;
  /** Some files, or more of them. */
  onFiles: (files: readonly File[]) => void;
  onRead: () => void;
  onColumns: (file: number, columns: CsvColumns) => void;
  onGoOn: () => void;
  /** Ends what is under way; nothing is kept. */
  onAgain: () => void;
  onMine: (mine: ReadonlySet<Key>) => void;
  onText: (text: string) => void;
  onBoth: () => void;
  onRing: (ring: Ring) => void;
  onTake: () => void;
  onUndo: () => void;
};

/** Bringing people and dates in from files, one screen after another. */
export const BringPage = (props: BringPageProps) => {
  const { bringing, country, circleAddress, onAgain } = props;
  switch (bringing.at) {
    case 'files':
      return <BringFiles stuck={bringing.stuck} onFiles={props.onFiles} />;
    case 'looking':
      return <Waiting title={i18n.t('bring.chosenTitle')} words={i18n.t('bring.looking')} onStop={onAgain} />;
    case 'chosen':
      return <ChosenFiles {...bringing} onMore={props.onFiles} onRead={props.onRead} onAgain={onAgain} />;
    case 'asking':
      return (
        <AskBefore
          {...bringing}
          country={bringing.asksCountry ? country : null}
          onColumns={props.onColumns}
          onGoOn={props.onGoOn}
          onAgain={onAgain}
        />
      );
    case 'reading':
      return <ReadingFiles progress={bringing.progress} onStop={onAgain} />;
    case 'me':
      return <WhichAreYou {...bringing} onMine={props.onMine} onGoOn={props.onGoOn} onAgain={onAgain} />;
    case 'sorting':
      return <Waiting title={i18n.t('bring.reading')} words={i18n.t('bring.sorting')} onStop={onAgain} />;
    case 'people':
      return <ChoosePeople {...props} {...bringing} />;
    case 'taking':
      return <Waiting title={i18n.t('bring.title')} words={i18n.t('bring.taking')} />;
    case 'done':
      return <BroughtIn {...bringing} circleAddress={circleAddress} onUndo={props.onUndo} />;
    case 'undone':
      return (
        <Screen title={i18n.t('bring.undoneTitle')}>
          <p>{i18n.t('bring.undone')}</p>
          <div class="row">
            <a class="button main" href={circleAddress}>
              {i18n.t('bring.toCircle')}
            </a>
            <button type="button" onClick={onAgain}>
              {i18n.t('bring.back')}
            </button>
          </div>
        </Screen>
      );
  }
};

const Waiting = ({ title, words, onStop }: { title: string; words: string; onStop?: () => void }) => (
  <Screen title={title}>
    <p role="status">{words}</p>
    {onStop && (
      <div>
        <button type="button" onClick={onStop}>
          {i18n.t('bring.stop')}
        </button>
      </div>
    )}
  </Screen>
);
