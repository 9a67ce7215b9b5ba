import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Help, HelpNearby } from '../../utils/domain/answer.ts';
import { Words } from './words.tsx';

export type CalmCardProps = {
  readonly help: Help;
  /** Puts the line for somebody trusted into the message. */
  readonly onCallMe: (line: string) => void;
  readonly onGoOn: () => void;
};

/** Where the user's own words sound heavy: somebody trusted, people whose work it is, the emergency number. It steps aside when told so. */
export const CalmCard = ({ help: { places, country }, onCallMe }: Omit<CalmCardProps, 'onGoOn'>) => {
  const [chosen, setChosen] = useState(country ?? '');
  const place = places.find((one) => one.country === chosen) ?? null;
  return (
    <div class="pick calm">
      <div>
        <h2>{i18n.t('panel.calm.heading')}</h2>
        <p class="hint">{i18n.t('panel.calm.text')}</p>
      </div>
      <section aria-label={i18n.t('panel.calm.someone')}>
        <h3>{i18n.t('panel.calm.someone')}</h3>
        <p class="hint">{i18n.t('panel.calm.someoneHint')}</p>
        <p class="line">{i18n.t('panel.calm.line')}</p>
        <button type="button" class="act" onClick={() => onCallMe(i18n.t('panel.calm.line'))}>
          {i18n.t('panel.use')}
        </button>
      </section>
      <Nearby place={place} />
      <label class="hint">
        {i18n.t('panel.calm.country')}{' '}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="" label={i18n.t('panel.calm.choose')} />
          {named(places).map(({ code, name }) => (
            <option key={code} value={code} label={name} />
          ))}
        </select>
      </label>
      <p class="hint">{i18n.t('panel.calm.kept')}</p>
    </div>
  );
};

/** The way on, always in sight. */
export const GoOn = ({ onGoOn }: Pick<CalmCardProps, 'onGoOn'>) => (
  <div class="wish">
    <button type="button" class="quiet" onClick={onGoOn}>
      {i18n.t('panel.calm.goOn')}
    </button>
  </div>
);

const Nearby = ({ place }: { readonly place: HelpNearby | null }) => (
  <>
    <section aria-label={i18n.t('panel.calm.nearby')}>
      <h3>{i18n.t('panel.calm.nearby')}</h3>
      <ul>
        {place?.lines.map(({ name, number, hours, source }) => (
          <li key={number}>
            <Call number={number} label={`${name}: ${number}`} />
            <Words say={name} />
            {hours === 'all' && <span class="hint">{i18n.t('panel.calm.allHours')}</span>}
            <a class="link" href={source} target="_blank" rel="noopener noreferrer" aria-label={hostOf(source)}>
              <Words say={hostOf(source)} />
            </a>
          </li>
        ))}
      </ul>
      {place?.lines.length === 0 && <p class="hint">{i18n.t('panel.calm.noLines')}</p>}
      <p class="hint">
        {i18n.t('panel.calm.more')}{' '}
        <a class="link" href="https://findahelpline.com" target="_blank" rel="noopener noreferrer">
          {i18n.t('panel.calm.directory')}
        </a>
      </p>
    </section>
    <section aria-label={i18n.t('panel.calm.danger')}>
      <h3>{i18n.t('panel.calm.danger')}</h3>
      {place ? (
        <p>
          {i18n.t('panel.calm.emergency')}{' '}
          {place.emergency.map((number) => (
            <Call key={number} number={number} label={`${i18n.t('panel.calm.emergency')}: ${number}`} />
          ))}
        </p>
      ) : (
        <p>{i18n.t('panel.calm.emergencyUnknown')}</p>
      )}
    </section>
  </>
);

const Call = ({ number, label }: { readonly number: string; readonly label: string }) => (
  <a class="call" href={`tel:${number.replace(/[^*+\d]/g, '')}`} aria-label={label}>
    <Words say={number} />
  </a>
);

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

function named(places: readonly HelpNearby[]): { readonly code: string; readonly name: string }[] {
  const locale = i18n.t('words.locale');
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return places
    .map(({ country }) => ({ code: country, name: names.of(country) ?? country }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}
