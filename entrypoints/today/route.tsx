import { computed, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { weekdayName } from '../../components/today/dates-in-words.ts';
import { type RouteDeeds, RoutePage, type RouteStage } from '../../components/today/route-page.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { Command } from '../../utils/domain/command.ts';
import { findPeople } from '../../utils/domain/find-people.ts';
import { maySpeakOf } from '../../utils/domain/look-back.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { askLines, askRoute } from '../../utils/extension/ask.ts';
import { readCircle, readSettings } from '../../utils/extension/read.ts';
import type { RouteAnswer } from '../../utils/extension/route.ts';
import { tell } from '../../utils/extension/tell.ts';
import { waysTo, writeTo } from '../../utils/extension/write-to.ts';
import { introduce } from './introduce.ts';
import { addressOfPeople, placesFrom } from './places.ts';

/** The weekly route. */
const settings = signal(defaultSettings);
const answer = signal<RouteAnswer>({ three: [], pick: null });
const lines = signal<readonly string[]>([]);
const found = signal<readonly NamedPerson[]>([]);
const notice = signal<ComponentChildren>(null);
const reachable = signal(true);
const isEmpty = signal(false);
/** The line was just written, and it is asked how that was. */
const asking = signal(false);
const choosingAnew = signal(false);

const stage = computed((): RouteStage => {
  const { three, pick } = answer.value;
  if (!pick || choosingAnew.value) return { at: 'choose', three };
  if (!pick.written)
    return {
      ...{ at: 'write', person: pick.person, lines: lines.value },
      ...{ reachable: reachable.value, addAddress: `${addressOfPeople}${pick.person.id}/address` },
    };
  return asking.value ? { at: 'felt', person: pick.person, hadBefore: pick.before !== null } : { at: 'done' };
});

async function look(): Promise<void> {
  const [nextSettings, nextAnswer, { people }] = await Promise.all([readSettings(), askRoute(), readCircle()]);
  isEmpty.value = people.length === 0;
  settings.value = nextSettings;
  const before = answer.value.pick?.person.id;
  answer.value = nextAnswer ?? { three: [], pick: null };
  const { pick } = answer.value;
  if (!pick || pick.written || pick.person.id === before) return;
  const wish = { choice: null, tone: null, approach: null, today: '' } as const;
  lines.value = [];
  const person = people.find(({ id }) => id === pick.person.id);
  reachable.value = person !== undefined && (await waysTo(person)).length > 0;
  lines.value = (await askLines({ person: pick.person.id }, 'web', wish)).map(({ text }) => text);
}

async function carryOut(command: Command, said: ComponentChildren = null): Promise<void> {
  const told = await tell(command);
  notice.value = told.ok ? said : refusalInWords(told.why);
  found.value = [];
  await look();
}

const deeds: RouteDeeds = {
  onPick(person) {
    choosingAnew.value = false;
    void carryOut({ do: 'walk-route', step: { to: 'pick', person } });
  },
  async onSkip() {
    await carryOut({ do: 'walk-route', step: { to: 'skip' } });
    location.assign('/today.html#');
  },
  async onWrite(person) {
    reachable.value = (await writeTo(person)) === 'opened';
  },
  onCopy(line) {
    void navigator.clipboard.writeText(line).then(
      () => {
        notice.value = i18n.t('route.copied');
      },
      () => {
        notice.value = i18n.t('route.notCopied');
      },
    );
  },
  onWritten(before) {
    asking.value = true;
    void carryOut({ do: 'walk-route', step: { to: 'written', before } });
  },
  onAnother() {
    choosingAnew.value = true;
  },
  async onFelt(after) {
    if (after !== null) await carryOut({ do: 'walk-route', step: { to: 'felt', after } });
    asking.value = false;
  },
  async onFind(text) {
    const { people } = await readCircle();
    found.value = text.trim() === '' ? [] : findPeople(people.filter(maySpeakOf), text, 6);
  },
  onPlan(route) {
    const kept =
      route &&
      (route.plan !== '' ? i18n.t('route.planKept', { plan: route.plan }) : i18n.t('route.dayKept', { weekday: weekdayName(route.weekday) }));
    void carryOut({ do: 'change-settings', change: { route } }, kept ?? i18n.t('route.gone'));
  },
};

const Page = () => (
  <RoutePage
    {...deeds}
    stage={stage.value}
    route={settings.value.route}
    found={found.value}
    discreet={settings.value.discreet}
    isEmpty={isEmpty.value}
    notice={notice.value}
    places={placesFrom('route')}
  />
);

introduce(i18n.t('route.page'));
await look();
render(<Page />, document.body);
