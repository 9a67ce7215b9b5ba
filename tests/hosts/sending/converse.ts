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

/** Shown while the composer is closed for a moment, then emptied by a script (seen 2026-11). */
async function leave(composer: HTMLElement): Promise<void> {
  editor(composer).disabled = true;
  addMessage(composer, 'new', 'me');
  await settled();
  write(composer, '');
  editor(composer).disabled = false;
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
  },
  leave,
  unsent: {
    edited: async (composer, act) => {
      write(composer);
      editor(composer).classList.add('correcting');
      act(editor(composer), 'keydown', { key: 'Enter' });
      act(icon(composer), 'click');
      write(composer, '');
      editor(composer).classList.remove('correcting');
      addMessage(composer, 'from another device', 'me');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      composer.setAttribute('jid', 'chi@test.example');
      await leave(composer);
    },
    'it was a command, and the archive comes': async (composer, act) => {
      write(composer, '/help');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'of last week', 'me', 'delayed');
      await settled();
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
      await settled();
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana ');
      addMessage(composer, 'from another device', 'me');
      await settled();
    },
    ...Object.fromEntries(
      (['shiftKey', 'ctrlKey', 'altKey', 'metaKey'] as const).map((held) => [
        `Enter with ${held}`,
        async (composer: HTMLElement, act) => {
          write(composer);
          act(editor(composer), 'keydown', { key: 'Enter', [held]: true });
          await leave(composer);
        },
      ]) satisfies [string, SendingScript['unsent'][string]][],
    ),
    'Enter in the field for a hint': async (composer, act) => {
      act(find(composer, '.spoiler-hint'), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'a file alone, chosen without a gesture in the composer': async (composer) => {
      addMessage(composer, 'new', 'me');
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'new', 'them');
      await settled();
    },
  },
  alsoSent: {
    'the composer is emptied before the message shows': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      await settled();
      addMessage(composer, 'new', 'me');
      await settled();
    },
  },
  takeBack: (composer) => bounce(find(composer, '[data-msgid="new"]')),
};
