import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-qa="texty_input"]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '[data-qa="texty_send_button"] i');
const own = 'U0MINE0001';

/** What the server calls it; the page has another name for it until then. */
const sent = '1795608000.000200';
const onItsWay = '1795608000.00020x1';

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A row at the end. */
function addRow(composer: HTMLElement, ts: string, by: string | null): HTMLElement {
  const row = document.createElement('div');
  row.dataset.qa = 'message_container';
  row.dataset.msgTs = ts;
  row.dataset.msgChannelId = 'D0ANALIMA1';
  if (by) row.innerHTML = `<button data-qa="message_sender_name" data-message-sender="${by}"></button>`;
  find(composer, '[data-qa="slack_kit_list"]')?.append(row);
  return row;
}

async function deliver(composer: HTMLElement): Promise<void> {
  const row = addRow(composer, onItsWay, own);
  await settled();
  row.dataset.msgTs = sent;
}

/** A box within one's own message, as the page has it while that is edited. */
function edit(composer: HTMLElement): HTMLElement {
  find(composer, '[data-qa="message_container"]')?.insertAdjacentHTML(
    'beforeend',
    '<div class="c-message__editor__input" data-qa="message_input"><div class="ql-editor" contenteditable="true">They do.</div><button data-qa="texty_send_button"></button></div>',
  );
  return find(composer, '.c-message__editor__input') as HTMLElement;
}

function openAnother(composer: HTMLElement): void {
  find(composer, '[data-qa="message_input"]')?.setAttribute('data-channel-id', 'D0BENODE01');
}

const chat = chatStory({
  editor,
  button,
  write,
  deliver,
  openAnother,
  own: '[data-msg-ts="1795078800.000001"]',
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
    edited: (composer, act) => {
      const box = edit(composer);
      act(find(box, '.ql-editor'), 'keydown', { key: 'Enter' });
      box.remove();
    },
    "edited, while one's own message comes from another device": chat.leavesAfter((composer, act) => act(find(edit(composer), 'button'), 'click')),
    'another conversation was opened meanwhile, with its messages': chat.emptiedThen((composer) => {
      for (const element of composer.querySelectorAll<HTMLElement>('[data-channel-id], [data-msg-channel-id]')) {
        element.setAttribute(element.dataset.channelId ? 'data-channel-id' : 'data-msg-channel-id', 'D0BENODE01');
      }
      addRow(composer, sent, own).dataset.msgChannelId = 'D0BENODE01';
    }),
    scheduled: (composer, act) => {
      write(composer);
      act(find(composer, '.c-wysiwyg_container__button--schedule'), 'click');
      write(composer, '');
    },
    'it is still on its way': chat.emptiedThen((composer) => addRow(composer, onItsWay, own)),
    'it was refused': chat.emptiedThen((composer) => {
      const row = addRow(composer, sent, own);
      row.insertAdjacentHTML('beforeend', '<button class="c-message_kit__resend"></button>');
    }),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addRow(composer, sent, 'U0ANALIMA1')),
    'a hint that only the user sees answers a command': (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, 'USLACKBOT');
    },
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
    'a second message, which does not say whose it is': (composer, act) => {
      addRow(composer, '1795607990.000100', own);
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, null);
    },
  },
  takeBack: (composer) => {
    find(composer, `[data-msg-ts="${sent}"]`)?.insertAdjacentHTML('beforeend', '<button class="c-message_kit__resend"></button>');
  },
};
