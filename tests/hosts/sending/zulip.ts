import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#compose-textarea') as HTMLTextAreaElement;
const button = (composer: HTMLElement) => find(composer, '#compose-send-button i');

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

async function deliver(): Promise<void> {
  const row = addRow('102.01');
  await settled();
  row.dataset.messageId = '103';
  row.classList.remove('locally-echoed');
}

function openAnother(composer: HTMLElement): void {
  find(composer, '.pill')?.setAttribute('data-user-id', '12');
}

const chat = chatStory({
  editor,
  button,
  write,
  deliver,
  openAnother,
  own: '[data-message-id="101"]',
});

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'Ctrl+Enter, for those who chose it': chat.enter({ ctrlKey: true }),
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (_, act) => {
      const row = find(document, '.message_row') as HTMLElement;
      row.insertAdjacentHTML('beforeend', '<form class="edit-form"><textarea class="message_edit_content"></textarea></form>');
      act(find(row, '.message_edit_content'), 'keydown', { key: 'Enter' });
      find(row, '.edit-form')?.remove();
    },
    'it was for a channel, and a direct message comes from another device': chat.leavesAfter((composer, act) => {
      find(composer, '#compose-recipient')?.classList.remove('compose-recipient-direct-selected');
      find(composer, '#compose-direct-recipient')?.style.setProperty('display', 'none');
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    }),
    'Enter among the recipients': chat.leavesAfter((composer, act) => act(find(composer, '#private_message_recipient'), 'keydown', { key: 'Enter' })),
    scheduled: chat.leavesAfter((composer, act) => {
      write(composer);
      act(find(composer, '#send_later'), 'click');
    }),
    'it is still on its way, or was refused': chat.emptiedThen(() => addRow('102.01')),
    'it was refused, and a message of before was deleted': (composer, act) => {
      const newest = addRow('103');
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      newest.remove();
    },
    'a message of theirs comes instead': chat.emptiedThen(() => addRow('103', false)),
  },
  alsoSent: {
    'a picture, whose words are its address': chat.leavesAfter((composer, act) => {
      write(composer, '[shelf](/user_uploads/1)');
      act(button(composer), 'click');
    }),
    'one that the server draws before it is shown': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      await settled();
      write(composer, '');
      addRow('103');
    },
  },
  takeBack: null,
};
