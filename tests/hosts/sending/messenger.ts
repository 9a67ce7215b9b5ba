import { chatStory } from '../chat-story.ts';
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

/** Shown at once, then taken by the server under a name of its own. */
async function deliver(composer: HTMLElement): Promise<void> {
  const message = addMessage(composer, '7330000000000000001', 'right');
  await settled();
  message.dataset.messageId = 'mid.$new1';
}

function openAnother(): void {
  history.replaceState(null, '', '/messages/t/100009/');
}

const chat = chatStory({ editor, button: (composer) => find(composer, '.x1send svg'), write, deliver, openAnother });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'Enter on the button': (composer, act) => {
      write(composer);
      act(button(composer), 'keydown', { key: 'Enter' });
    },
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: chat.emptiedThen((composer) => find(composer, '[data-message-id] [dir="auto"]')?.replaceChildren('Hello')),
    'Enter with nothing written, and older messages come into sight': (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      addMessage(composer, 'mid.$old1', 'right');
    },
    'the button of a message, or of the header, is pressed': chat.leavesAfter((composer, act) => {
      write(composer);
      act(find(composer, '[role="toolbar"] [role="button"]'), 'click');
      act(find(composer, '[data-pagelet$="Header"] > [role="button"]'), 'click');
    }),
    'the newest are scrolled away, so an older one of mine is the last in sight': chat.emptiedThen((composer) =>
      addMessage(composer, 'mid.$old1', 'right').insertAdjacentHTML('afterend', '<div data-virtualized="true"></div>'),
    ),
    'it is still on its way, or was refused': chat.emptiedThen((composer) => addMessage(composer, '7330000000000000001', 'right')),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, 'mid.$new1', 'left')),
    'it cannot be told whose the new one is': chat.emptiedThen((composer) =>
      place(addMessage(composer, 'mid.$new1', 'right').firstElementChild, 320, 560),
    ),
  },
  alsoSent: {
    'an end-to-end chat, whose messages keep their ids': chat.emptiedThen((composer) => addMessage(composer, '100001@msgr.7002', 'right')),
  },
  takeBack: null,
};
