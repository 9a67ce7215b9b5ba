import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson, WarmUp } from '../../utils/domain/answer.ts';
import { Named } from '../words/named.tsx';
import type { Answers } from './answers.ts';

type Props = Pick<Answers, 'onWrite'> & {
  warmUp: WarmUp;
  /** The harder name was written to, or is for another day. */
  onDone: () => void;
};

/** Someone easy first, then back to the harder name; each can be skipped. */
export const WarmUpCard = ({ warmUp: { easy, harder }, onWrite, onDone }: Props) => {
  const [warm, setWarm] = useState(easy.length === 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [warm]);
  const write = (person: NamedPerson) => {
    onWrite(person.id);
    if (person.id === harder.id) onDone();
    else setWarm(true);
  };
  return (
    <article class="invitation stack">
      <h1 ref={heading} tabIndex={-1}>
        {warm ? <Named name={harder.name} say={(name) => i18n.t('today.warmUp.now', { name })} /> : i18n.t('today.warmUp.first')}
      </h1>
      <p class="soft">{i18n.t(warm ? 'today.warmUp.nowHint' : 'today.warmUp.firstHint')}</p>
      <div class="row choices">
        {(warm ? [harder] : easy).map((person, index) => (
          <button key={person.id} type="button" class={index === 0 ? 'main' : ''} onClick={() => write(person)}>
            <span>
              <Named name={person.name} say={(name) => i18n.t('popup.write', { name })} />
            </span>
          </button>
        ))}
      </div>
      <div class="row choices">
        <button type="button" class="quiet" onClick={() => (warm ? onDone() : setWarm(true))}>
          <span>{warm ? i18n.t('today.anotherDay') : <Named name={harder.name} say={(name) => i18n.t('today.warmUp.straight', { name })} />}</span>
        </button>
      </div>
    </article>
  );
};
