import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Pick } from '../controls/pick.tsx';

/** Invented people; `.example` belongs to nobody. */
const people = { robin: 'robin@practice.example', sam: 'sam@practice.example' } as const;

type Somebody = { readonly name: string; readonly address: string };

const invented = (who: keyof typeof people): Somebody => ({ name: i18n.t(`practice.${who}`), address: people[who] });

/** Whom the message is for, as the list offers it; `own`: somebody of the circle, where there is one to practise with. */
const audiences = ['own', 'robin', 'sam', 'both', 'nobody'] as const;
export type Audience = (typeof audiences)[number];

function addressed(audience: Audience, own: Somebody | null): readonly Somebody[] {
  if (audience === 'own') return own ? [own] : [];
  if (audience === 'both') return [invented('robin'), invented('sam')];
  return audience === 'nobody' ? [] : [invented(audience)];
}

const labelOf = (audience: Audience, own: Somebody | null): string => (audience === 'own' ? (own?.name ?? '') : i18n.t(`practice.${audience}`));

export type ComposerProps = {
  audience: Audience;
  /** Somebody of the circle to practise with; their name, and an address nobody has. */
  own: Somebody | null;
  /** Names this draft; another one begins after each send. */
  conversation: string;
  onAudience: (audience: Audience) => void;
  onSend: (names: readonly string[], text: string) => void;
};

/** The attributes are what `utils/hosts/practice.ts` reads. */
export const Composer = ({ audience, own, conversation, onAudience, onSend }: ComposerProps) => {
  const label = useId();
  const editor = useRef<HTMLDivElement>(null);
  const [lonely, setLonely] = useState(false);
  const to = addressed(audience, own);
  const send = (event: Event) => {
    event.preventDefault();
    setLonely(to.length === 0);
    if (to.length === 0) return;
    onSend(
      to.map(({ name }) => name),
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
          options={audiences.filter((value) => value !== 'own' || own).map((value) => ({ value, label: labelOf(value, own) }))}
          value={audience}
          onPick={(chosen) => {
            setLonely(false);
            onAudience(chosen);
          }}
        />
        <ul class="row" data-practice-recipients>
          {to.map(({ name, address }) => (
            <li key={address} class="recipient" dir="auto" data-practice-to data-address={address}>
              {name}
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
