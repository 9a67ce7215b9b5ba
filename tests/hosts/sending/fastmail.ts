import { vi } from 'vitest';
import { mailStory } from '../mail-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '.s-send');
const text = (composer: HTMLElement) => find(composer, '.v-RichText-input');
const discard = (composer: HTMLElement) => find(composer, '.v-Compose > .v-Toolbar > :last-child');

/** A line of text with a button beside it, where there is something to undo (public code, 2024). */
function say(action: string): void {
  find(document, '.v-NotificationContainer')?.insertAdjacentHTML('beforeend', `<p><span></span>${action}</p>`);
}

const undo = '<button type="button" class="v-Button"></button>';

function leave(composer: HTMLElement): void {
  composer.remove();
  say(undo);
}

function ask(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'alertdialog');
  dialog.innerHTML = '<button type="button" class="yes"></button><button type="button" class="no"></button>';
  document.body.append(dialog);
  return dialog;
}

const mail = mailStory({ button, text, later: (composer) => find(composer, '.v-MenuButton'), leave, question: { ask, yes: '.yes', no: '.no' } });

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    ...mail.gestures,
    'the words on the button': (composer, act) => act(find(composer, '.s-send .label'), 'click'),
    'Cmd+Enter in the subject': (composer, act) => act(find(composer, '[id$="-subject-input"]'), 'keydown', { key: 'Enter', metaKey: true }),
    'the button in the bar of a narrow window': (composer, act) => {
      const bar = find(document, '.v-PageHeader') as HTMLElement;
      bar.append(button(composer) as HTMLElement);
      act(find(bar, '.s-send'), 'click');
    },
  },
  leave,
  unsent: {
    ...mail.unsent,
    discarded: mail.leavesAfter((composer, act) => act(discard(composer), 'click')),
    'discarded after the button did nothing': mail.leavesAfter(async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(discard(composer), 'click');
    }),
    'saved as a draft': (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
      say('');
    },
    'left later, with a notice of something else': async (composer, act) => {
      act(button(composer), 'click');
      await vi.advanceTimersByTimeAsync(10_000);
      composer.remove();
      say(undo);
    },
    'with the notice of the message before it still there': (composer, act) => {
      say(undo);
      act(button(composer), 'click');
      composer.remove();
    },
  },
  alsoSent: {
    ...mail.alsoSent,
    'with a notice that comes late': async (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
      await vi.advanceTimersByTimeAsync(10_000);
      say(undo);
    },
  },
  takeBack: (composer) => {
    find(document, '.v-NotificationContainer')?.replaceChildren();
    find(document, '.v-Thread')?.append(composer.cloneNode(true));
  },
};
