import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ZoneInWords, zoneInWords } from '../words/zone-in-words.ts';

type Props = {
  /** IANA names of all there are, and of the few that are often chosen; each of the few is among all. */
  zones: readonly string[];
  often: readonly string[];
  /** Null for where the user's own clock holds. */
  zone: string | null;
  onZone: (zone: string | null) => void;
};

/** The city whose clock somebody lives by. */
export const PickZone = ({ zones, often, zone, onZone }: Props) => {
  const id = useId();
  const { compare } = new Intl.Collator(i18n.t('words.locale'));
  const inOrder = (names: readonly string[]) => names.map(zoneInWords).toSorted((one, other) => compare(one.city, other.city));
  const byRegion = Object.entries(Object.groupBy(inOrder(zones), ({ region }) => region)).toSorted(([one], [other]) => compare(one, other));
  return (
    <div class="field">
      <label for={id}>{i18n.t('coffee.zone')}</label>
      <select id={id} value={zone ?? ''} onChange={({ currentTarget: { value } }) => onZone(value === '' ? null : value)}>
        <option value="">{i18n.t('coffee.zoneSame')}</option>
        <Group label={i18n.t('coffee.zoneOften')} zones={inOrder(often)} />
        {byRegion.map(([region, found]) => (
          <Group key={region} label={region} zones={(found ?? []).filter((one) => !often.includes(one.zone))} />
        ))}
      </select>
    </div>
  );
};

const Group = ({ label, zones }: { label: string; zones: readonly ZoneInWords[] }) =>
  zones.length > 0 && (
    <optgroup label={label}>
      {zones.map(({ zone, city }) => (
        <option key={zone} value={zone}>
          {city}
        </option>
      ))}
    </optgroup>
  );
