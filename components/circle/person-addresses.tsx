import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WrittenChannel } from '../../utils/domain/channel.ts';
import type { Handle } from '../../utils/domain/handle.ts';
import { Pick } from '../controls/pick.tsx';
import { addressKindInWords } from '../words/channel-in-words.ts';
import { Named } from '../words/named.tsx';
import { offered } from './offered.ts';

/** Why an address that was typed is not kept. */
export type AddressProblem =
  | { readonly why: 'wrong'; readonly channel: WrittenChannel; readonly countryKnown: boolean }
  /** Somebody else has it: who, and the two side by side for whoever asks whether they are one. */
  | { readonly why: 'taken'; readonly name: string; readonly theTwo: ComponentChildren };

type Props = {
  handles: readonly Handle[];
  problem: AddressProblem | null;
  /** Where numbers without a country belong; asked where a number is typed. */
  country: ComponentChildren;
  /** Whether the next key is for an address. */
  focused: boolean;
  onAdd: (channel: WrittenChannel, address: string) => void;
  onRemove: (handle: Handle) => void;
};

/** What somebody is called in each channel. */
export const PersonAddresses = ({ handles, problem, country, focused, onAdd, onRemove }: Props) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const count = useRef(handles.length);
  const [channel, setChannel] = useState<WrittenChannel>('email');
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (handles.length > count.current && input.current) input.current.value = '';
    count.current = handles.length;
  }, [handles.length]);
  const add = (event: Event) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text !== '') onAdd(channel, text);
  };
  const numbered = channel === 'phone' || channel === 'whatsapp';
  return (
    <>
      <section class="stack text-list" aria-labelledby={id}>
        <div>
          <h3 class="plain" id={id}>
            {i18n.t('options.addresses')}
          </h3>
          <p class="soft small">{i18n.t('options.addressesHint')}</p>
        </div>
        {handles.length > 0 && (
          <ul>
            {handles.map((handle) => (
              <li key={`${handle.channel} ${handle.id}`}>
                <div class="row apart">
                  <span>
                    <bdi>{shownAddress(handle)}</bdi>
                    <span class="soft small"> · {addressKindInWords(handle.channel)}</span>
                  </span>
                  <button
                    type="button"
                    class="quiet small"
                    aria-label={i18n.t('options.remove', { text: shownAddress(handle) })}
                    onClick={() => {
                      onRemove(handle);
                      input.current?.focus();
                    }}
                  >
                    {i18n.t('options.removeShort')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <form class="stack" onSubmit={add} noValidate>
          <div class="pair">
            <Pick
              label={i18n.t('person.addressWhere')}
              options={offered.addressChannels.map((value) => ({ value, label: addressKindInWords(value) }))}
              value={channel}
              onPick={setChannel}
            />
            {numbered && country}
          </div>
          <div class="adding">
            <input
              ref={input}
              inputMode={numbered ? 'tel' : channel === 'email' ? 'email' : 'text'}
              dir="auto"
              maxLength={300}
              autocomplete="off"
              aria-label={i18n.t('options.addAddress')}
              placeholder={i18n.t(channel === 'email' ? 'options.addAddress' : numbered ? 'person.addNumber' : 'person.addUserName')}
              aria-invalid={problem !== null}
              aria-describedby={`${id}-problem`}
            />
            <button type="submit">{i18n.t('options.addIt')}</button>
          </div>
          <div id={`${id}-problem`} class="problem" aria-live="polite">
            {problem && <Problem problem={problem} />}
          </div>
        </form>
      </section>
      {problem?.why === 'taken' && <TheTwo key={problem.name}>{problem.theTwo}</TheTwo>}
    </>
  );
};

/** A number as it is dialled, where the site puts marks of its own around it. */
export const shownAddress = ({ channel, id }: Handle): string =>
  channel === 'whatsapp' && /^\d+@c\.us$/.test(id) ? `+${id.replace(/@.*/, '')}` : id;

/** Nothing of two people is shown or joined before somebody asks. */
const TheTwo = ({ children }: { children: ComponentChildren }) => {
  const [asked, setAsked] = useState(false);
  return (
    <div class="same">
      <button type="button" class="quiet warm" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {i18n.t('person.lookAtTheTwo')}
      </button>
      {asked && children}
    </div>
  );
};

const Problem = ({ problem }: { problem: AddressProblem }) => {
  if (problem.why === 'taken')
    return (
      <p>
        <Named name={problem.name} say={(name) => i18n.t('options.addressTaken', { name })} />
      </p>
    );
  switch (problem.channel) {
    case 'phone':
    case 'whatsapp':
      return <p>{i18n.t(problem.countryKnown ? 'person.numberWrong' : 'person.numberNeedsCountry')}</p>;
    case 'email':
    case 'google-chat':
      return <p>{i18n.t('options.addressWrong')}</p>;
    default:
      return <p>{i18n.t('person.userNameWrong')}</p>;
  }
};
