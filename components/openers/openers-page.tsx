import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrowsedOpener, Browsing } from '../../utils/domain/openers/browse-openers.ts';
import type { Intent } from '../../utils/domain/openers/opener.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { intentInWords, intentsInOrder } from '../words/intent-in-words.ts';
import { Named } from '../words/named.tsx';
import { type LineActions, LineCard } from './line-card.tsx';
import { LineForm } from './line-form.tsx';

type Props = LineActions & {
  /** Those that are looked for, by what they are for; null while they are on their way. */
  openers: readonly BrowsedOpener[] | null;
  browsing: Browsing;
  onBrowse: (change: Partial<Browsing>) => void;
  /** Resolves to whether it was kept. */
  onAdd: (text: string, intent: Intent) => Promise<boolean>;
};

const shows = ['all', 'changed', 'hidden', 'own'] as const satisfies readonly Browsing['show'][];
const name = { slot: { slot: 'name', with: 'nothing' }, braces: '{name}' } as const;

/** Every line there is: to see, put away, say otherwise and add to. */
export const OpenersPage = ({ openers, browsing, onBrowse, onAdd, ...actions }: Props) => {
  const find = useId();
  const [adding, setAdding] = useState(false);
  const added = useRef(false);
  const begin = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (added.current && !adding) begin.current?.focus();
    added.current = adding;
  }, [adding]);
  const { text, intent, show } = browsing;
  return (
    <section class="openers-page stack">
      <h1 tabIndex={-1}>{i18n.t('options.openers')}</h1>
      <p>{i18n.t('openers.hint')}</p>
      <p class="soft small">{i18n.t('openers.slotHint')}</p>
      {adding ? (
        <LineForm
          label={i18n.t('openers.addField')}
          hint={i18n.t('openers.addHint')}
          text=""
          intent={intent === 'any' ? 'check_in' : intent}
          slots={[name]}
          most={actions.most}
          check={(written) => actions.check(written, null)}
          onSave={(written, what) => onAdd(written, what ?? 'check_in')}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div>
          <button ref={begin} type="button" class="main" onClick={() => setAdding(true)}>
            {i18n.t('openers.add')}
          </button>
        </div>
      )}
      <search class="stack">
        <div class="pair">
          <div class="field">
            <label for={find}>{i18n.t('openers.findLabel')}</label>
            <input
              id={find}
              type="search"
              dir="auto"
              autocomplete="off"
              placeholder={i18n.t('openers.find')}
              value={text}
              onInput={(event) => onBrowse({ text: event.currentTarget.value })}
            />
          </div>
          <Pick
            label={i18n.t('openers.what')}
            options={[
              { value: 'any' as Browsing['intent'], label: i18n.t('openers.anything') },
              ...intentsInOrder.map((value) => ({ value, label: intentInWords(value) })),
            ]}
            value={intent}
            onPick={(value) => onBrowse({ intent: value })}
          />
        </div>
        <Choice
          legend={i18n.t('openers.show')}
          options={shows.map((value) => ({ value, label: i18n.t(`openers.${value}`) }))}
          value={show}
          onChoose={(value) => onBrowse({ show: value })}
        />
      </search>
      {openers === null ? (
        <p class="soft">{i18n.t('panel.waiting')}</p>
      ) : openers.length === 0 ? (
        <Nothing browsing={browsing} />
      ) : (
        <>
          <p class="soft small" role="status">
            {i18n.t('openers.count', openers.length)}
          </p>
          <Lines key={`${intent} ${show} ${text}`} openers={openers} intent={intent} {...actions} />
        </>
      )}
    </section>
  );
};

/** About three screens of lines. */
const handful = 40;

/** A few at first and more as the end of the list comes near, so that thousands of lines open as fast as a few. */
const Lines = ({ openers, intent, ...actions }: { openers: readonly BrowsedOpener[]; intent: Browsing['intent'] } & LineActions) => {
  const [count, setCount] = useState(handful);
  const end = useRef<HTMLButtonElement>(null);
  const more = openers.length > count;
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setCount(count + handful), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, more]);
  const groups = Map.groupBy(openers.slice(0, count), ({ intents: [first] }) => (intent === 'any' ? (first ?? 'check_in') : intent));
  return (
    <>
      {[...groups].map(([what, lines]) => (
        <section key={what}>
          <h2 class="ring sentence">{intentInWords(what)}</h2>
          <ul>
            {lines.map((opener) => (
              <LineCard key={opener.id} opener={opener} {...actions} />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <button ref={end} type="button" class="quiet" onClick={() => setCount(count + handful)}>
          {i18n.t('openers.more')}
        </button>
      )}
    </>
  );
};

const Nothing = ({ browsing: { text, show } }: { browsing: Browsing }) => (
  <div class="calm" role="status">
    {text.trim() === '' ? (
      <>
        <h2>{i18n.t(`openers.none.${show}`)}</h2>
        <p class="soft">{i18n.t(`openers.noneHint.${show}`)}</p>
      </>
    ) : (
      <>
        <p>
          <Named name={text} say={(text) => i18n.t('openers.nothingFound', { text })} />
        </p>
        <p class="soft">{i18n.t('openers.nothingFoundHint')}</p>
      </>
    )}
  </div>
);
