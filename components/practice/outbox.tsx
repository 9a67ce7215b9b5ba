import { i18n } from '#i18n';
import { namesInWords } from '../words/names-in-words.ts';

/** Kept only as long as the page is open. */
export type SentMessage = { readonly id: string; readonly names: readonly string[]; readonly text: string };

/** What was "sent", newest first; a new `data-message` is the site's own sign of sending. */
export const Outbox = ({ sent }: { sent: readonly SentMessage[] }) => (
  <section aria-labelledby="outbox">
    <h2 id="outbox">{i18n.t('practice.outbox')}</h2>
    {sent.length === 0 && <p class="soft">{i18n.t('practice.outboxEmpty')}</p>}
    <ul class="outbox" data-practice-outbox aria-live="polite">
      {sent.map(({ id, names, text }) => (
        <li key={id} data-practice-sent data-message={id}>
          <p class="soft small">{i18n.t('practice.sentTo', { names: namesInWords(names) })}</p>
          <p class="letter" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
