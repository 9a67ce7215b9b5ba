import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Pick } from '../controls/pick.tsx';

/** Invented people; `.example` belongs to nobody. */
const people = { robin: 'robin@practice.example', sam: 'sam@practice.example' } as const;

type Somebody = keyof typeof people;

/** Whom the message is for, as the list offers it. */
const audiences = { robin: ['robin'], sam: ['sam'], both: ['robin', 'sam'], nobody: [] } as const satisfies Record<string, readonly Somebody[]>;
export type Audience = keyof typeof audiences;
const audienceNames = Object.keys(audiences) as Audience[];

export type ComposerProps = {
  audience: Audience;
  /** Names this draft; another one begins after each send. */
  conversation: string;
  onAudience: (audience: Audience) => void;
  onSend: (names: readonly string[], text: string) => void;
};

/** The attributes are what `utils/hosts/practice.ts` reads. */
export const Composer = ({ audience, conversation, onAudience, onSend }: ComposerProps) => {
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
      {/* biome-ignore lint/a11y/useSemanticElements: a field of a mail site is editable text, and so is this one */}
      <div
        ref={editor}
        tabIndex={0}
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
