import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CircleFilter, CircleView } from '../../utils/domain/browse-circle.ts';
import type { Channel } from '../../utils/domain/channel.ts';
import type { PeopleChange } from '../../utils/domain/command.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';
import { AddPerson } from './add-person.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { type Chosen, noneChosen } from './chosen.ts';
import { CircleList, type CircleListProps, type ListGrip } from './circle-list.tsx';
import { KeysHelp } from './keys-help.tsx';
import { filterInWords, SortAndFilter } from './sort-and-filter.tsx';

type Props = Pick<CircleListProps, 'people' | 'rings' | 'show' | 'addressOf' | 'start'> & {
  /** Nobody is in the circle at all. */
  empty: boolean;
  view: CircleView;
  /** The filter in it, where there is one. */
  filter: CircleFilter | null;
  channels: readonly Channel[];
  chosen: ReadonlySet<PersonId>;
  adding: boolean;
  /** What else leads from here: to two who may be the same, to the history that is elsewhere. */
  children?: ComponentChildren;
  onView: (change: Partial<CircleView>) => void;
  onEverybody: () => void;
  onChosen: (chosen: ReadonlySet<PersonId>) => void;
  onChange: (change: PeopleChange) => void;
  onDelete: () => void;
  onAdding: (adding: boolean) => void;
  onAdd: (name: string) => void;
};

/** Everybody: found by typing, in the order one likes, changed one by one or many at once. */
export const CirclePage = (props: Props) => {
  const { people, rings, show, addressOf, start, empty, view, filter, channels, adding, children } = props;
  const { onView, onEverybody, onChosen, onChange, onDelete, onAdding, onAdd } = props;
  const [unfolded, setUnfolded] = useState(false);
  const [anchor, setAnchor] = useState<Omit<Chosen, 'ids'>>(noneChosen);
  const search = useRef<HTMLInputElement>(null);
  const grip = useRef<ListGrip>(null);
  const chosen: Chosen = { ...anchor, ids: props.chosen };
  const choose = ({ ids, ...from }: Chosen) => {
    setAnchor(from);
    onChosen(ids);
  };
  useEffect(
    () =>
      searchBySlash(() => {
        search.current?.focus();
        search.current?.select();
      }),
    [],
  );

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') grip.current?.focusFirst();
    else if (event.key === 'Escape' && view.text !== '') onView({ text: '' });
    else return;
    event.preventDefault();
  };
  const leaveList = () => {
    if (view.text !== '') onView({ text: '' });
    search.current?.focus();
  };
  return (
    <section class="circle stack">
      <div class="row apart">
        <h1 tabIndex={-1}>{i18n.t('options.circle')}</h1>
        <div class="row">
          {!empty && (
            <input
              ref={search}
              class="finder"
              type="search"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              aria-label={i18n.t('options.findLabel')}
              placeholder={i18n.t('options.find')}
              value={view.text}
              onInput={(event) => onView({ text: event.currentTarget.value })}
              onKeyDown={onSearchKey}
            />
          )}
          {!adding && (
            <button type="button" class="main" onClick={() => onAdding(true)}>
              {i18n.t('options.add')}
            </button>
          )}
        </div>
      </div>
      {adding && <AddPerson onAdd={onAdd} onCancel={() => onAdding(false)} />}
      {empty ? (
        <Empty>{children}</Empty>
      ) : (
        <>
          <div class="row apart">
            <button type="button" class="quiet small fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {i18n.t('circle.sortAndFilter')}
            </button>
            <div class="row leads">{children}</div>
          </div>
          {unfolded && <SortAndFilter view={view} channels={channels} onView={onView} />}
          <Shown count={people.length} text={view.text} filter={filter} onEverybody={onEverybody} />
          {people.length > 0 && (
            <CircleList
              people={people}
              rings={rings}
              show={show}
              addressOf={addressOf}
              chosen={chosen}
              onChosen={choose}
              start={start}
              onLeave={leaveList}
              grip={grip}
            />
          )}
          {chosen.ids.size > 0 && (
            <BulkBar
              count={chosen.ids.size}
              onChange={onChange}
              onDelete={onDelete}
              onLeave={() => choose(noneChosen)}
              onGone={() => grip.current?.focusHere()}
            />
          )}
          {people.length > 0 && <KeysHelp />}
        </>
      )}
    </section>
  );
};

/** Who is shown, where that is not everybody, with a way back. Heard as it changes. */
const Shown = ({ count, text, filter, onEverybody }: Pick<Props, 'filter' | 'onEverybody'> & { count: number; text: string }) => {
  const isWhole = text === '' && filter === null;
  return (
    <div class={count === 0 ? 'calm' : 'shown'}>
      <div role="status" class={count === 0 ? '' : 'soft small'}>
        {!isWhole && count > 0 && <p>{i18n.t('circle.found', count)}</p>}
        {filter && <p>{i18n.t('circle.only', { filters: new Intl.ListFormat(i18n.t('words.locale')).format(filterInWords(filter)) })}</p>}
        {count === 0 && text !== '' && (
          <>
            <p>
              <Named name={text} say={(text) => i18n.t('options.nobodyFound', { text })} />
            </p>
            <p class="soft">{i18n.t('options.nobodyFoundHint')}</p>
          </>
        )}
        {count === 0 && text === '' && <p>{i18n.t('circle.nobodyLikeThat')}</p>}
      </div>
      {filter && (
        <button type="button" class="quiet small warm" onClick={onEverybody}>
          {i18n.t('circle.everybody')}
        </button>
      )}
    </div>
  );
};

const Empty = ({ children }: { children: ComponentChildren }) => (
  <div class="calm stack">
    <div>
      <h2>{i18n.t('options.noOneYet')}</h2>
      <p class="soft">{i18n.t('options.noOneYetHint')}</p>
    </div>
    {children}
  </div>
);

/** A slash leads to the search, as long as it is not meant for a field. Gives back what ends it. */
function searchBySlash(toSearch: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isForField = event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isForField) return;
    event.preventDefault();
    toSearch();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
