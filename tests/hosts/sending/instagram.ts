import { chatStory } from '../chat-story.ts';
import { place } from '../laid-out.ts';
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

/** Shown at once. */
function deliver(composer: HTMLElement): void {
  addMessage(composer, 'right');
}

function openAnother(): void {
  history.replaceState(null, '', '/direct/t/340009/');
}

const chat = chatStory({ editor, button: (composer) => find(composer, '.x1send svg'), write, deliver, openAnother });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: chat.gestures,
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: async (composer, act) => {
      await chat.leave(composer);
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(list(composer), '[role="group"]:last-child [dir="auto"] > [dir="auto"]')?.replaceChildren('Hello there');
    },
    'Enter or a button with nothing written, and older messages come into sight': (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      act(find(composer, '[data-pagelet="IGDComposerForCannes"] [role="button"]'), 'click');
      addMessage(composer, 'right');
    },
    'the button of a message, or of the header, is pressed': async (composer, act) => {
      write(composer);
      act(find(composer, '[role="group"] [role="group"] [role="button"]'), 'click');
      act(find(composer, '[data-pagelet="IGDInboxHeaderOffMsys"] [role="button"]'), 'click');
      await chat.leave(composer);
    },
    'theirs is taken back, so an older one of mine is the last': async (composer, act) => {
      await chat.leave(composer);
      const theirs = addMessage(composer, 'left');
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      theirs.remove();
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, 'left')),
    'place and picture do not agree whose the new one is': chat.emptiedThen((composer) =>
      addMessage(composer, 'right').insertAdjacentHTML('afterbegin', '<a href="/ana.lima/"><img alt=""></a>'),
    ),
  },
  takeBack: null,
};
