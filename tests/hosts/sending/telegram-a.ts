import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#editable-message-text') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.main-button');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A message at the end; one's own has a fraction for an id until it has left (source, 2026-11). */
function addMessage(composer: HTMLElement, id: string, className: string): HTMLElement {
  const message = document.createElement('div');
  message.className = `Message message-list-item ${className}`;
  message.dataset.messageId = id;
  [...composer.querySelectorAll('.message-date-group')].at(-1)?.append(message);
  return message;
}

/** Emptied and shown at once, then taken by the server under an id of its own. */
async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const message = addMessage(composer, '11.0001', 'own');
  await settled();
  message.dataset.messageId = '12';
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '.main-button .icon-send'), 'click');
    },
    Enter: (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    },
    'Ctrl+Enter, for those who chose it': (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true });
    },
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('.Message.own', '#editable-message-text'),
    edited: async (composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'edit');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.Message.own')?.classList.add('was-edited');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      find(composer, '.ChatInfo .Avatar')?.setAttribute('data-peer-id', '1009');
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana ');
      addMessage(composer, '12', 'own');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'scheduled from the menu of the button': async (composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'schedule');
      act(button(composer), 'click');
      await leave(composer);
    },
    'scheduled in the list of those to be sent later': async (composer, act) => {
      find(composer, '.MiddleHeader .Transition_slide')?.replaceChildren(document.createElement('h3'));
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'it is still on its way, or was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addMessage(composer, '11.0001', 'own');
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, '12', '');
      await settled();
    },
    'the newest of mine is deleted': async (composer, act) => {
      const newest = find(composer, '.Message.own') as HTMLElement;
      newest.before(addMessage(composer, '8', 'own'));
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      newest.remove();
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
  },
  takeBack: null,
};
