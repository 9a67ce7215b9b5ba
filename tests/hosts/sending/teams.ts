import { comesIntoSight } from '../comes-into-sight.ts';
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

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
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

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '[data-tid="sendMessageCommands-send"] svg'), 'click');
    },
    Enter: (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    },
    'Ctrl+Enter, in the large box': (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true });
    },
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight(
      '.fui-ChatMyMessage',
      '[data-tid="message-pane-footer"] [data-tid="ckeditor"]',
    ),
    edited: async (composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-tid="ckeditor"]'), 'keydown', { key: 'Enter' });
      box.remove();
      await settled();
    },
    "edited, while one's own message comes from another device": async (composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-tid="ckeditor"]'), 'keydown', { key: 'Enter' });
      act(find(box, 'button'), 'click');
      await leave(composer);
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      button(composer)?.setAttribute('data-track-thread-id', '19:x_y@unq.gbl.spaces');
      await leave(composer);
    },
    'another conversation was opened meanwhile, with its messages': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      const other = '19:x_y@unq.gbl.spaces';
      button(composer)?.setAttribute('data-track-thread-id', other);
      const header = find(composer, '[id^="chat-header-"]');
      if (header) header.id = `chat-header-${other}`;
      for (const row of composer.querySelectorAll('[data-tid="chat-pane-item"]')) row.remove();
      addRow(composer, sent, 'ChatMyMessage');
      await settled();
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, 'Ana Lima');
      addRow(composer, sent, 'ChatMyMessage');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    scheduled: async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      refuse(find(addRow(composer, sent, 'ChatMyMessage'), '.fui-ChatMyMessage'));
      await settled();
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addRow(composer, onItsWay, 'ChatMyMessage');
      await settled();
    },
    'it was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      const row = addRow(composer, onItsWay, 'ChatMyMessage');
      await settled();
      refuse(find(row, '.fui-ChatMyMessage'));
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, 'ChatMessage');
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
  },
  takeBack: (composer) => refuse(find(composer, `[data-mid="${sent}"]`)?.closest<HTMLElement>('.fui-ChatMyMessage')),
};
