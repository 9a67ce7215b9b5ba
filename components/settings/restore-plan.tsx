import { i18n } from '#i18n';
import type { How, Plan } from '../../utils/domain/backup/plan-restore.ts';
import type { Unread } from '../../utils/domain/backup/problem.ts';
import { Choice } from '../controls/choice.tsx';
import { namesInWords } from '../words/names-in-words.ts';
import { NameList } from './name-list.tsx';

type Props = {
  how: How;
  plan: Plan;
  /** Whether there is nothing to bring back. */
  idle: boolean;
  unread: readonly Unread[];
  onHow: (how: How) => void;
  onBring: () => void;
  onCancel: () => void;
};

/** So many places are looked up by hand. */
const places = 50;

/** In words what a restore would do to the circle, with the choice how. */
export const RestorePlan = ({ how, plan, idle, unread, onHow, onBring, onCancel }: Props) => {
  const { added, changed, removed, same, dates, settings, openers, moments, felt, remembered } = plan;
  const full = changed.filter(({ left }) => left).map(({ person }) => person.name);
  return (
    <>
      <Choice
        legend={i18n.t('backup.how')}
        options={[
          { value: 'merge', label: i18n.t('backup.merge') },
          { value: 'replace', label: i18n.t('backup.replace') },
        ]}
        value={how}
        onChoose={onHow}
        hint={i18n.t(how === 'merge' ? 'backup.mergeHint' : 'backup.replaceHint')}
      />
      <div class="stack plan">
        {idle && <p>{i18n.t('backup.nothing')}</p>}
        <Part title={i18n.t('backup.added', added.length)} names={added.map(({ person }) => person.name)} />
        <Part title={i18n.t('backup.changed', changed.length)} names={changed.map(({ before }) => before.name)} />
        <Part title={i18n.t('backup.removed', removed.length)} names={removed.map(({ name }) => name)} />
        {!idle && (
          <ul class="soft">
            {dates.added > 0 && <li>{i18n.t('backup.datesAdded', dates.added)}</li>}
            {dates.removed > 0 && <li>{i18n.t('backup.datesRemoved', dates.removed)}</li>}
            {settings && <li>{i18n.t('backup.settings')}</li>}
            {openers && <li>{i18n.t(how === 'merge' ? 'backup.openersJoined' : 'backup.openers')}</li>}
            {moments && <li>{i18n.t(how === 'merge' ? 'backup.momentsJoined' : 'backup.moments')}</li>}
            {felt && <li>{i18n.t('feared.inBackup')}</li>}
            {remembered && <li>{i18n.t('backup.remembered')}</li>}
            {same > 0 && <li>{i18n.t('backup.same', same)}</li>}
            {full.length > 0 && <li>{i18n.t('backup.full', { names: namesInWords(full) })}</li>}
          </ul>
        )}
      </div>
      {unread.length > 0 && <UnreadList unread={unread} />}
      <div class="row">
        {!idle && (
          <button type="button" class="main" onClick={onBring}>
            {i18n.t('backup.bring')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {i18n.t(idle ? 'backup.close' : 'backup.cancel')}
        </button>
      </div>
    </>
  );
};

/** What was done to the circle. */
export const RestoreDone = ({ plan: { added, changed, removed, dates } }: { plan: Plan }) => (
  <div class="stack plan">
    <Part title={i18n.t('backup.came', added.length)} names={added.map(({ person }) => person.name)} />
    <Part title={i18n.t('backup.haveChanged', changed.length)} names={changed.map(({ person }) => person.name)} />
    <Part title={i18n.t('backup.went', removed.length)} names={removed.map(({ name }) => name)} />
    <ul class="soft">
      {dates.added > 0 && <li>{i18n.t('backup.datesCame', dates.added)}</li>}
      {dates.removed > 0 && <li>{i18n.t('backup.datesWent', dates.removed)}</li>}
    </ul>
  </div>
);

const Part = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <section class="stack">
      <h2 class="plain">{title}</h2>
      <NameList names={names} />
    </section>
  );

const UnreadList = ({ unread }: { unread: readonly Unread[] }) => (
  <section class="stack">
    <h2 class="plain">{i18n.t('backup.unreadTitle')}</h2>
    <p class="soft small">{i18n.t('backup.unreadHint')}</p>
    <ul class="broken small">
      {unread.slice(0, places).map((one, place) => (
        <li key={place}>{placeInWords(one)}</li>
      ))}
      {unread.length > places && <li class="soft">{i18n.t('backup.moreUnread', unread.length - places)}</li>}
    </ul>
  </section>
);

function placeInWords(unread: Unread): string {
  switch (unread.what) {
    case 'person':
      return i18n.t('backup.unreadPerson', { place: String(unread.person) });
    case 'date':
      return i18n.t('backup.unreadDate', { date: String(unread.date), place: String(unread.person) });
    case 'settings':
      return i18n.t('backup.unreadSettings');
    case 'openers':
      return i18n.t('backup.unreadOpeners');
    case 'moments':
      return i18n.t('backup.unreadMoments');
    case 'felt':
      return i18n.t('feared.unread');
    case 'remembered':
      return i18n.t('backup.unreadRemembered');
  }
}
