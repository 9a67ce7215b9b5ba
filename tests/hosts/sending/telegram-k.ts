import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '.input-message-input') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.btn-send');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A bubble of one's own at the end, on its way, under an id of the moment (source, 2026-11). */
function addBubble(composer: HTMLElement, states: string): HTMLElement {
  const bubble = document.createElement('div');
  bubble.className = `bubble is-out ${states}`;
  bubble.dataset.mid = '12.0001';
  find(composer, '.bubbles-date-group')?.append(bubble);
  return bubble;
}

/** Emptied and shown at once, then taken by the server under an id of its own. */
async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const bubble = addBubble(composer, 'is-sending');
  await settled();
  bubble.dataset.mid = '12';
  bubble.classList.replace('is-sending', 'is-sent');
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
    'Ctrl+Enter, for those who chose it': (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true });
    },
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('.bubble.is-out', '.input-message-input'),
    edited: (composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'edit');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.bubble.is-out')?.classList.add('is-edited');
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      find(composer, '.chat-info .peer-title')?.setAttribute('data-peer-id', '1009');
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana ');
      addBubble(composer, 'is-sent');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    scheduled: async (composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'schedule');
      act(button(composer), 'click');
      write(composer, '');
      await settled();
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addBubble(composer, 'is-sending');
      await settled();
    },
    'it was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addBubble(composer, 'is-sending').classList.replace('is-sending', 'is-error');
      await settled();
    },
    'it chose a name from a list, and the newest message was deleted': async (composer, act) => {
      const [older, newer] = [addBubble(composer, 'is-sent'), addBubble(composer, 'is-sent')];
      [older.dataset.mid, newer.dataset.mid] = ['13', '14'];
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      newer.remove();
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addBubble(composer, '').classList.replace('is-out', 'is-in');
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
