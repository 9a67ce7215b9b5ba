import type { ComponentProps } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrowsedOpener } from '../../utils/domain/openers/browse-openers.ts';
import type { OwnChange } from '../../utils/domain/openers/change-own.ts';
import type { LinePart } from '../../utils/domain/openers/line-parts.ts';
import type { Intent } from '../../utils/domain/openers/opener.ts';
import type { OwnTextCheck } from '../../utils/domain/openers/own-openers.ts';
import { LineForm } from './line-form.tsx';
import { LineWords } from './line-words.tsx';

/** A line as it is shown. */
export type LineShown = {
  readonly parts: readonly LinePart[];
  /** Ours, where the user changed it. */
  readonly ours: readonly LinePart[] | null;
  /** What we say in an email, where that is more. */
  readonly email: readonly LinePart[] | null;
  /** What may stand in its braces. */
  readonly slots: ComponentProps<typeof LineForm>['slots'];
};

export type LineActions = {
  /** What is told of a line; asked only for those in sight. */
  readonly show: (opener: BrowsedOpener) => LineShown;
  /** The most characters a line may have. */
  readonly most: number;
  readonly check: (text: string, opener: BrowsedOpener | null) => OwnTextCheck;
  /** Resolves to whether it was kept. */
  readonly onChange: (change: OwnChange) => Promise<boolean>;
};

/** One line, with what somebody can make of it. */
export const LineCard = ({ opener, show, most, check, onChange }: { opener: BrowsedOpener } & LineActions) => {
  const id = useId();
  const [editing, setEditing] = useState(false);
  const edited = useRef(false);
  const begin = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (edited.current && !editing) begin.current?.focus();
    edited.current = editing;
  }, [editing]);
  const { parts, ours, email, slots } = show(opener);
  const { line, hidden } = opener;
  const save = (text: string, intent: Intent | null): Promise<boolean> =>
    intent === null
      ? onChange({ do: 'edit-opener', opener: opener.id, text })
      : onChange({ do: 'keep-own-opener', opener: { id: opener.id, text, intent } });
  const toOurs = ours && (
    <button type="button" class="quiet" aria-describedby={id} onClick={() => onChange({ do: 'edit-opener', opener: opener.id, text: null })}>
      {i18n.t('openers.toOurs')}
    </button>
  );
  return (
    <li class="line-card stack">
      <p id={id} class={`letter sentence ${hidden ? 'soft' : ''}`} dir="auto">
        <LineWords parts={parts} />
      </p>
      {ours && (
        <p class="soft small">
          {i18n.t('openers.ours')} <LineWords parts={ours} />
        </p>
      )}
      {editing ? (
        <>
          {email && (
            <p class="soft small">
              {i18n.t('openers.inMail')} <LineWords parts={email} />
            </p>
          )}
          <LineForm
            label={i18n.t('openers.editField')}
            hint={i18n.t(line ? 'openers.once' : 'openers.addHint')}
            text={opener.text}
            intent={line ? null : (opener.intents[0] ?? null)}
            slots={slots}
            most={most}
            check={(text) => check(text, opener)}
            onSave={save}
            onClose={() => setEditing(false)}
          >
            {toOurs}
          </LineForm>
        </>
      ) : (
        <div class="row small">
          {hidden && <span class="tag">{i18n.t('openers.isHidden')}</span>}
          {!line && <span class="tag">{i18n.t('openers.isOwn')}</span>}
          <button
            type="button"
            class={hidden ? 'quiet warm' : 'quiet'}
            aria-describedby={id}
            onClick={() => onChange({ do: 'hide-opener', opener: opener.id, hidden: !hidden })}
          >
            {i18n.t(hidden ? 'openers.bring' : 'openers.hide')}
          </button>
          <button ref={begin} type="button" class="quiet" aria-describedby={id} onClick={() => setEditing(true)}>
            {i18n.t('openers.edit')}
          </button>
          {toOurs}
          {!line && (
            <button type="button" class="quiet" aria-describedby={id} onClick={() => onChange({ do: 'drop-own-opener', opener: opener.id })}>
              {i18n.t('openers.drop')}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
