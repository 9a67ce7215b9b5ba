import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Aside, Bringing, Brought } from '../../components/bringing/bringing.ts';
import { counted } from '../../components/bringing/counted.ts';
import { type ArrivalPlan, type Arrivals, planArrivals } from '../../utils/domain/bringing.ts';
import type { Told } from '../../utils/domain/command.ts';
import { likelyCountry } from '../../utils/domain/likely-country.ts';
import { readLedger } from '../../utils/extension/read.ts';
import { dropStaged, stage } from '../../utils/extension/staged.ts';
import type { Looked, Problem } from '../../utils/importing/job.ts';
import type { CsvColumns, Format, Key } from '../../utils/importing/reader.ts';
import { choosingPeople } from './choosing-people.ts';
import type { OptionsState } from './options-state.ts';
import { openReader } from './reading.ts';

/** What is shown; people are told by a state of their own. */
type Shown = Exclude<Bringing, { at: 'people' }> | { readonly at: 'people' };

/** Where a number without a country code may stand. */
const withNumbers: readonly (Format | null)[] = ['vcard', 'google-csv', 'csv', 'whatsapp'];

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The way of files to the circle, and back again. Nothing is kept before `take`, and `end` lets go of everything. */
export function bringingState(state: OptionsState) {
  const shown = signal<Shown>({ at: 'files', stuck: false });
  let reader = openReader();
  let chosen: readonly File[] = [];
  let looked: readonly Looked[] = [];
  let problems: readonly Problem[] = [];
  let columns: readonly (CsvColumns | null)[] = [];
  let aside: Aside = { files: [], left: 0, unread: [], unreadInAll: 0, problems: [] };
  const choosing = signal<ReturnType<typeof choosingPeople> | null>(null);
  let step: string | null = null;

  const end = () => {
    reader.cancel();
    chosen = [];
    choosing.value = null;
    step = null;
  };
  const again = (stuck = false) => {
    end();
    reader = openReader();
    shown.value = { at: 'files', stuck };
  };
  /** Does one thing with the reader; what comes after somebody has begun anew is not heard. */
  const reading = async <Answer>(work: (mine: typeof reader) => Promise<Answer>, then: (answer: Answer) => void) => {
    const mine = reader;
    try {
      const answer = await work(mine);
      if (mine === reader) then(answer);
    } catch {
      if (mine === reader) again(true);
    }
  };

  const choose = (files: readonly File[]) => {
    chosen = [...chosen, ...files];
    shown.value = { at: 'looking' };
    return reading(
      (mine) => mine.look(chosen),
      (answer) => {
        looked = answer.files;
        problems = answer.problems;
        columns = looked.map(({ table }) => table?.columns ?? null);
        shown.value = { at: 'chosen', files: looked, problems };
      },
    );
  };

  const ask = () => {
    const asksCountry = state.settings.value.country === null && looked.some(({ format }) => withNumbers.includes(format));
    if (asksCountry || columns.some((one) => one !== null)) shown.value = { at: 'asking', files: looked, columns, asksCountry };
    else void read();
  };
  const pickColumns = (file: number, held: CsvColumns) => {
    columns = columns.with(file, held);
    if (shown.value.at === 'asking') shown.value = { ...shown.value, columns };
  };

  const read = () => {
    shown.value = { at: 'reading', progress: null };
    const country = state.settings.value.country ?? likelyCountry(navigator.languages);
    const mine = reader;
    return reading(
      () =>
        mine.read({ country, zone: zone(), columns }, (progress) => {
          if (mine === reader) shown.value = { at: 'reading', progress };
        }),
      (all) => {
        aside = { files: looked, left: all.left, unread: all.unread, unreadInAll: all.unreadInAll, problems: [...problems, ...all.problems] };
        if (all.candidates.length === 0) void sort(all.likely);
        else shown.value = { at: 'me', candidates: all.candidates, mine: new Set(all.likely) };
      },
    );
  };

  const tellMine = (mine: ReadonlySet<Key>) => {
    if (shown.value.at === 'me') shown.value = { ...shown.value, mine };
  };
  const sort = (mine: readonly Key[]) => {
    shown.value = { at: 'sorting' };
    return reading(
      (reader) => reader.resolve(mine),
      (found) => {
        choosing.value = choosingPeople(found, state.people.value);
        shown.value = { at: 'people' };
      },
    );
  };
  const goOn = () => {
    if (shown.value.at === 'me') void sort([...shown.value.mine]);
    else void read();
  };

  const take = async () => {
    const arrivals = choosing.value?.arrivals();
    if (!arrivals) return;
    shown.value = { at: 'taking' };
    const id = crypto.randomUUID();
    const plan = await planOf(arrivals, id).catch(() => undefined);
    const told = plan === undefined ? null : await toldOf(arrivals, plan, id);
    if (plan && told?.ok) {
      const was = aside;
      end();
      step = id;
      shown.value = { at: 'done', brought: broughtBy(plan), aside: was };
      return;
    }
    await dropStaged(id).catch(() => {});
    if (!told) state.confirm(i18n.t('words.refused.storageFull'));
    shown.value = { at: 'people' };
  };

  /** What comes in, known before it does; null where somebody of the circle is gone. */
  const planOf = async (arrivals: Arrivals, id: string): Promise<ArrivalPlan | null> => {
    const into = new Set(arrivals.people.map(({ into }) => into));
    const here = state.people.value.filter((person) => into.has(person.id));
    const present = new Map(await Promise.all(here.map(async (person) => [person.id, { person, contacts: await readLedger(person.id) }] as const)));
    return planArrivals(arrivals, present, { id, now: Date.now(), zone: zone() });
  };

  /** Null where there is no room to lay them down. Where nothing is new, there is nothing to do, and nothing to take back. */
  const toldOf = async (arrivals: Arrivals, plan: ArrivalPlan | null, id: string): Promise<Told | null> => {
    const people = plan ? plan.added.length + plan.joined.length : arrivals.people.length;
    if (people === 0) return { ok: true, people: [] };
    const laid = await stage(id, arrivals, Date.now()).then(
      () => true,
      () => false,
    );
    return laid ? state.carryOut({ do: 'take-import', staged: id }, i18n.t('bring.notice', ...counted(people)), false, id) : null;
  };

  const bringing = computed<Bringing>(() => {
    const now = shown.value;
    if (now.at === 'done' && state.undone.value === step) return { at: 'undone' };
    if (now.at !== 'people') return now;
    return choosing.value ? { at: 'people', choosing: choosing.value.choosing.value, aside } : { at: 'files', stuck: true };
  });

  return {
    bringing,
    choosing,
    ...{ choose, ask, pickColumns, goOn, again: () => again(), tellMine, take, end },
    undo: () => (step === null ? undefined : state.undo(step)),
  };
}

/** Names of the circle as they are there. */
function broughtBy({ added, joined, dates, full }: ArrivalPlan): Brought {
  const names = (list: ArrivalPlan['added']) => list.map(({ person }) => person.name);
  return { added: names(added), joined: names(joined), dates, full: full.map(({ name }) => name) };
}
