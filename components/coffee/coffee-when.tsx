import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoffeeKind, CoffeePlan, CoffeeSlot } from '../../utils/domain/coffee.ts';
import { Choice } from '../controls/choice.tsx';
import { DateField } from '../controls/date-field.tsx';
import { shortDayInWords, timeInWords, weekdayInWords } from '../words/clock-in-words.ts';
import type { Offered } from './coffee.ts';
import { PickZone } from './pick-zone.tsx';

type Props = {
  plan: CoffeePlan;
  offered: Offered;
  /** Null where the plan names no time to come. */
  slot: CoffeeSlot | null;
  onPlan: (change: Partial<CoffeePlan>) => void;
  onGoOn: () => void;
};

const kinds: readonly CoffeeKind[] = ['screen', 'voice', 'out'];
const another = 'another';

/** How, on which day, at what time, and where the other one's clock hangs. */
export const CoffeeWhen = ({ plan, offered, slot, onPlan, onGoOn }: Props) => {
  const [asked, setAsked] = useState(false);
  const goOn = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (slot) onGoOn();
  };
  return (
    <form class="stack sheet" onSubmit={goOn} noValidate>
      <Choice
        legend={i18n.t('coffee.how')}
        options={kinds.map((value) => ({ value, label: i18n.t(`coffee.kind.${value}`) }))}
        value={plan.kind}
        hint={plan.kind === 'out' ? i18n.t('coffee.outHint') : undefined}
        onChoose={(kind) => onPlan({ kind })}
      />
      <WhichDay day={plan.day} days={offered.days} onDay={(day) => onPlan({ day })} />
      <WhatTime time={plan.time} times={offered.times} onTime={(time) => onPlan({ time })} />
      <PickZone zones={offered.zones} often={offered.often} zone={plan.theirZone} onZone={(theirZone) => onPlan({ theirZone })} />
      <div class="soft small" aria-live="polite">
        {slot?.moved && <p>{i18n.t('coffee.moved', { time: timeInWords(slot.mine.time) })}</p>}
        {slot?.theirs && <p>{i18n.t('coffee.there', { day: weekdayInWords(slot.theirs.day), time: timeInWords(slot.theirs.time) })}</p>}
        {slot?.theirs && slot.nightThere && <p>{i18n.t('coffee.night')}</p>}
        {asked && !slot && <p class="problem">{i18n.t('coffee.noSlot')}</p>}
      </div>
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('coffee.toWords')}
        </button>
      </div>
    </form>
  );
};

const WhichDay = ({ day, days, onDay }: { day: string; days: readonly string[]; onDay: (day: string) => void }) => {
  const [own, setOwn] = useState(!days.includes(day));
  return (
    <>
      <Choice
        legend={i18n.t('coffee.day')}
        options={[
          ...days.map((value, index) => ({ value, label: index === 0 ? i18n.t('coffee.tomorrow') : shortDayInWords(value) })),
          { value: another, label: i18n.t('coffee.anotherDay') },
        ]}
        value={own ? another : day}
        onChoose={(value) => {
          setOwn(value === another);
          if (value !== another) onDay(value);
        }}
      />
      {own && <DateField label={i18n.t('coffee.dayLabel')} day={day} min={days[0]} onDay={onDay} />}
    </>
  );
};

const WhatTime = ({ time, times, onTime }: { time: string; times: readonly string[]; onTime: (time: string) => void }) => {
  const id = useId();
  const [own, setOwn] = useState(!times.includes(time));
  return (
    <>
      <Choice
        legend={i18n.t('coffee.time')}
        options={[...times.map((value) => ({ value, label: timeInWords(value) })), { value: another, label: i18n.t('coffee.anotherTime') }]}
        value={own ? another : time}
        onChoose={(value) => {
          setOwn(value === another);
          if (value !== another) onTime(value);
        }}
      />
      {own && (
        <div class="field">
          <label for={id}>{i18n.t('coffee.timeLabel')}</label>
          <input id={id} type="time" value={time} onInput={({ currentTarget: { value } }) => onTime(value)} />
        </div>
      )}
    </>
  );
};
