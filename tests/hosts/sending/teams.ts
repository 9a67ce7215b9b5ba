import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-tid="message-pane-footer"] [data-tid="ckeditor"]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '[data-tid="message-pane-footer"] [data-tid="sendMessageCommands-send"]');

/** What the server calls it; the page has another number for it until then. */
const sent = '1795608000000';
const onItsWay = '6154820394857261042';

function write(composer: HTMLElement, text = 'Hello'): void {
  const line = find(editor(composer), 'p');
  if (line) line.textContent = text;
}

/** A row at the end. */
function addRow(composer: HTMLElement, mid: string, kind: 'ChatMyMessage' | 'ChatMessage'): HTMLElement {
  const row = document.createElement('div');
  row.dataset.tid = 'chat-pane-item';
  row.innerHTML = `<div class="fui-${kind}"><div class="fui-${kind}__body" data-tid="chat-pane-message" data-mid="${mid}"></div></div>`;
  find(composer, '[data-tid="message-pane-list-runway"]')?.append(row);
  return row;
}

function refuse(row: HTMLElement | null | undefined): void {
  row?.insertAdjacentHTML('afterbegin', '<div class="fui-ChatMyMessage__statusMessage"></div>');
}

async function deliver(composer: HTMLElement): Promise<void> {
  const row = addRow(composer, onItsWay, 'ChatMyMessage');
  await settled();
  find(row, '[data-mid]')?.setAttribute('data-mid', sent);
}

/** A box in the place of one's own message, as the page has it while that is edited. */
function edit(composer: HTMLElement): HTMLElement {
  find(composer, '.fui-ChatMyMessage')?.insertAdjacentHTML(
    'beforeend',
    '<div id="edit"><div data-tid="ckeditor" contenteditable="true">They do.</div><button name="done" data-tid="newMessageCommands-send"></button></div>',
  );
  return find(composer, '#edit') as HTMLElement;
}

function openAnother(composer: HTMLElement): void {
  button(composer)?.setAttribute('data-track-thread-id', '19:x_y@unq.gbl.spaces');
}

const chat = chatStory({
  editor,
  button: (composer) => find(composer, '[data-tid="sendMessageCommands-send"] svg'),
  write,
  deliver,
  openAnother,
  own: '.fui-ChatMyMessage',
});

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'Ctrl+Enter, in the large box': chat.enter({ ctrlKey: true }),
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-tid="ckeditor"]'), 'keydown', { key: 'Enter' });
      box.remove();
    },
    "edited, while one's own message comes from another device": chat.leavesAfter((composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-tid="ckeditor"]'), 'keydown', { key: 'Enter' });
      act(find(box, 'button'), 'click');
    }),
    'another conversation was opened meanwhile, with its messages': chat.emptiedThen((composer) => {
      const other = '19:x_y@unq.gbl.spaces';
      button(composer)?.setAttribute('data-track-thread-id', other);
      const header = find(composer, '[id^="chat-header-"]');
      if (header) header.id = `chat-header-${other}`;
      for (const row of composer.querySelectorAll('[data-tid="chat-pane-item"]')) row.remove();
      addRow(composer, sent, 'ChatMyMessage');
    }),
    scheduled: chat.emptiedThen((composer) => refuse(find(addRow(composer, sent, 'ChatMyMessage'), '.fui-ChatMyMessage'))),
    'it is still on its way': chat.emptiedThen((composer) => addRow(composer, onItsWay, 'ChatMyMessage')),
    'it was refused': chat.emptiedThen(async (composer) => {
      const row = addRow(composer, onItsWay, 'ChatMyMessage');
      await settled();
      refuse(find(row, '.fui-ChatMyMessage'));
    }),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addRow(composer, sent, 'ChatMessage')),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
  },
  takeBack: (composer) => refuse(find(composer, `[data-mid="${sent}"]`)?.closest<HTMLElement>('.fui-ChatMyMessage')),
};
