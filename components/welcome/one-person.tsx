import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';
import { Named } from '../words/named.tsx';
import { RingsPicture } from './pictures.tsx';
import { WaysOn } from './ways-on.tsx';

export type OnePersonProps = {
  /** The names in the circle. */
  names: readonly string[];
  bringAddress: string;
  onAdd: (name: string) => void;
  onGo: (step: FirstStep) => void;
};

/** Somebody to begin with: a name is all it takes. Who has somebody already is asked for nobody else. */
export const OnePerson = ({ names, bringAddress, onAdd, onGo }: OnePersonProps) => {
  const [name, ...others] = names;
  return (
    <>
      <div class="stack said-here">
        {name === undefined ? (
          <>
            <p>{i18n.t('welcome.onePersonHint')}</p>
            <NameForm onAdd={onAdd} />
            <a class="small" href={bringAddress} target="_blank" rel="noreferrer">
              {i18n.t('bring.linkEmpty')}
            </a>
          </>
        ) : (
          <p>{others.length === 0 ? <Named name={name} say={(name) => i18n.t('welcome.isThere', { name })} /> : i18n.t('welcome.areThere')}</p>
        )}
      </div>
      <RingsPicture lit={name !== undefined} />
      <WaysOn back={1} on={3} done={name !== undefined} onGo={onGo} />
    </>
  );
};

const NameForm = ({ onAdd }: Pick<OnePersonProps, 'onAdd'>) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '') input.current?.focus();
    else onAdd(name);
  };
  return (
    <form class="name-form" onSubmit={add} noValidate>
      <div class="field">
        <label for={id}>{i18n.t('options.addName')}</label>
        <input id={id} ref={input} dir="auto" maxLength={200} autocomplete="off" aria-describedby={`${id}-hint`} />
      </div>
      <button type="submit" class="main">
        {i18n.t('welcome.addAndGoOn')}
      </button>
      <span id={`${id}-hint`} class="soft small">
        {i18n.t('options.addHint')}
      </span>
    </form>
  );
};
