import { useEffect, useRef, useState } from 'preact/hooks';
import { BringPage } from '../../components/bringing/bring-page.tsx';
import { PickCountry } from '../../components/controls/pick-country.tsx';
import { likelyCountry } from '../../utils/domain/likely-country.ts';
import { countries } from '../../utils/domain/phone-number.ts';
import { bringingState } from './bringing.ts';
import type { OptionsState } from './options-state.ts';

/** Bringing people and dates in from files; whoever leaves in the middle has changed nothing. */
export const Bring = ({ state }: { state: OptionsState }) => {
  const [way] = useState(() => bringingState(state));
  const bringing = way.bringing.value;
  const screen = bringing.at;
  const before = useRef(screen);
  useEffect(() => way.end, []);
  useEffect(() => {
    if (before.current !== screen) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    before.current = screen;
  }, [screen]);
  return (
    <BringPage
      bringing={bringing}
      country={
        <PickCountry
          countries={countries}
          country={state.settings.value.country}
          likely={likelyCountry(navigator.languages)}
          onPick={(country) => state.carryOut({ do: 'change-settings', change: { country } })}
        />
      }
      circleAddress={state.circleAddress()}
      matchOf={(found) => way.choosing.value?.matchOf(found) ?? null}
      onFiles={way.choose}
      onRead={way.ask}
      onColumns={way.pickColumns}
      onGoOn={way.goOn}
      onAgain={way.again}
      onMine={way.tellMine}
      onChosen={(chosen) => way.choosing.value?.choose(chosen)}
      onSame={(key, isSame) => way.choosing.value?.tellSame(key, isSame)}
      onText={(text) => way.choosing.value?.find(text)}
      onBoth={() => way.choosing.value?.chooseBoth()}
      onRing={(ring) => way.choosing.value?.begin(ring)}
      onTake={way.take}
      onUndo={way.undo}
    />
  );
};
