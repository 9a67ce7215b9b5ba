import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CircleFilter, CircleView } from '../../utils/domain/browse-circle.ts';
import type { Channel } from '../../utils/domain/channel.ts';
import type { PersonState } from '../../utils/domain/person.ts';
import type { CircleOrder } from '../../utils/domain/sort-people.ts';
import { Pick } from '../controls/pick.tsx';
import { channelInWords } from '../words/channel-in-words.ts';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import { offered } from './offered.ts';

type Props = {
  view: CircleView;
  /** The ways people are reached in this circle. */
  channels: readonly Channel[];
  onView: (change: Partial<CircleView>) => void;
};

/** In the order they are offered. */
const orders = {
  ring: 'circle.order.ring',
  name: 'circle.order.name',
  last: 'circle.order.last',
  added: 'circle.order.added',
} as const satisfies Record<CircleOrder, string>;

const states = {
  open: 'options.stateOpen',
  resting: 'options.stateResting',
  protected: 'options.stateProtected',
  'in-memory': 'options.stateInMemory',
} as const satisfies Record<PersonState['kind'], string>;

export const stateKinds = Object.keys(states) as PersonState['kind'][];
export const stateKindInWords = (kind: PersonState['kind']): string => i18n.t(states[kind]);

/** Everything about the order and about who is shown; folded away until somebody asks for it. */
export const SortAndFilter = ({ view, channels, onView }: Props) => (
  <div class="stack sheet">
    <Pick
      label={i18n.t('circle.orderLabel')}
      options={(Object.keys(orders) as CircleOrder[]).map((value) => ({ value, label: i18n.t(orders[value]) }))}
      value={view.order}
      onPick={(order) => onView({ order })}
    />
    <fieldset class="stack">
      <legend>{i18n.t('circle.onlySome')}</legend>
      <div class="filters">
        <One label={i18n.t('options.ring')} values={ringsInOrder} value={view.ring} words={ringInWords} onOne={(ring) => onView({ ring })} />
        <One
          label={i18n.t('options.relation')}
          values={offered.relations}
          value={view.relation}
          words={(relation) => i18n.t(`words.relation.${relation}`)}
          onOne={(relation) => onView({ relation })}
        />
        <One label={i18n.t('options.state')} values={stateKinds} value={view.state} words={stateKindInWords} onOne={(state) => onView({ state })} />
        <One
          label={i18n.t('circle.channel')}
          values={channels}
          value={view.channel}
          words={channelInWords}
          onOne={(channel) => onView({ channel })}
        />
      </div>
      <div class="chips">
        <Toggle label={i18n.t('circle.never')} on={view.never} onToggle={(never) => onView({ never })} />
        <Toggle label={i18n.t('circle.thread')} on={view.thread} onToggle={(thread) => onView({ thread })} />
      </div>
    </fieldset>
  </div>
);

type OneProps<Value extends string | number> = {
  label: string;
  values: readonly Value[];
  value: Value | null;
  words: (value: Value) => string;
  onOne: (value: Value | null) => void;
};

/** One of them, or any. */
const One = <Value extends string | number>({ label, values, value, words, onOne }: OneProps<Value>) => (
  <Pick
    label={label}
    options={[{ value: '', label: i18n.t('circle.any') }, ...values.map((one) => ({ value: String(one), label: words(one) }))]}
    value={value === null ? '' : String(value)}
    onPick={(picked) => onOne(values.find((one) => String(one) === picked) ?? null)}
  />
);

const Toggle = ({ label, on, onToggle }: { label: string; on: boolean; onToggle: (on: boolean) => void }) => {
  const id = useId();
  return (
    <label class="chip" for={id}>
      <input id={id} type="checkbox" checked={on} onChange={() => onToggle(!on)} />
      {label}
    </label>
  );
};

/** Who is shown, in a few words each: "Closest", "family", "by mail". */
export function filterInWords({ ring, relation, state, channel, never, thread }: CircleFilter): readonly string[] {
  return [
    ring === null ? '' : ringInWords(ring),
    relation === null ? '' : i18n.t(`words.relation.${relation}`),
    state === null ? '' : stateKindInWords(state),
    channel === null ? '' : channelInWords(channel),
    never ? i18n.t('circle.never') : '',
    thread ? i18n.t('circle.thread') : '',
  ].filter((words) => words !== '');
}
