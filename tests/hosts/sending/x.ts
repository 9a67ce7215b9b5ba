import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'textarea') as HTMLTextAreaElement;
const button = (composer: HTMLElement) => find(composer, '[data-testid="dm-composer-send-button"]');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).value = text;
}

/** A message at the end, with how far it is (public code, 2026-10). */
function addMessage(composer: HTMLElement, status: string, side = 'justify-end'): HTMLElement {
  const row = document.createElement('div');
  row.className = `flex ${side}`;
  for (const [name, value] of Object.entries({ 'data-testid': 'message-new', 'data-dm-message-row': 'new', 'data-send-status': status })) {
    row.setAttribute(name, value);
  }
  find(composer, '[data-testid="dm-message-scroller"]')?.append(row);
  return row;
}

async function deliver(composer: HTMLElement): Promise<void> {
  const row = addMessage(composer, 'pending');
  await settled();
  row.setAttribute('data-send-status', 'sent');
}

function openAnother(composer: HTMLElement): void {
  for (const link of composer.querySelectorAll('[data-testid="dm-conversation-header"] a')) link.setAttribute('href', '/ben_ash');
}

const chat = chatStory({ editor, button, write, deliver, openAnother, own: '.justify-end[data-dm-message-row]' });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: chat.gestures,
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: async (composer, act) => {
      write(composer, 'Changed');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      const row = find(composer, '[data-dm-message-row].justify-end');
      row?.setAttribute('data-send-status', 'pending');
      await settled();
      row?.setAttribute('data-send-status', 'sent');
    },
    'it is still on its way': chat.emptiedThen((composer) => addMessage(composer, 'sending')),
    'it was refused': chat.emptiedThen(async (composer) => {
      const row = addMessage(composer, 'pending');
      await settled();
      row.setAttribute('data-send-status', 'failed');
    }),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, 'sent', 'justify-start')),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
  },
  takeBack: null,
};
