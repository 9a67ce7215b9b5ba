import { place } from '../laid-out.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-lexical-editor]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.x1send');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A message at the end of the list; one's own stand at its right side (captured 2026-07). */
function addMessage(composer: HTMLElement, id: string, side: 'left' | 'right'): HTMLElement {
  const list = find(composer, '[role="log"]') as HTMLElement;
  place(list, 300, 600);
  const message = document.createElement('div');
  message.dataset.messageId = id;
  message.innerHTML = '<div dir="auto">Hello</div>';
  place(message.firstElementChild, side === 'right' ? 700 : 340, 180);
  list.append(message);
  return message;
}

/** Emptied and shown at once, then taken by the server under a name of its own. */
async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const message = addMessage(composer, '7330000000000000001', 'right');
  await settled();
  message.dataset.messageId = 'mid.$new1';
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '.x1send svg'), 'click');
    },
    'Enter on the button': (composer, act) => {
      write(composer);
      act(button(composer), 'keydown', { key: 'Enter' });
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
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '[data-message-id] [dir="auto"]')?.replaceChildren('Hello');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      history.replaceState(null, '', '/messages/t/100009/');
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@Ana ');
      addMessage(composer, 'mid.$new1', 'right');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'Enter with nothing written, and older messages come into sight': async (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      addMessage(composer, 'mid.$old1', 'right');
      await settled();
    },
    'the button of a message, or of the header, is pressed': async (composer, act) => {
      write(composer);
      act(find(composer, '[role="toolbar"] [role="button"]'), 'click');
      act(find(composer, '[data-pagelet$="Header"] > [role="button"]'), 'click');
      await leave(composer);
    },
    'the newest are scrolled away, so an older one of mine is the last in sight': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'mid.$old1', 'right').insertAdjacentHTML('afterend', '<div data-virtualized="true"></div>');
      await settled();
    },
    'it is still on its way, or was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addMessage(composer, '7330000000000000001', 'right');
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'mid.$new1', 'left');
      await settled();
    },
    'it cannot be told whose the new one is': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      place(addMessage(composer, 'mid.$new1', 'right').firstElementChild, 320, 560);
      await settled();
    },
  },
  alsoSent: {
    'an end-to-end chat, whose messages keep their ids': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, '100001@msgr.7002', 'right');
    },
  },
  takeBack: null,
};
