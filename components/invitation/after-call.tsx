import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export type AfterCallProps = {
  /** Two sentences out of what was written, and whether they are short. */
  lineAfterCall: (did: string, changed: string) => { readonly text: string; readonly short: boolean };
  onCopyText: (text: string) => Promise<boolean>;
};

/** One line to one person from a call, in the user's own words. Nothing of it is kept. */
export const AfterCall = ({ lineAfterCall, onCopyText }: AfterCallProps) => {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [did, setDid] = useState('');
  const [changed, setChanged] = useState('');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const line = lineAfterCall(did, changed);
  const copy = async (event: Event) => {
    event.preventDefault();
    if (line.text !== '') setCopied((await onCopyText(line.text)) ? 'yes' : 'no');
  };
  const write = (set: (text: string) => void) => (event: { readonly currentTarget: HTMLInputElement }) => {
    setCopied(null);
    set(event.currentTarget.value);
  };
  return (
    <form class="stack" onSubmit={copy}>
      <div>
        <h1>{i18n.t('little.call.title')}</h1>
        <p class="soft">{i18n.t('little.call.hint')}</p>
      </div>
      <div class="field">
        <label for={`${id}-did`}>{i18n.t('little.call.did')}</label>
        <input
          ref={first}
          id={`${id}-did`}
          dir="auto"
          maxLength={160}
          autocomplete="off"
          placeholder={i18n.t('little.call.didExample')}
          value={did}
          onInput={write(setDid)}
        />
      </div>
      <div class="field">
        <label for={`${id}-changed`}>{i18n.t('little.call.changed')}</label>
        <input
          id={`${id}-changed`}
          dir="auto"
          maxLength={160}
          autocomplete="off"
          placeholder={i18n.t('little.call.changedExample')}
          value={changed}
          onInput={write(setChanged)}
        />
      </div>
      {line.text !== '' && (
        <section class="line" aria-label={i18n.t('little.call.line')}>
          <p class="letter" dir="auto">
            {line.text}
          </p>
          {!line.short && <p class="soft small">{i18n.t('little.call.long')}</p>}
        </section>
      )}
      <div class="row">
        <button type="submit" class="main" disabled={line.text === ''}>
          {i18n.t('little.call.copy')}
        </button>
        <span class="soft small" role="status">
          {copied === 'yes' ? i18n.t('mind.copied') : copied === 'no' ? i18n.t('mind.notCopied') : null}
        </span>
      </div>
    </form>
  );
};
