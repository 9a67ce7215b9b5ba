import { chatStory } from '../chat-story.ts';
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

async function deliver(composer: HTMLElement): Promise<void> {
  const message = addMessage(composer);
  await settled();
  arrive(message);
}

function openAnother(composer: HTMLElement): void {
  composer.id = 'chat-window-g1g1g1g1g1g1g1g1g';
}

const chat = chatStory({ editor, button: icon, write, deliver, openAnother, own: '[data-own="true"]' });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'Ctrl+Enter, for those who chose it': chat.enter({ ctrlKey: true }),
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      find(composer, '[data-own="true"]')?.classList.add('rcx-message--editing');
      write(composer, 'Did they hold?');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '[data-own="true"]')?.classList.remove('rcx-message--editing');
    },
    'a command that changed the topic, which the page says in its own line': (composer, act) => {
      write(composer, '/topic');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      const line = addMessage(composer);
      line.dataset.systemMessageType = 'room_changed_topic';
      arrive(line);
    },
    'emptied while edited, which deletes it': async (composer, act) => {
      const older = find(composer, '[data-own="true"]') as HTMLElement;
      older.insertAdjacentHTML('afterend', '<div class="rcx-message" data-mid="m8" data-own="true"></div>');
      write(composer, '');
      act(editor(composer), 'keydown', { key: 'Enter' });
      await settled();
      find(composer, '[data-mid="m8"]')?.remove();
    },
    'older messages were loaded': (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.messages-list')?.insertAdjacentHTML('afterbegin', '<div class="rcx-message" data-mid="m0" data-own="true"></div>');
    },
    'it is still on its way': chat.emptiedThen((composer) => addMessage(composer)),
    'a message of theirs comes instead': chat.emptiedThen((composer) => arrive(addMessage(composer, false))),
    'another button was pressed': chat.leavesAfter((composer, act) => {
      write(composer);
      act(find(composer, '.rcx-icon--name-emoji'), 'click');
    }),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
  },
  takeBack: null,
};
