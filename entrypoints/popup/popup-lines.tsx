import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { LinesActions, LinesShown } from '../../components/invitation/lines-view.tsx';
import { Named } from '../../components/words/named.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import { canBeInvitedForCoffee } from '../../utils/domain/coffee.ts';
import { noWish, type Wish } from '../../utils/domain/openers/choices.ts';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { askLines } from '../../utils/extension/ask.ts';
import { readPerson } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { openWay, waysTo } from '../../utils/extension/write-to.ts';
import { copyText } from '../../utils/page/copy-text.ts';
import { addressOfPeople } from '../today/places.ts';
import { type PopupState, towards } from './popup-state.ts';

type Mind = Omit<LinesShown, 'silence' | 'addAddress' | 'coffeeAddress'> & {
  /** Null for a name alone. */
  readonly person: Person | null;
  readonly wish: Wish;
  /** Ids of the lines that came already; of a name, the background keeps none. */
  readonly shown: readonly string[];
};

/** So many lines back none comes again. */
const remembered = 30;

/** Lines for whoever came to mind. Nothing of a name that is not in the circle is kept, here or anywhere. */
export function popupLines(state: PopupState, close: () => void) {
  const mind = signal<Mind | null>(null);
  const change = (changed: Partial<Mind>) => {
    if (mind.value) mind.value = { ...mind.value, ...changed };
  };

  /** Three lines, for the way that is chosen now; an answer that comes when something else is shown is for nobody. */
  const ask = async () => {
    const asked = mind.value;
    if (!asked) return;
    const { person, name, shown, wish, way } = asked;
    const lines = await askLines(person ? { person: person.id } : { name, shown }, way?.channel ?? 'web', wish);
    if (mind.value === asked) change({ lines, copied: null, shown: [...shown, ...lines.map(({ id }) => id)].slice(-remembered) });
  };

  const show = (name: string, person: Person | null, ways: readonly Way[], wish: Wish) => {
    mind.value = { name, person, ways, way: ways[0] ?? null, wish, lines: null, copied: null, shown: [] };
    state.text.value = '';
    state.notice.value = null;
    state.pending.value = null;
    return ask();
  };

  const open = async (who: { readonly person: PersonId } | { readonly name: string }, wish: Wish = state.pending.value ?? noWish) => {
    const known = 'name' in who ? state.people.value.find(({ name }) => name === who.name)?.id : who.person;
    if ('name' in who && known === undefined) return show(who.name, null, [], wish);
    const person = known === undefined ? null : await readPerson(known);
    return person ? show(person.name, person, await waysTo(person), wish) : undefined;
  };

  const copy = async ({ id, text }: Opener): Promise<boolean> => {
    const there = await copyText(text);
    if (there) change({ copied: id });
    state.notice.value = there ? null : i18n.t('mind.notCopied');
    return there;
  };

  const actions: LinesActions = {
    onWay(way) {
      change({ way, lines: null });
      void ask();
    },
    onCopy: (line) => void copy(line),
    async onCopyAndWrite(line) {
      const way = mind.value?.way;
      if (!way || !(await copy(line))) return;
      if (await openWay(way)) close();
      else state.notice.value = i18n.t('mind.notOpened');
    },
    onOthers: () => void ask(),
    async onKeep() {
      const name = mind.value?.name;
      if (name === undefined) return;
      const told = await tell({ do: 'add-person', details: { name } });
      state.notice.value = told.ok ? <Named name={name} say={(name) => i18n.t('popup.added', { name })} /> : refusalInWords(told.why);
      const id = told.ok ? told.people[0]?.id : undefined;
      if (id !== undefined) change({ person: await readPerson(id) });
    },
    async onWereInTouch() {
      await state.choose(mind.value?.person?.id ?? null);
      mind.value = null;
    },
    onBack() {
      mind.value = null;
      state.notice.value = null;
    },
  };

  const lines = computed((): LinesShown | null => {
    if (!mind.value) return null;
    const { person, ways } = mind.value;
    return {
      ...mind.value,
      silence: person && towards(person).silence,
      addAddress: person && ways.length === 0 ? `${addressOfPeople}${person.id}/address` : null,
      coffeeAddress: person && person.state.kind !== 'protected' && canBeInvitedForCoffee(person) ? `/today.html#coffee/${person.id}` : null,
    };
  });
  return { lines, open, actions };
}
export type PopupLines = ReturnType<typeof popupLines>;
