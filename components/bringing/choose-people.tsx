import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ring } from '../../utils/domain/person.ts';
import { Choice } from '../controls/choice.tsx';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import type { Aside, Choosing } from './bringing.ts';
import { counted } from './counted.ts';
import { FoundList, type FoundListProps } from './found-list.tsx';
import { NotRead } from './not-read.tsx';
import { Screen } from './screen.tsx';

type Props = Pick<FoundListProps, 'matchOf' | 'onChosen' | 'onSame'> & {
  choosing: Choosing;
  aside: Aside;
  onText: (text: string) => void;
  onBoth: () => void;
  onRing: (ring: Ring) => void;
  onTake: () => void;
  onAgain: () => void;
};

/** Everybody in the files, those with whom most was exchanged first. Only who is ticked comes in. */
export const ChoosePeople = ({ choosing, aside, matchOf, onChosen, onSame, onText, onBoth, onRing, onTake, onAgain }: Props) => {
  const { inAll, someBoth, shown, text, chosen, same, ring, news } = choosing;
  const search = useRef<HTMLInputElement>(null);
  if (inAll === 0) {
    return (
      <Screen title={i18n.t('bring.noOne')}>
        <NotRead aside={aside} open />
        <div>
          <button type="button" class="main" onClick={onAgain}>
            {i18n.t('bring.back')}
          </button>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={i18n.t('bring.peopleTitle')}>
      <p class="soft">
        {i18n.t('bring.peopleLead', ...counted(inAll))} {i18n.t(someBoth ? 'bring.ticked' : 'bring.noneTicked')}
      </p>
      <NotRead aside={aside} />
      <Choice
        legend={i18n.t('bring.ring')}
        options={ringsInOrder.map((value) => ({ value, label: ringInWords(value) }))}
        value={ring}
        onChoose={onRing}
        hint={i18n.t('bring.ringHint')}
      />
      <div class="row apart tools">
        <input
          ref={search}
          class="finder"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={i18n.t('bring.find')}
          placeholder={i18n.t('bring.find')}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <div class="row">
          {someBoth && (
            <button type="button" class="quiet" onClick={onBoth}>
              {i18n.t('bring.bothWays')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => onChosen(new Set())}>
            {i18n.t('bring.nobody')}
          </button>
        </div>
      </div>
      <p role="status" class="soft small nobody">
        {shown.length === 0 && i18n.t('bring.nobodyFound')}
      </p>
      <FoundList
        people={shown}
        ranked={text.trim() === ''}
        chosen={chosen}
        same={same}
        matchOf={matchOf}
        onChosen={onChosen}
        onSame={onSame}
        onLeave={() => search.current?.focus()}
      />
      <div class="row apart take">
        <p role="status" class="strong">
          {chosen.size === 0 && i18n.t('bring.noneChosen')}
          {news.added > 0 && i18n.t('bring.willBeNew', ...counted(news.added))}{' '}
          {news.joined > 0 && i18n.t('bring.willBeAdded', ...counted(news.joined))}
        </p>
        <div class="row">
          <button type="button" class="quiet" onClick={onAgain}>
            {i18n.t('bring.again')}
          </button>
          <button type="button" class="main" disabled={chosen.size === 0} onClick={onTake}>
            {i18n.t('bring.take')}
          </button>
        </div>
      </div>
    </Screen>
  );
};
