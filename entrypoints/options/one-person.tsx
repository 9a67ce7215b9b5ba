import { useState } from 'preact/hooks';
import english from '../../assets/drafts/en.json' with { type: 'json' };
import { PersonPage } from '../../components/circle/person-page.tsx';
import { hintFor } from '../../utils/domain/drafts/hint-for.ts';
import { handleKey, toHandle } from '../../utils/domain/handle.ts';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import { rhythmOf } from '../../utils/domain/rhythm.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { beginOf, dayLater, localDay, momentOn } from '../today/local-days.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';

/** One person's page; each change is kept at once. */
export const OnePerson = ({ state, person }: { state: OptionsState; person: Person }) => {
  const [addressProblem, setAddressProblem] = useState<'wrong' | 'taken' | null>(null);
  const [noAddress, setNoAddress] = useState(false);
  const now = Date.now();
  const { id } = person;
  const edit = (change: Partial<PersonDetails>) => state.carryOut({ do: 'edit-person', person: id, change });
  const addAddress = (address: string) => {
    const handle = toHandle('email', address);
    const taken =
      handle && state.people.value.some((other) => other.id !== id && other.handles.some((known) => handleKey(known) === handleKey(handle)));
    setAddressProblem(handle ? (taken ? 'taken' : null) : 'wrong');
    if (!handle || taken) return;
    setNoAddress(false);
    void edit({ handles: [...person.handles, handle] });
  };
  const { draftHints, hintsAway } = state.settings.value;
  const softer = (note: string) => {
    const hint = draftHints ? hintFor(note, null, 'own-note', english, hintsAway) : null;
    return hint && note.slice(0, hint.start) + hint.suggestions[0] + note.slice(hint.end);
  };
  return (
    <PersonPage
      person={person}
      silence={silenceSince(person.last, now, Intl.DateTimeFormat().resolvedOptions().timeZone)}
      contacts={state.contacts.value}
      ringRhythm={rhythmOf({ rhythm: 'by-ring', ring: person.ring })}
      today={localDay(now)}
      tomorrow={dayLater(now, 1)}
      restUntil={person.state.kind === 'resting' && person.state.until !== null ? localDay(person.state.until) : ''}
      addressProblem={addressProblem}
      noAddress={noAddress}
      softer={softer}
      circleAddress={addressOf({ at: 'circle' })}
      onEdit={edit}
      onState={(kind, day) => edit({ state: kind === 'resting' ? { kind, until: day === '' ? null : beginOf(day) } : { kind } })}
      onAddAddress={addAddress}
      onAddThread={(text) => state.carryOut({ do: 'add-thread', person: id, text })}
      onNoSofter={() => state.carryOut({ do: 'change-settings', change: { hintsAway: [...hintsAway, 'absolutes'] } })}
      onWrite={async () => setNoAddress((await writeTo(id)) === 'no-address')}
      onInTouch={({ by, channel, day, thread }) =>
        state.carryOut({ do: 'log-contact', person: id, by, channel, at: momentOn(day, Date.now()), ...(thread !== '' && { thread }) })
      }
      onRemoveContact={(contact) => state.carryOut({ do: 'remove-contact', person: id, contact })}
      onDelete={async () => {
        if ((await state.carryOut({ do: 'delete-person', person: id })).ok) state.go({ at: 'circle' });
      }}
    />
  );
};
