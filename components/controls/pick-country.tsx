import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  /** As ISO 3166-1 alpha-2 names them. */
  countries: readonly string[];
  /** The one that is chosen; null: none yet, and `likely` stands for it. */
  country: string | null;
  /** Where the device's language is at home; null where nothing says so. */
  likely: string | null;
  onPick: (country: string) => void;
};

/** The country where phone numbers without a country code belong, under the names of the interface's language; the likely one first. */
export const PickCountry = ({ countries, country, likely, onPick }: Props) => {
  const id = useId();
  const locale = i18n.t('words.locale');
  const named = useMemo(() => inWords(countries, likely, locale), [countries, likely, locale]);
  const chosen = country ?? likely ?? '';
  return (
    <div class="field">
      <label for={id}>{i18n.t('country.ofNumbers')}</label>
      <select id={id} value={chosen} aria-describedby={`${id}-hint`} onChange={(event) => onPick(event.currentTarget.value)}>
        {!countries.includes(chosen) && <option value={chosen}>{i18n.t('country.none')}</option>}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} class="soft small">
        {i18n.t('country.hint')}
      </span>
    </div>
  );
};

function inWords(countries: readonly string[], likely: string | null, locale: string): readonly { code: string; name: string }[] {
  const language = locale.replaceAll('_', '-');
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const rank = (code: string) => (code === likely ? 0 : 1);
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => rank(one.code) - rank(other.code) || compare(one.name, other.name));
}
