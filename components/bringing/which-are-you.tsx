import { i18n } from '#i18n';
import type { Key } from '../../utils/importing/reader.ts';
import type { Me } from './bringing.ts';
import { counted } from './counted.ts';
import { Screen } from './screen.tsx';

type Props = {
  candidates: readonly Me[];
  mine: ReadonlySet<Key>;
  onMine: (mine: ReadonlySet<Key>) => void;
  onGoOn: () => void;
  onAgain: () => void;
};

/** The user's own addresses and names in the files, the likely ones ticked. */
export const WhichAreYou = ({ candidates, mine, onMine, onGoOn, onAgain }: Props) => {
  const tick = (key: Key) => {
    const next = new Set(mine);
    if (!next.delete(key)) next.add(key);
    onMine(next);
  };
  return (
    <Screen title={i18n.t('bring.meTitle')}>
      <p class="soft">{i18n.t('bring.meHint')}</p>
      <ul class="mine">
        {candidates.map(({ key, name, address, exchanges }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={mine.has(key)} onChange={() => tick(key)} />
              <span>
                <bdi class="strong">{name}</bdi>
                {address !== null && address !== name && (
                  <>
                    {' '}
                    <bdi class="soft">{address}</bdi>
                  </>
                )}
              </span>
              <span class="soft small">{i18n.t('bring.messages', ...counted(exchanges))}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="problem" aria-live="polite">
        {!candidates.some(({ key }) => mine.has(key)) && i18n.t('bring.nobodyIsMe')}
      </p>
      <div class="row">
        <button type="button" class="main" onClick={onGoOn}>
          {i18n.t('bring.goOn')}
        </button>
        <button type="button" class="quiet" onClick={onAgain}>
          {i18n.t('bring.again')}
        </button>
      </div>
    </Screen>
  );
};
