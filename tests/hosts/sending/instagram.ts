import { place } from '../laid-out.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-lexical-editor]') as HTMLElement;
const list = (composer: HTMLElement) => find(composer, '[data-pagelet="IGDMessagesList"]') as HTMLElement;

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A message at the end of the list; one's own stand at its right side (public code, 2026). */
function addMessage(composer: HTMLElement, side: 'left' | 'right'): HTMLElement {
  place(list(composer), 300, 600);
  const message = document.createElement('div');
  message.setAttribute('role', 'group');
  message.innerHTML = '<div role="presentation"><span dir="auto"><div dir="auto">Hello</div></span></div>';
  place(message.firstElementChild, side === 'right' ? 700 : 340, 180);
  list(composer).append(message);
  return message;
}

/** Emptied and shown at once. */
function leave(composer: HTMLElement): void {
  write(composer, '');
  addMessage(composer, 'right');
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '.x1send svg'), 'click');
    },
    Enter: (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    },
  },
  leave,
  unsent: {
    edited: async (composer, act) => {
      leave(composer);
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(list(composer), '[role="group"]:last-child [dir="auto"] > [dir="auto"]')?.replaceChildren('Hello there');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      history.replaceState(null, '', '/direct/t/340009/');
      leave(composer);
      await settled();
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana.lima ');
      addMessage(composer, 'right');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      leave(composer);
      await settled();
    },
    'Enter or a button with nothing written, and older messages come into sight': async (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      act(find(composer, '[data-pagelet="IGDComposerForCannes"] [role="button"]'), 'click');
      addMessage(composer, 'right');
      await settled();
    },
    'the button of a message, or of the header, is pressed': async (composer, act) => {
      write(composer);
      act(find(composer, '[role="group"] [role="group"] [role="button"]'), 'click');
      act(find(composer, '[data-pagelet="IGDInboxHeaderOffMsys"] [role="button"]'), 'click');
      leave(composer);
      await settled();
    },
    'theirs is taken back, so an older one of mine is the last': async (composer, act) => {
      leave(composer);
      const theirs = addMessage(composer, 'left');
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      theirs.remove();
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'left');
      await settled();
    },
    'place and picture do not agree whose the new one is': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, 'right').insertAdjacentHTML('afterbegin', '<a href="/ana.lima/"><img alt=""></a>');
      await settled();
    },
  },
  takeBack: null,
};
