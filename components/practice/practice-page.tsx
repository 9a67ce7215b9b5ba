import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Pick } from '../controls/pick.tsx';
import { Outbox, type SentMessage } from './outbox.tsx';

/** Invented people; `.example` belongs to nobody. */
const people = { robin: 'robin@practice.example', sam: 'sam@practice.example' } as const;

type Somebody = keyof typeof people;

/** Whom the message is for, as the list offers it. */
const audiences = { robin: ['robin'], sam: ['sam'], both: ['robin', 'sam'], nobody: [] } as const satisfies Record<string, readonly Somebody[]>;
export type Audience = keyof typeof audiences;
const audienceNames = Object.keys(audiences) as Audience[];

type Props = {
  audience: Audience;
  /** Names this draft; another one begins after each send. */
  conversation: string;
  /** Newest first. */
  sent: readonly SentMessage[];
  onAudience: (audience: Audience) => void;
  onSend: (names: readonly string[], text: string) => void;
};

/** A small mail window of our own, in which everything can be tried and nothing leaves. */
export const PracticePage = ({ sent, ...composer }: Props) => (
  <main class="practice">
    <header>
      <h1>{i18n.t('practice.heading')}</h1>
      <p class="soft">{i18n.t('practice.intro')}</p>
    </header>
    <Composer {...composer} />
    <aside class="stack">
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t('practice.try')}</h2>
        <ol>
          <li>{i18n.t('practice.tryClick')}</li>
          <li>{i18n.t('practice.tryOpen')}</li>
          <li>{i18n.t('practice.trySend')}</li>
          <li>{i18n.t('practice.trySam')}</li>
        </ol>
      </section>
      <Outbox sent={sent} />
    </aside>
  </main>
);

/** The attributes are what `utils/hosts/practice.ts` reads. */
const Composer = ({ audience, conversation, onAudience, onSend }: Omit<Props, 'sent'>) => {
  const label = useId();
  const editor = useRef<HTMLDivElement>(null);
  const [lonely, setLonely] = useState(false);
  const to = audiences[audience];
  const send = (event: Event) => {
    event.preventDefault();
    setLonely(to.length === 0);
    if (to.length === 0) return;
    onSend(
      to.map((who) => i18n.t(`practice.${who}`)),
      editor.current?.innerText.trim() ?? '',
    );
    editor.current?.replaceChildren();
  };
  return (
    <form class="composer" data-practice-composer data-conversation={conversation} onSubmit={send}>
      <h2>{i18n.t('practice.window')}</h2>
      <div class="to">
        <Pick
          label={i18n.t('practice.to')}
          options={audienceNames.map((value) => ({ value, label: i18n.t(`practice.${value}`) }))}
          value={audience}
          onPick={(chosen) => {
            setLonely(false);
            onAudience(chosen);
          }}
        />
        <ul class="row" data-practice-recipients>
          {to.map((who) => (
            <li key={who} class="recipient" data-practice-to data-address={people[who]}>
              {i18n.t(`practice.${who}`)}
            </li>
          ))}
        </ul>
      </div>
      <span id={label} class="unseen">
        {i18n.t('practice.message')}
      </span>
      <div
        ref={editor}
        id="practice-editor"
        class="letter"
        data-practice-editor
        contentEditable
        role="textbox"
        aria-multiline
        aria-labelledby={label}
        dir="auto"
      />
      <footer class="row" data-practice-controls>
        <button type="submit" class="main" data-practice-send>
          {i18n.t('practice.send')}
        </button>
        <span class="problem" role="status">
          {lonely && i18n.t('practice.chooseFirst')}
        </span>
      </footer>
    </form>
  );
};
