import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { Choice } from '../controls/choice.tsx';
import { Named } from '../words/named.tsx';
import { lastInWords } from '../words/since-in-words.ts';
import { wayInWords } from '../words/way-in-words.ts';
import { AddAddress } from './add-address.tsx';

/** Lines for somebody, as the popup shows them. */
export type LinesShown = {
  readonly name: string;
  /** Null for a name that is not in the circle. */
  readonly silence: Silence | null;
  /** Null while they are on their way. */
  readonly lines: readonly Opener[] | null;
  /** Every way to write to them; none for a name alone. */
  readonly ways: readonly Way[];
  readonly way: Way | null;
  /** The id of the line that was copied last. */
  readonly copied: string | null;
  /** Where an address of theirs can be added; null where there is one, and for a name alone. */
  readonly addAddress: string | null;
  /** Where they are invited to ten minutes; null for a name alone, and where that is not to be. */
  readonly coffeeAddress: string | null;
};

export type LinesActions = {
  onWay: (way: Way) => void;
  onCopy: (line: Opener) => void;
  /** Copies the line and opens a new message. */
  onCopyAndWrite: (line: Opener) => void;
  onOthers: () => void;
  onKeep: () => void;
  onWereInTouch: () => void;
  onBack: () => void;
};

/** Three ways to begin at once, for whoever came to mind. */
export const LinesView = ({ name, silence, lines, ways, way, copied, addAddress, coffeeAddress, ...actions }: LinesShown & LinesActions) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article class="lines-view stack">
      <div>
        <div class="row apart">
          <h1 ref={heading} tabIndex={-1}>
            <Named name={name} say={(name) => i18n.t('mind.for', { name })} />
          </h1>
          <button type="button" class="quiet" onClick={actions.onBack}>
            {i18n.t('mind.back')}
          </button>
        </div>
        <p class="soft small sentence">{silence ? lastInWords(silence) : i18n.t('mind.keptNothing')}</p>
      </div>
      {way && ways.length > 1 && (
        <Choice
          legend={i18n.t('ways.by')}
          options={ways.map((one) => ({ value: keyOf(one), label: wayInWords(one, ways) }))}
          value={keyOf(way)}
          onChoose={(key) => actions.onWay(ways.find((one) => keyOf(one) === key) ?? way)}
        />
      )}
      <div aria-live="polite">
        <Lines lines={lines} copied={copied} writable={way !== null} {...actions} />
      </div>
      {addAddress === null ? (
        <p class="soft small">{i18n.t(way ? 'mind.writeHint' : 'mind.copyHint')}</p>
      ) : (
        <p class="soft small">
          <Named name={name} say={(name) => i18n.t('popup.noAddress', { name })} /> <AddAddress address={addAddress} />
        </p>
      )}
      <div class="row after">
        <button type="button" class="quiet warm" onClick={actions.onOthers}>
          {i18n.t('mind.others')}
        </button>
        {silence ? (
          <button type="button" class="quiet" onClick={actions.onWereInTouch}>
            {i18n.t('mind.inTouch')}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={actions.onKeep}>
            <span>
              <Named name={name} say={(name) => i18n.t('mind.keep', { name })} />
            </span>
          </button>
        )}
        {coffeeAddress !== null && (
          <a class="quiet" href={coffeeAddress} target="_blank" rel="noreferrer">
            {i18n.t('coffee.link')}
          </a>
        )}
      </div>
    </article>
  );
};

type ListProps = Pick<LinesShown, 'lines' | 'copied'> & Pick<LinesActions, 'onCopy' | 'onCopyAndWrite'> & { writable: boolean };

const Lines = ({ lines, copied, writable, onCopy, onCopyAndWrite }: ListProps) => {
  if (!lines) return <p class="soft waiting">{i18n.t('mind.waiting')}</p>;
  if (lines.length === 0) return <p class="soft">{i18n.t('mind.none')}</p>;
  return (
    <ul class="stack lines" aria-label={i18n.t('mind.lines')}>
      {lines.map((line) => (
        <li key={line.id} class="line">
          <p class="letter" dir="auto" id={`line-${line.id}`}>
            {line.text}
          </p>
          <div class="row foot">
            <span class="soft small">{line.reason}</span>
            <button type="button" class={writable ? 'quiet' : 'small-button'} aria-describedby={`line-${line.id}`} onClick={() => onCopy(line)}>
              {i18n.t(copied === line.id ? 'mind.copied' : 'mind.copy')}
            </button>
            {writable && (
              <button type="button" class="small-button" aria-describedby={`line-${line.id}`} onClick={() => onCopyAndWrite(line)}>
                {i18n.t('mind.write')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};

const keyOf = ({ name, handle }: Way): string => `${name} ${handle.id}`;
