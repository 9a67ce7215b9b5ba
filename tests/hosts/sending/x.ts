import { comesIntoSight } from '../comes-into-sight.ts';
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

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const row = addMessage(composer, 'pending');
  await settled();
  row.setAttribute('data-send-status', 'sent');
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(button(composer), 'click');
    },
    Enter: (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    },
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('.justify-end[data-dm-message-row]', 'textarea'),
    edited: async (composer, act) => {
      write(composer, 'Changed');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      const row = find(composer, '[data-dm-message-row].justify-end');
      row?.setAttribute('data-send-status', 'pending');
      await settled();
      row?.setAttribute('data-send-status', 'sent');
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      for (const link of composer.querySelectorAll('[data-testid="dm-conversation-header"] a')) link.setAttribute('href', '/ben_ash');
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@Ana_Lima ');
      addMessage(composer, 'sent');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addMessage(composer, 'sending');
      await settled();
    },
    'it was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      const row = addMessage(composer, 'pending');
      await settled();
      row.setAttribute('data-send-status', 'failed');
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'sent', 'justify-start');
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
