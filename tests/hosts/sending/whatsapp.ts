import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'footer [role="textbox"]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, 'footer button:has([data-icon="wds-ic-send-filled"])');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A row at the end; theirs have no icon, mine one for how far they are (public code, 2026-09). */
function addRow(composer: HTMLElement, icon: string | null, id = '3EB0NEW'): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('role', 'row');
  row.innerHTML = `<div data-id="${id}" data-testid="conv-msg-${id}"><div data-testid="msg-meta"><span>12:00</span></div></div>`;
  find(composer, '[role="application"]')?.append(row);
  if (icon) show(row, icon);
  return row;
}

function show(row: HTMLElement, icon: string): void {
  const meta = find(row, '[data-testid="msg-meta"]') as HTMLElement;
  find(meta, 'svg')?.remove();
  meta.insertAdjacentHTML('beforeend', `<svg><title>${icon}</title></svg>`);
}

/** Shown with a clock at once, with one tick when the server has it. */
async function deliver(composer: HTMLElement): Promise<void> {
  const row = addRow(composer, 'wds-ic-pending');
  await settled();
  show(row, 'wds-ic-delivered');
}

function openAnother(composer: HTMLElement): void {
  (find(composer, '[data-testid="conversation-info-header-chat-title"]') as HTMLElement).textContent = 'Bruno Sá';
}

const chat = chatStory({
  editor,
  button: (composer) => find(composer, '[data-icon="wds-ic-send-filled"]'),
  write,
  deliver,
  openAnother,
  own: '[role="row"]:has([data-id="3EB0A1"])',
});

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'the button with a drawing alone': (composer, act) => {
      write(composer);
      find(composer, '[data-icon="wds-ic-send-filled"]')?.removeAttribute('data-icon');
      act(find(composer, 'footer [data-tab="11"]'), 'click');
    },
    'Enter on the button': (composer, act) => {
      write(composer);
      act(button(composer), 'keydown', { key: 'Enter' });
    },
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: chat.emptiedThen((composer) => show(find(composer, '[role="row"]:has([data-id="3EB0A1"])') as HTMLElement, 'wds-ic-delivered')),
    'a voice message is recorded with the button in its place': chat.leavesAfter((composer, act) => {
      find(composer, '[data-icon="wds-ic-send-filled"]')?.replaceWith(document.createElement('span'));
      act(find(composer, 'footer [data-tab="11"]'), 'click');
    }),
    'it is still on its way': chat.emptiedThen((composer) => addRow(composer, 'wds-ic-pending')),
    'it was refused': chat.emptiedThen((composer) => show(addRow(composer, 'msg-time'), 'message-fail')),
    'the newest of mine is deleted': (composer, act) => {
      const newest = addRow(composer, 'wds-ic-read');
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      newest.insertAdjacentHTML('beforeend', '<span data-icon="recalled"></span>');
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => {
      addRow(composer, null);
      addRow(composer, 'wds-ic-read', 'false_19995550100@c.us_3EB0');
    }),
  },
  alsoSent: {
    'a picture without words, from the editor over the chat': chat.leavesAfter((composer, act) => {
      const over = document.createElement('div');
      over.innerHTML = '<div role="button"><span data-icon="wds-ic-send-filled"></span></div>';
      composer.after(over);
      act(find(over, '[data-icon]'), 'click');
      over.remove();
    }),
    'the first message of a chat, whose id says whose it is': (composer, act) => {
      for (const row of composer.querySelectorAll('[role="row"]')) row.remove();
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, 'msg-check', 'true_19995550100@c.us_3EB0');
    },
  },
  takeBack: null,
};
