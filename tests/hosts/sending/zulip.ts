import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#compose-textarea') as HTMLTextAreaElement;
const button = (composer: HTMLElement) => find(composer, '#compose-send-button');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).value = text;
}

/** A row at the end; one's own can be edited. On its way its number has a fraction (source, 2026-11). */
function addRow(id: string, isMine = true): HTMLElement {
  const row = document.createElement('div');
  row.className = 'message_row private-message locally-echoed';
  row.dataset.messageId = id;
  row.innerHTML = `<div class="messagebox"><div class="${isMine ? 'edit_content' : 'reaction_button'}"></div></div>`;
  find(document, '.recipient_row')?.append(row);
  return row;
}

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const row = addRow('102.01');
  await settled();
  row.dataset.messageId = '103';
  row.classList.remove('locally-echoed');
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '#compose-send-button i'), 'click');
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
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('[data-message-id="101"]', '#compose-textarea'),
    edited: async (_, act) => {
      const row = find(document, '.message_row') as HTMLElement;
      row.insertAdjacentHTML('beforeend', '<form class="edit-form"><textarea class="message_edit_content"></textarea></form>');
      act(find(row, '.message_edit_content'), 'keydown', { key: 'Enter' });
      find(row, '.edit-form')?.remove();
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      find(composer, '.pill')?.setAttribute('data-user-id', '12');
      await leave(composer);
    },
    'it was for a channel, and a direct message comes from another device': async (composer, act) => {
      find(composer, '#compose-recipient')?.classList.remove('compose-recipient-direct-selected');
      find(composer, '#compose-direct-recipient')?.style.setProperty('display', 'none');
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@**Ana Lima** ');
      addRow('103');
      await settled();
    },
    'Enter among the recipients': async (composer, act) => {
      act(find(composer, '#private_message_recipient'), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    scheduled: async (composer, act) => {
      write(composer);
      act(find(composer, '#send_later'), 'click');
      await leave(composer);
    },
    'it is still on its way, or was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addRow('102.01');
      await settled();
    },
    'it was refused, and a message of before was deleted': async (composer, act) => {
      const newest = addRow('103');
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      newest.remove();
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow('103', false);
      await settled();
    },
  },
  alsoSent: {
    'a picture, whose words are its address': async (composer, act) => {
      write(composer, '[shelf](/user_uploads/1)');
      act(button(composer), 'click');
      await leave(composer);
    },
    'one that the server draws before it is shown': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      await settled();
      write(composer, '');
      addRow('103');
      await settled();
    },
  },
  takeBack: null,
};
