import { render } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import english from '../../assets/coffee/en.json' with { type: 'json' };
import type { Copied, Offer } from '../../components/coffee/coffee.ts';
import { CoffeePage } from '../../components/coffee/coffee-page.tsx';
import { hourCycle } from '../../components/words/clock-in-words.ts';
import { calendarLinks } from '../../utils/domain/calendar-links.ts';
import { type CoffeePlan, canBeInvitedForCoffee, daysAhead, easyTimes, invitationText, slotOf } from '../../utils/domain/coffee.ts';
import { findPeople } from '../../utils/domain/find-people.ts';
import { nameToSay } from '../../utils/domain/openers/name-to-say.ts';
import type { Person } from '../../utils/domain/person.ts';
import { readCircle, readSettings } from '../../utils/extension/read.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { copyText } from '../../utils/page/copy-text.ts';
import { saveFile } from '../options/save-file.ts';
import { introduce } from './introduce.ts';
import { localDay } from './local-days.ts';
import { offeredZones, oftenChosen } from './zones.ts';

const found = 5;
const days = 5;

const myZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Props = { people: readonly Person[]; person: Person | null; discreet: boolean };

/** Whom to invite, when and how; nothing of it is kept. Whoever can't be invited is not found, and somebody else can be chosen. */
const Coffee = ({ people, person, discreet }: Props) => {
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [copied, setCopied] = useState<Copied>('no');
  const [plan, setPlan] = useState<CoffeePlan>(() => ({
    day: daysAhead(Date.now(), myZone(), 1)[0] ?? '',
    time: '16:00',
    kind: 'screen',
    theirZone: null,
  }));
  const offer = person && offerOf(plan, person, turn, discreet);
  return (
    <CoffeePage
      person={person}
      found={{ text, people: text.trim() === '' ? [] : findPeople(people, text, found) }}
      plan={plan}
      offered={{ days: daysAhead(Date.now(), myZone(), days), times: easyTimes, zones: offeredZones(), often: oftenChosen() }}
      offer={offer}
      copied={copied}
      someoneElseAddress="/today.html#coffee"
      backAddress="/today.html#"
      onFind={setText}
      onChoose={(id) => {
        location.hash = `#coffee/${id}`;
      }}
      onPlan={(change) => {
        setPlan({ ...plan, ...change });
        setCopied('no');
      }}
      onOthers={() => {
        setTurn(turn + 1);
        setCopied('no');
      }}
      onCopy={async (words, write) => {
        if (!(await copyText(words))) return setCopied('failed');
        setCopied(write && person && (await writeTo(person.id)) === 'no-address' ? 'no-address' : 'yes');
      }}
      onFile={() => {
        if (person && offer) void saveEvent(person, offer, discreet);
      }}
    />
  );
};

function offerOf(plan: CoffeePlan, person: Person, turn: number, discreet: boolean): Offer | null {
  const zone = myZone();
  const slot = slotOf(plan, zone, Date.now());
  if (!slot) return null;
  const said = { name: nameToSay(person.name).call, seed: person.id, turn, hourCycle: hourCycle() };
  return {
    slot,
    text: invitationText(english, plan.kind, slot, said),
    links: calendarLinks(eventOf(person, slot, discreet), zone),
  };
}

const eventOf = ({ name }: Person, { from, to }: Offer['slot'], discreet: boolean) => ({
  title: discreet ? i18n.t('coffee.eventDiscreet') : i18n.t('coffee.event', { name }),
  details: i18n.t('coffee.eventDetails'),
  from,
  to,
});

async function saveEvent(person: Person, { slot }: Offer, discreet: boolean): Promise<void> {
  // Calendars are a library of their own, and rarely asked for.
  const { eventFile } = await import('../../utils/domain/event-file.ts');
  const file = eventFile(`coffee/${person.id}/${slot.from}`, eventOf(person, slot, discreet), Date.now());
  saveFile(`small-hello-${localDay(slot.from)}.ics`, file, 'text/calendar');
}

introduce(i18n.t('coffee.title'));
const [{ people }, { discreet }] = await Promise.all([readCircle(), readSettings()]);
const possible = people.filter(canBeInvitedForCoffee);
const [, invited] = location.hash.split('/');
render(<Coffee people={possible} person={possible.find(({ id }) => id === invited) ?? null} discreet={discreet} />, document.body);
