import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'form [data-slate-editor]') as HTMLElement;
const [mine, hers] = ['100000000000000001', '200000000000000002'];
const channel = '500000000000000005';

/** What the server calls it; the page has another number for it until then. */
const sent = '1576000000000000001';
const onItsWay = '1576000000000000000';

function write(composer: HTMLElement, text = 'Hello'): void {
  const leaf = find(editor(composer), '[data-slate-leaf]');
  if (leaf) leaf.textContent = text || '\ufeff';
}

function name(row: HTMLElement, number: string): void {
  row.id = `chat-messages-${channel}-${number}`;
  for (const part of row.querySelectorAll('[id]')) part.id = part.id.replace(/\d+$/, number);
}

/** A row at the end. */
function addRow(composer: HTMLElement, number: string, by: string | null, state = ''): HTMLElement {
  const row = document.createElement('li');
  const head = by
    ? `<img class="avatar_c19a55" src="https://cdn.discordapp.com/avatars/${by}/0.webp"><span id="message-username-0"><span class="username_c19a55">-</span></span>`
    : '';
  row.innerHTML = `${head}<div id="message-content-0" class="messageContent_c19a55 ${state}"></div>`;
  name(row, number);
  find(composer, '[data-list-id="chat-messages"]')?.append(row);
  return row;
}

async function deliver(composer: HTMLElement): Promise<void> {
  const row = addRow(composer, onItsWay, mine, 'isSending_c19a55');
  await settled();
  name(row, sent);
  find(row, '.isSending_c19a55')?.classList.remove('isSending_c19a55');
}

/** A box within one's own message, as the page has it while that is edited. */
function edit(composer: HTMLElement): HTMLElement {
  find(composer, 'li .contents_c19a55')?.insertAdjacentHTML(
    'beforeend',
    '<div class="channelTextArea_f75fb0" id="edit"><div role="textbox" data-slate-editor="true" contenteditable="true">They do.</div><button></button></div>',
  );
  return find(composer, '#edit') as HTMLElement;
}

function openAnother(): void {
  history.replaceState(null, '', '/channels/@me/900000000000000009');
}

const chat = chatStory({ editor, write, deliver, openAnother, own: '[id$="-1572899232153600001"]' });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'the button, for those who chose to have one': (composer, act) => {
      write(composer);
      find(composer, '.buttons__74017')?.insertAdjacentHTML('beforeend', '<button id="send" type="button"><svg></svg></button>');
      act(find(composer, '#send svg'), 'click');
    },
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-slate-editor]'), 'keydown', { key: 'Enter' });
      box.remove();
    },
    "edited, while one's own message comes from another device": chat.leavesAfter((composer, act) => {
      const box = edit(composer);
      act(find(box, '[data-slate-editor]'), 'keydown', { key: 'Enter' });
      act(find(box, 'button'), 'click');
    }),
    'another conversation was opened meanwhile, with its messages': chat.emptiedThen((composer) => {
      openAnother();
      for (const row of composer.querySelectorAll('li')) row.remove();
      addRow(composer, sent, mine).id = `chat-messages-900000000000000009-${sent}`;
    }),
    'Enter in the search': chat.leavesAfter((composer, act) => {
      write(composer);
      act(find(document, 'section [data-slate-editor]'), 'keydown', { key: 'Enter' });
    }),
    'it is still on its way': chat.emptiedThen((composer) => addRow(composer, onItsWay, mine, 'isSending_c19a55')),
    'it was refused': chat.emptiedThen(async (composer) => {
      addRow(composer, onItsWay, mine, 'isSending_c19a55');
      await settled();
      find(composer, '.isSending_c19a55')?.classList.replace('isSending_c19a55', 'isFailed_c19a55');
    }),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addRow(composer, sent, hers)),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
    'a second message, which does not say whose it is': (composer, act) => {
      addRow(composer, '1575000000000000001', mine);
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, null);
    },
  },
  takeBack: (composer) => {
    find(composer, `[id="message-content-${sent}"]`)?.classList.add('isFailed_c19a55');
  },
};
