import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { Weight } from '../../utils/domain/route.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { Choice } from '../controls/choice.tsx';
import { AddAddress } from '../invitation/add-address.tsx';
import { Named } from '../words/named.tsx';
import { lastInWords } from '../words/since-in-words.ts';
import { Beginnings } from './beginnings.tsx';
import type { RouteDeeds } from './route-page.tsx';

const weights = ['light', 'some', 'heavy'] as const satisfies readonly Weight[];

const Where = ({ step }: { step: 1 | 2 | 3 }) => <p class="soft small">{i18n.t('route.step', { number: String(step) })}</p>;

type ChooseProps = Pick<RouteDeeds, 'onPick' | 'onSkip' | 'onFind'> & {
  three: readonly (NamedPerson & { readonly silence: Silence })[];
  found: readonly NamedPerson[];
  discreet: boolean;
};

export const ChooseStep = ({ three, found, discreet, onPick, onSkip, onFind }: ChooseProps) => {
  const id = useId();
  const [veiled, setVeiled] = useState(discreet);
  return (
    <article class="stack">
      <Where step={1} />
      <h1 tabIndex={-1}>{i18n.t(three.length > 0 ? 'route.choose' : 'route.nobody')}</h1>
      <p class="soft">{i18n.t(three.length > 0 ? 'route.chooseHint' : 'route.nobodyHint')}</p>
      {veiled && three.length > 0 ? (
        <div class="row choices">
          <button type="button" class="main" onClick={() => setVeiled(false)}>
            {i18n.t('today.showNames')}
          </button>
        </div>
      ) : (
        <ul class="three">
          {three.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => onPick(person.id)}>
                <bdi>{person.name}</bdi>
                <span class="soft small">{lastInWords(person.silence)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {three.length > 0 && (
        <details class="else">
          <summary>{i18n.t('route.somebodyElse')}</summary>
          <div class="stack">
            <div class="field">
              <label for={id} class="unseen">
                {i18n.t('options.findLabel')}
              </label>
              <input id={id} type="search" dir="auto" maxLength={200} autocomplete="off" onInput={(event) => onFind(event.currentTarget.value)} />
            </div>
            <ul class="row" aria-live="polite">
              {found.map((person) => (
                <li key={person.id}>
                  <button type="button" onClick={() => onPick(person.id)}>
                    <bdi>{person.name}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      <div class="row choices quiets">
        <button type="button" class="quiet" onClick={onSkip}>
          {i18n.t('route.notThisWeek')}
        </button>
      </div>
    </article>
  );
};

type WriteProps = Pick<RouteDeeds, 'onWrite' | 'onCopy' | 'onWritten' | 'onAnother' | 'onSkip'> & {
  person: NamedPerson;
  lines: readonly string[];
  discreet: boolean;
  /** Whether a message to them can be begun from here. */
  reachable: boolean;
  addAddress: string;
};

export const WriteStep = ({ person, lines, discreet, reachable, addAddress, onWrite, onCopy, onWritten, onAnother, onSkip }: WriteProps) => {
  const [before, setBefore] = useState<Weight | null>(null);
  const { name } = person;
  return (
    <article class="stack">
      <Where step={2} />
      <h1 tabIndex={-1}>{discreet ? i18n.t('route.lineToSomebody') : <Named name={name} say={(name) => i18n.t('route.lineTo', { name })} />}</h1>
      <p class="soft">{i18n.t('route.lineHint')}</p>
      {lines.length > 0 && <Beginnings lines={lines} onCopy={onCopy} />}
      {!reachable && (
        <p class="soft small">
          {discreet ? i18n.t('mind.copyHint') : <Named name={name} say={(name) => i18n.t('popup.noAddress', { name })} />}{' '}
          <AddAddress address={addAddress} />
        </p>
      )}
      <Weighing legend={i18n.t('route.before')} value={before} onChoose={setBefore} />
      <div class="row choices">
        {reachable && (
          <button type="button" class="main" onClick={() => onWrite(person.id)}>
            <span>{discreet ? i18n.t('options.write') : <Named name={name} say={(name) => i18n.t('popup.write', { name })} />}</span>
          </button>
        )}
        <button type="button" class={reachable ? '' : 'main'} onClick={() => onWritten(before)}>
          {i18n.t('route.written')}
        </button>
      </div>
      <div class="row choices quiets">
        <button type="button" class="quiet" onClick={onAnother}>
          {i18n.t('route.another')}
        </button>
        <button type="button" class="quiet" onClick={onSkip}>
          {i18n.t('route.notThisWeek')}
        </button>
      </div>
    </article>
  );
};

/** What it was like is only asked where it was told before, too. */
export const FeltStep = ({ hadBefore, onFelt }: Pick<RouteDeeds, 'onFelt'> & { hadBefore: boolean }) => (
  <article class="stack">
    <Where step={3} />
    <h1 tabIndex={-1}>{i18n.t(hadBefore ? 'route.felt' : 'route.done')}</h1>
    <p class="soft">{i18n.t('route.feltHint')}</p>
    {hadBefore && (
      <div class="said-above">
        <Weighing legend={i18n.t('route.felt')} value={null} onChoose={onFelt} />
      </div>
    )}
    <div class="row choices quiets">
      <button type="button" class="quiet" onClick={() => onFelt(null)}>
        {i18n.t(hadBefore ? 'route.leaveOpen' : 'today.toToday')}
      </button>
    </div>
  </article>
);

export const DoneStep = () => (
  <article class="stack">
    <h1 tabIndex={-1}>{i18n.t('route.done')}</h1>
    <p class="soft">{i18n.t('route.doneHint')}</p>
  </article>
);

const Weighing = ({ legend, value, onChoose }: { legend: string; value: Weight | null; onChoose: (weight: Weight) => void }) => (
  <Choice<Weight | ''>
    legend={legend}
    options={weights.map((weight) => ({ value: weight, label: i18n.t(`route.weight.${weight}`) }))}
    value={value ?? ''}
    onChoose={(weight) => weight !== '' && onChoose(weight)}
  />
);
