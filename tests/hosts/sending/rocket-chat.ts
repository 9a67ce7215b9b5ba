import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'textarea[name="msg"]') as HTMLTextAreaElement;
const icon = (composer: HTMLElement) => find(composer, '.rcx-icon--name-send');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).value = text;
}

/** A message at the end; it has its id from the start and is busy until the server has it (source, 2026-11). */
function addMessage(composer: HTMLElement, isOwn = true): HTMLElement {
  const message = document.createElement('div');
  message.className = 'rcx-message rcx-message--pending';
  Object.assign(message.dataset, { mid: 'm9', own: String(isOwn), sequential: 'false' });
  message.setAttribute('aria-busy', 'true');
  find(composer, '.messages-list')?.append(message);
  return message;
}

function arrive(message: HTMLElement): void {
  message.classList.remove('rcx-message--pending');
  message.removeAttribute('aria-busy');
}

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const message = addMessage(composer);
  await settled();
  arrive(message);
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(icon(composer), 'click');
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
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('[data-own="true"]', 'textarea[name="msg"]'),
    edited: async (composer, act) => {
      find(composer, '[data-own="true"]')?.classList.add('rcx-message--editing');
      write(composer, 'Did they hold?');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '[data-own="true"]')?.classList.remove('rcx-message--editing');
      await settled();
    },
    'a command that changed the topic, which the page says in its own line': async (composer, act) => {
      write(composer, '/topic');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      const line = addMessage(composer);
      line.dataset.systemMessageType = 'room_changed_topic';
      arrive(line);
      await settled();
    },
    'emptied while edited, which deletes it': async (composer, act) => {
      const older = find(composer, '[data-own="true"]') as HTMLElement;
      older.insertAdjacentHTML('afterend', '<div class="rcx-message" data-mid="m8" data-own="true"></div>');
      write(composer, '');
      act(editor(composer), 'keydown', { key: 'Enter' });
      await settled();
      find(composer, '[data-mid="m8"]')?.remove();
      await settled();
    },
    'older messages were loaded': async (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.messages-list')?.insertAdjacentHTML('afterbegin', '<div class="rcx-message" data-mid="m0" data-own="true"></div>');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      composer.id = 'chat-window-g1g1g1g1g1g1g1g1g';
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana.lima ');
      arrive(addMessage(composer));
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(icon(composer), 'click');
      write(composer, '');
      addMessage(composer);
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      arrive(addMessage(composer, false));
      await settled();
    },
    'another button was pressed': async (composer, act) => {
      write(composer);
      act(find(composer, '.rcx-icon--name-emoji'), 'click');
      await leave(composer);
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(icon(composer), 'click');
      await leave(composer);
    },
  },
  takeBack: null,
};
