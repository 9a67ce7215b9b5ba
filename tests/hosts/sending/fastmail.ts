import { vi } from 'vitest';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '.s-send');
const editor = (composer: HTMLElement) => find(composer, '.v-RichText-input');

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

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (composer, act) => act(button(composer), 'click'),
    'the words on the button': (composer, act) => act(find(composer, '.s-send .label'), 'click'),
    'Ctrl+Enter in the text': (composer, act) => act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true }),
    'Cmd+Enter in the subject': (composer, act) => act(find(composer, '[id$="-subject-input"]'), 'keydown', { key: 'Enter', metaKey: true }),
    'the button in the bar of a narrow window': (composer, act) => {
      const bar = find(document, '.v-PageHeader') as HTMLElement;
      bar.append(button(composer) as HTMLElement);
      act(find(bar, '.s-send'), 'click');
    },
  },
  leave,
  unsent: {
    discarded: (composer, act) => {
      act(find(composer, '.v-Compose > .v-Toolbar > :last-child'), 'click');
      leave(composer);
    },
    'discarded after the button did nothing': async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(find(composer, '.v-Compose > .v-Toolbar > :last-child'), 'click');
      leave(composer);
    },
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
    scheduled: (composer, act) => {
      act(find(composer, '.v-MenuButton'), 'click');
      leave(composer);
    },
    'refused, then scheduled': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      act(find(dialog, '.no'), 'click');
      dialog.remove();
      act(find(composer, '.v-MenuButton'), 'click');
      leave(composer);
    },
    'with the notice of the message before it still there': (composer, act) => {
      say(undo);
      act(button(composer), 'click');
      composer.remove();
    },
    'Enter in the text': (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      leave(composer);
    },
  },
  alsoSent: {
    'with a notice that comes late': async (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
      await vi.advanceTimersByTimeAsync(10_000);
      say(undo);
    },
    'asked about its empty subject and sent all the same': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      act(find(dialog, '.yes'), 'click');
      dialog.remove();
      leave(composer);
    },
  },
  takeBack: (composer) => {
    find(document, '.v-NotificationContainer')?.replaceChildren();
    find(document, '.v-Thread')?.append(composer.cloneNode(true));
  },
};
