import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '.input-message-input') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.btn-send');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A bubble at the end, under an id of the moment (source, 2026-11). */
function addBubble(composer: HTMLElement, states: string): HTMLElement {
  const bubble = document.createElement('div');
  bubble.className = `bubble ${states}`;
  bubble.dataset.mid = '12.0001';
  find(composer, '.bubbles-date-group')?.append(bubble);
  return bubble;
}

/** Shown at once, then taken by the server under an id of its own. */
async function deliver(composer: HTMLElement): Promise<void> {
  const bubble = addBubble(composer, 'is-out is-sending');
  await settled();
  bubble.dataset.mid = '12';
  bubble.classList.replace('is-sending', 'is-sent');
}

function openAnother(composer: HTMLElement): void {
  find(composer, '.chat-info .peer-title')?.setAttribute('data-peer-id', '1009');
}

const chat = chatStory({ editor, button, write, deliver, openAnother, own: '.bubble.is-out' });

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
      write(composer);
      button(composer)?.classList.replace('send', 'edit');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.bubble.is-out')?.classList.add('is-edited');
    },
    scheduled: (composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'schedule');
      act(button(composer), 'click');
      write(composer, '');
    },
    'it is still on its way': chat.emptiedThen((composer) => addBubble(composer, 'is-out is-sending')),
    'it was refused': chat.emptiedThen((composer) => addBubble(composer, 'is-out is-error')),
    'it chose a name from a list, and the newest message was deleted': (composer, act) => {
      const [older, newer] = [addBubble(composer, 'is-out is-sent'), addBubble(composer, 'is-out is-sent')];
      [older.dataset.mid, newer.dataset.mid] = ['13', '14'];
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      newer.remove();
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => addBubble(composer, 'is-in')),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
  },
  takeBack: null,
};
