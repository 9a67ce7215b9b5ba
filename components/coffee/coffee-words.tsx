import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Named } from '../words/named.tsx';
import type { Copied, Offer } from './coffee.ts';

export type CoffeeWordsProps = {
  name: string;
  offer: Offer;
  copied: Copied;
  onOthers: () => void;
  /** With what stands in the field; `write` opens a message to them too. */
  onCopy: (text: string, write: boolean) => void;
  onFile: () => void;
  onOtherTime: () => void;
};

/** The invitation in words, and the same for a calendar. */
export const CoffeeWords = ({ name, offer: { text, links }, copied, onOthers, onCopy, onFile, onOtherTime }: CoffeeWordsProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (copied === 'failed') field.current?.select();
  }, [copied]);
  const copy = (write: boolean) => onCopy(field.current?.value ?? text, write);
  return (
    <div class="stack sheet">
      <div class="field">
        <label for={id}>{i18n.t('coffee.text')}</label>
        <textarea ref={field} key={text} id={id} class="letter" dir="auto" rows={6} defaultValue={text} />
      </div>
      <div class="row">
        <button type="button" class="main" onClick={() => copy(false)}>
          {i18n.t('coffee.copy')}
        </button>
        <button type="button" onClick={() => copy(true)}>
          <span>
            <Named name={name} say={(name) => i18n.t('coffee.copyAndWrite', { name })} />
          </span>
        </button>
        <button type="button" class="quiet" onClick={onOthers}>
          {i18n.t('coffee.others')}
        </button>
      </div>
      <p class="soft small" role="status">
        {copied === 'yes' && i18n.t('coffee.copied')}
        {copied === 'failed' && i18n.t('coffee.notCopied')}
        {copied === 'no-address' && <Named name={name} say={(name) => i18n.t('coffee.noAddress', { name })} />}
      </p>
      <section class="stack" aria-labelledby={`${id}-calendar`}>
        <h2 class="plain" id={`${id}-calendar`}>
          {i18n.t('coffee.calendar')}
        </h2>
        <div class="row">
          <button type="button" onClick={onFile}>
            {i18n.t('coffee.file')}
          </button>
          {(['google', 'outlook', 'yahoo'] as const).map((calendar) => (
            <a key={calendar} class="button" href={links[calendar]} target="_blank" rel="noreferrer">
              {i18n.t(`coffee.${calendar}`)}
            </a>
          ))}
        </div>
        <p class="soft small">{i18n.t('coffee.calendarHint')}</p>
      </section>
      <div class="row">
        <button type="button" class="quiet" onClick={onOtherTime}>
          {i18n.t('coffee.otherTime')}
        </button>
      </div>
    </div>
  );
};
