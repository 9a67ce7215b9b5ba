import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Named } from '../../components/words/named.tsx';
import type { Command, CommandId } from '../../utils/domain/command.ts';
import type { PersonId } from '../../utils/domain/person.ts';

/** A change of people that can be taken back: the command's id, whom it was about, and what they were called before it or, new ones, after it. */
export type Step = { readonly id: CommandId; readonly command: Command; readonly people: readonly PersonId[]; readonly names: readonly string[] };

const undoable = [
  'add-person',
  'edit-person',
  'delete-person',
  'edit-people',
  'delete-people',
  'merge-people',
  'keep-apart',
  'add-thread',
  'log-contact',
  'remove-contact',
  'take-import',
] as const satisfies readonly Command['do'][];

/** Settings and sites have switches that go back by themselves, lines an undo of their own. */
export const canBeUndone = (command: Command): boolean =>
  (undoable as readonly string[]).includes(command.do) && !(command.do === 'delete-person' && command.trace === 'none');

/** Whom a command of our pages is about; null where it may be about anything. */
export function peopleOf(command: Command): readonly PersonId[] | null {
  if ('people' in command) return command.people;
  if ('person' in command) return [command.person];
  if (command.do === 'merge-people') return [command.into, command.from];
  return command.do === 'add-person' ? [] : null;
}

/** What was done, in one sentence. */
export const doneInWords = ({ command, people, names }: Pick<Step, 'command' | 'people' | 'names'>): ComponentChildren => {
  switch (command.do) {
    case 'delete-person':
      return names[0] ? <Named name={names[0]} say={(name) => i18n.t('circle.gone', { name })} /> : i18n.t('circle.manyGone', 1);
    case 'delete-people':
      return i18n.t('circle.manyGone', people.length);
    case 'edit-people':
      return i18n.t('circle.kept', people.length);
    default:
      return i18n.t('options.kept');
  }
};

/** What came back, in one sentence. */
export const undoneInWords = ({ command, people, names: [name] }: Step): ComponentChildren => {
  switch (command.do) {
    case 'add-person':
      return name ? <Named name={name} say={(name) => i18n.t('circle.notAdded', { name })} /> : i18n.t('circle.undone');
    case 'delete-person':
      return name ? <Named name={name} say={(name) => i18n.t('circle.isBack', { name })} /> : i18n.t('circle.areBack', 1);
    case 'delete-people':
      return i18n.t('circle.areBack', people.length);
    case 'edit-people':
      return i18n.t('circle.allAsBefore', people.length);
    case 'edit-person':
    case 'add-thread':
    case 'log-contact':
    case 'remove-contact':
      return name ? <Named name={name} say={(name) => i18n.t('circle.asBefore', { name })} /> : i18n.t('circle.undone');
    default:
      return i18n.t('circle.undone');
  }
};
