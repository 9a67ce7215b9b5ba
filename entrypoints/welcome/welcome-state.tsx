import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Named } from '../../components/words/named.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import { type FirstStep, type FirstStepsNote, firstSteps } from '../../utils/domain/first-steps.ts';
import type { Person } from '../../utils/domain/person.ts';
import { requestSites } from '../../utils/extension/current-site.ts';
import { readFirstSteps } from '../../utils/extension/first-steps.ts';
import { readCircle, readSites } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { originsOfAll, shownSite, siteChoices } from '../options/known-sites.ts';

type Sites = Awaited<ReturnType<typeof readSites>>;

/** Each step has an address after the #. */
const stepAt = (hash: string): FirstStep | null => firstSteps.find((step) => hash === `#${step}`) ?? null;

/** What the first start shows, and everything that can be done in it. */
export function welcomeState() {
  const at = signal<FirstStep>(1);
  const notice = signal<ComponentChildren>(null);
  const people = signal<readonly Person[]>([]);
  const sites = signal<Sites>([]);
  const refused = signal(false);

  const names = computed(() => people.value.map(({ name }) => name));
  const sitesOn = computed(() => [...new Set(sites.value.filter(({ site }) => site.on).flatMap(({ site, log }) => labelsOf(shownSite(site, log))))]);
  const choices = computed(() => siteChoices(sites.value.map(({ site }) => site)));
  /** Whoever came last: the one who was added here. */
  const somebody = computed(() => {
    const newest = people.value.toSorted((one, other) => other.addedAt - one.addedAt)[0];
    return newest ? { name: newest.name, address: `/practice.html#with/${newest.id}` } : null;
  });

  const look = async () => {
    const [circle, known] = await Promise.all([readCircle(), readSites()]);
    people.value = circle.people.filter(({ state }) => state.kind !== 'in-memory');
    sites.value = known;
  };

  const note = (where: FirstStepsNote) => tell({ do: 'note-first-steps', at: where });

  const beAt = (step: FirstStep, said: ComponentChildren) => {
    at.value = step;
    notice.value = said;
    refused.value = false;
    void note(step);
  };

  /** Shown at once: the browser takes its time over an address, and whoever goes on by key has the next step under them. */
  const go = (step: FirstStep, said: ComponentChildren = null) => {
    beAt(step, said);
    location.assign(`#${step}`);
  };

  /** The address has changed, by a link or by the browser's own way back. */
  const arrive = () => {
    const step = stepAt(location.hash);
    if (step && step !== at.value) beAt(step, null);
  };

  const undo = async (step: string, name: string) => {
    const told = await tell({ do: 'undo', step });
    await look();
    go(2, told.ok ? <Named name={name} say={(name) => i18n.t('circle.notAdded', { name })} /> : refusalInWords(told.why));
  };

  return {
    ...{ at, notice, names, sitesOn, choices, refused, somebody, look, go, arrive },
    /** Where the address says; without one, where somebody was last; from the beginning for whoever has been through it. */
    async open() {
      const [before] = await Promise.all([readFirstSteps(), look()]);
      const step = stepAt(location.hash) ?? (before === 'done' ? 1 : before);
      history.replaceState(history.state, '', `#${step}`);
      beAt(step, null);
    },
    async leave(address: string) {
      await note('done');
      location.assign(address);
    },
    async add(name: string) {
      const id = crypto.randomUUID();
      const told = await tell({ do: 'add-person', details: { name } }, id);
      await look();
      if (!told.ok) notice.value = refusalInWords(told.why);
      else go(3, <Added name={name} onUndo={() => undo(id, name)} />);
    },
    pick(chosen: readonly string[]) {
      const origins = originsOfAll(chosen);
      // First of all: a browser asks for the permission only while it handles the click.
      void requestSites(origins).then(async (given) => {
        refused.value = !given;
        const told = given ? await Promise.all(origins.map((origin) => tell({ do: 'switch-site', origin, on: true }))) : [];
        await look();
        const not = told.find((one) => !one.ok);
        if (not) notice.value = refusalInWords(not.why);
        else if (given) go(4, i18n.t('sites.picked'));
      });
    },
  };
}

const labelsOf = ({ labels, site }: ReturnType<typeof shownSite>): readonly string[] =>
  labels.length > 0 ? labels : [new URL(site.origin).hostname];

const Added = ({ name, onUndo }: { name: string; onUndo: () => void }) => (
  <>
    <Named name={name} say={(name) => i18n.t('popup.added', { name })} />{' '}
    <button type="button" class="quiet warm" onClick={onUndo}>
      {i18n.t('circle.undo')}
    </button>
  </>
);
