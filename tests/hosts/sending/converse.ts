import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'textarea.chat-textarea') as HTMLTextAreaElement;
const icon = (composer: HTMLElement) => find(composer, '.send-button converse-icon');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).value = text;
}

/** A message at the end, as 14.0.0 shows it (seen 2026-11). */
function addMessage(composer: HTMLElement, id: string, by: 'me' | 'them', mark = ''): HTMLElement {
  const message = document.createElement('div');
  message.className = `message chat-msg ${mark} chat`;
  message.dataset.msgid = id;
  message.dataset.isodate = '2026-11-25T12:00:00.000Z';
  message.innerHTML = `<div class="chat-msg__content chat-msg__content--${by}"><div class="chat-msg__message"></div></div>`;
  find(composer, 'converse-message-history')?.append(message);
  return message;
}

function bounce(message: Element | null): void {
  message?.querySelector('.chat-msg__message')?.insertAdjacentHTML('beforeend', '<div class="chat-msg__error"></div>');
}

const deliver = (composer: HTMLElement) => addMessage(composer, 'new', 'me');

/** Shown while the composer is closed for a moment, then emptied by a script (seen 2026-11). */
async function leave(composer: HTMLElement): Promise<void> {
  editor(composer).disabled = true;
  deliver(composer);
  await settled();
  write(composer, '');
  editor(composer).disabled = false;
}

function openAnother(composer: HTMLElement): void {
  composer.setAttribute('jid', 'chi@test.example');
}

const chat = chatStory({ editor, button: icon, write, deliver, leave, openAnother });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: chat.gestures,
  leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      write(composer);
      editor(composer).classList.add('correcting');
      act(editor(composer), 'keydown', { key: 'Enter' });
      act(icon(composer), 'click');
      write(composer, '');
      editor(composer).classList.remove('correcting');
      addMessage(composer, 'from another device', 'me');
    },
    'it was a command, and the archive comes': (composer, act) => {
      write(composer, '/help');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'of last week', 'me', 'delayed');
    },
    'it bounced before the composer was empty, and a command follows': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      bounce(addMessage(composer, 'new', 'me'));
      write(composer, '');
      await settled();
      write(composer, '/help');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
    },
    'Enter with ctrlKey': chat.leavesAfter(chat.enter({ ctrlKey: true })),
    'Enter with altKey': chat.leavesAfter(chat.enter({ altKey: true })),
    'Enter with metaKey': chat.leavesAfter(chat.enter({ metaKey: true })),
    'Enter in the field for a hint': chat.leavesAfter((composer, act) => act(find(composer, '.spoiler-hint'), 'keydown', { key: 'Enter' })),
    'a file alone, chosen without a gesture in the composer': (composer) => {
      addMessage(composer, 'new', 'me');
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, 'new', 'them')),
  },
  alsoSent: {
    'the composer is emptied before the message shows': chat.emptiedThen(async (composer) => {
      await settled();
      addMessage(composer, 'new', 'me');
    }),
  },
  takeBack: (composer) => bounce(find(composer, '[data-msgid="new"]')),
};
