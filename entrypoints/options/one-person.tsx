import { useMemo, useState } from 'preact/hooks';
import english from '../../assets/drafts/en.json' with { type: 'json' };
import type { AddressProblem } from '../../components/circle/person-addresses.tsx';
import { PersonPage } from '../../components/circle/person-page.tsx';
import { PickCountry } from '../../components/controls/pick-country.tsx';
import type { WrittenChannel } from '../../utils/domain/channel.ts';
import { hintFor } from '../../utils/domain/drafts/hint-for.ts';
import { likelyCountry } from '../../utils/domain/likely-country.ts';
import { occasionsOf } from '../../utils/domain/occasions.ts';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import { countries } from '../../utils/domain/phone-number.ts';
import { tellsRegisters } from '../../utils/domain/registers.ts';
import { rhythmOf } from '../../utils/domain/rhythm.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import { timelineOf } from '../../utils/domain/timeline.ts';
import { ownerOf, typedHandle } from '../../utils/domain/typed-address.ts';
import { isYearDay } from '../../utils/domain/year-day.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { beginOf, dayLater, localDay, momentOn } from '../today/local-days.ts';
import type { OptionsState } from './options-state.ts';
import { TheTwo } from './the-two.tsx';

/** So many marks stand side by side on a narrow strip and are still told apart. */
const marks = 36;

/** One person's page; each change is kept at once. */
export const OnePerson = ({ state, person }: { state: OptionsState; person: Person }) => {
  const [addressProblem, setAddressProblem] = useState<AddressProblem | null>(null);
  const [noAddress, setNoAddress] = useState(false);
  const [addsAddress] = useState(location.hash.endsWith('/address'));
  const now = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const contacts = state.contacts.value;
  const today = localDay(now);
  const timeline = useMemo(() => timelineOf(contacts, now, zone, marks), [contacts, today]);
  const likely = likelyCountry(navigator.languages);
  const { id } = person;
  const { draftHints, hintsAway, country } = state.settings.value;
  const edit = (change: Partial<PersonDetails>) => state.carryOut({ do: 'edit-person', person: id, change });
  const addAddress = (channel: WrittenChannel, address: string) => {
    const handle = typedHandle(channel, address, country ?? likely);
    const owner = handle && ownerOf(state.people.value, handle);
    if (!handle) return setAddressProblem({ why: 'wrong', channel, countryKnown: (country ?? likely) !== null });
    if (owner && owner.id !== id) {
      const answered = () => setAddressProblem(null);
      return setAddressProblem({ why: 'taken', name: owner.name, theTwo: <TheTwo state={state} one={person} other={owner} onAnswer={answered} /> });
    }
    setAddressProblem(null);
    setNoAddress(false);
    void edit({ handles: [...person.handles, handle] });
  };
  const softer = (note: string) => {
    const hint = draftHints ? hintFor(note, null, 'own-note', english, hintsAway) : null;
    return hint && note.slice(0, hint.start) + hint.suggestions[0] + note.slice(hint.end);
  };
  return (
    <PersonPage
      person={person}
      silence={silenceSince(person.last, now, zone)}
      occasions={occasionsOf(person, now, zone)}
      contacts={contacts}
      timeline={timeline}
      ringRhythm={rhythmOf({ rhythm: 'by-ring', ring: person.ring })}
      today={today}
      tomorrow={dayLater(now, 1)}
      restUntil={person.state.kind === 'resting' && person.state.until !== null ? localDay(person.state.until) : ''}
      tellsRegisters={tellsRegisters(person.language)}
      addressProblem={addressProblem}
      country={
        <PickCountry
          countries={countries}
          country={country}
          likely={likely}
          onPick={(chosen) => state.carryOut({ do: 'change-settings', change: { country: chosen } })}
        />
      }
      noAddress={noAddress}
      addsAddress={addsAddress}
      softer={softer}
      isDay={isYearDay}
      circleAddress={state.circleAddress()}
      coffeeAddress={person.state.kind === 'protected' || person.state.kind === 'in-memory' ? null : `/today.html#coffee/${id}`}
      onEdit={edit}
      onState={(kind, day) => edit({ state: kind === 'resting' ? { kind, until: day === '' ? null : beginOf(day) } : { kind } })}
      onAddAddress={addAddress}
      onAddThread={(text, day) =>
        day === ''
          ? state.carryOut({ do: 'add-thread', person: id, text })
          : edit({ threads: [...person.threads, { id: crypto.randomUUID(), text, day }] })
      }
      onAddDate={(date) => edit({ dates: [...person.dates, { ...date, id: crypto.randomUUID() }] })}
      onNoSofter={() => state.carryOut({ do: 'change-settings', change: { hintsAway: [...hintsAway, 'absolutes'] } })}
      onWrite={async () => setNoAddress((await writeTo(id)) === 'no-address')}
      onInTouch={({ by, channel, day, thread }) =>
        state.carryOut({ do: 'log-contact', person: id, by, channel, at: momentOn(day, Date.now()), ...(thread !== '' && { thread }) })
      }
      onRemoveContact={(contact) => state.carryOut({ do: 'remove-contact', person: id, contact })}
      onDelete={async (trace) => {
        if ((await state.carryOut({ do: 'delete-person', person: id, ...(trace && { trace }) })).ok) state.go({ at: 'circle' });
      }}
    />
  );
};
