import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PeopleChange } from '../../utils/domain/command.ts';
import { TwoSteps } from '../controls/two-steps.tsx';
import { languageInWords, offeredLanguages } from '../words/language-in-words.ts';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import { offered } from './offered.ts';
import { stateKindInWords, stateKinds } from './sort-and-filter.tsx';

type Props = {
  /** How many are chosen, one at least. */
  count: number;
  onChange: (change: PeopleChange) => void;
  onDelete: () => void;
  onLeave: () => void;
  /** The bar went while the focus was in it. */
  onGone: () => void;
};

type Kind = 'ring' | 'relation' | 'rhythm' | 'state' | 'language';
type Way = { readonly label: string; readonly change: PeopleChange };

const kinds: readonly Kind[] = ['ring', 'relation', 'rhythm', 'state', 'language'];

/** What can be done with those who are chosen: one thing at a time, and each of them can be undone. */
export const BulkBar = ({ count, onChange, onDelete, onLeave, onGone }: Props) => {
  const [open, setOpen] = useState<Kind | null>(null);
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = bar.current;
    return () => {
      if (shown?.contains(document.activeElement)) queueMicrotask(onGone);
    };
  }, []);
  return (
    <section ref={bar} class="bulk stack" aria-label={i18n.t('circle.bulk')}>
      {open && (
        <fieldset id={id}>
          <legend>{i18n.t(`circle.change.${open}`)}</legend>
          <div class="chips">
            {waysOf(open).map(({ label, change }) => (
              <button
                key={label}
                type="button"
                class="chip"
                onClick={() => {
                  bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
                  setOpen(null);
                  onChange(change);
                }}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div class="row">
        <p class="strong" role="status">
          {i18n.t('circle.chosen', count)}
        </p>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="quiet"
            aria-expanded={open === kind}
            aria-controls={open === kind ? id : undefined}
            onClick={() => setOpen(open === kind ? null : kind)}
          >
            {i18n.t(`circle.change.${kind}`)}
          </button>
        ))}
        <TwoSteps
          first={i18n.t('circle.delete')}
          quiet
          question={i18n.t('circle.deleteAsk', count)}
          yes={i18n.t('options.deleteYes')}
          no={i18n.t('options.deleteNo')}
          onYes={onDelete}
        />
        <button type="button" class="quiet warm" onClick={onLeave}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </section>
  );
};

function waysOf(kind: Kind): readonly Way[] {
  switch (kind) {
    case 'ring':
      return ringsInOrder.map((ring) => ({ label: ringInWords(ring), change: { ring } }));
    case 'relation':
      return offered.relations.map((relation) => ({ label: i18n.t(`words.relation.${relation}`), change: { relation } }));
    case 'rhythm':
      return [
        { label: i18n.t('circle.byRing'), change: { rhythm: 'by-ring' } },
        ...offered.rhythms.map((rhythm): Way => ({ label: i18n.t(`words.rhythm.${rhythm}`), change: { rhythm } })),
      ];
    case 'state':
      return stateKinds.map((kind) => ({
        label: stateKindInWords(kind),
        change: { state: kind === 'resting' ? { kind, until: null } : { kind } },
      }));
    case 'language':
      return [
        { label: i18n.t('circle.anyLanguage'), change: { language: null } },
        ...offeredLanguages.map((language) => ({ label: languageInWords(language), change: { language } })),
      ];
  }
}
