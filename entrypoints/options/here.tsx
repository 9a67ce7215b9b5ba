import { Bring } from './bring.tsx';
import { Circle } from './circle.tsx';
import { EvidenceSection } from './evidence.tsx';
import { OnePerson } from './one-person.tsx';
import type { OptionsState } from './options-state.ts';
import { Rhythm } from './rhythm.tsx';
import { Same } from './same.tsx';
import { Sites } from './sites.tsx';
import { Writing } from './writing.tsx';
import { YourData } from './your-data.tsx';
import { YourOpeners } from './your-openers.tsx';

/** What is shown at the place somebody is. */
export const Here = ({ state }: { state: OptionsState }) => {
  switch (state.place.value.at) {
    case 'same':
      return <Same state={state} />;
    case 'bring':
      return <Bring state={state} />;
    case 'rhythm':
      return <Rhythm state={state} />;
    case 'openers':
      return <YourOpeners state={state} />;
    case 'sites':
      return <Sites state={state} />;
    case 'writing':
      return <Writing state={state} />;
    case 'data':
      return <YourData state={state} />;
    case 'evidence':
      return <EvidenceSection />;
    default:
      return state.person.value ? <OnePerson key={state.person.value.id} state={state} person={state.person.value} /> : <Circle state={state} />;
  }
};
