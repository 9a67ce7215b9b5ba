import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-qa="texty_input"]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '[data-qa="texty_send_button"]');
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

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
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

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '[data-qa="texty_send_button"] i'), 'click');
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
    "nothing was written, and an older message of one's own came into sight": comesIntoSight(
      '[data-msg-ts="1795078800.000001"]',
      '[data-qa="message_input"] [data-qa="texty_input"]',
    ),
    edited: async (composer, act) => {
      const box = edit(composer);
      act(find(box, '.ql-editor'), 'keydown', { key: 'Enter' });
      box.remove();
      await settled();
    },
    "edited, while one's own message comes from another device": async (composer, act) => {
      act(find(edit(composer), 'button'), 'click');
      await leave(composer);
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      find(composer, '[data-qa="message_input"]')?.setAttribute('data-channel-id', 'D0BENODE01');
      await leave(composer);
    },
    'another conversation was opened meanwhile, with its messages': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      for (const element of composer.querySelectorAll<HTMLElement>('[data-channel-id], [data-msg-channel-id]')) {
        element.setAttribute(element.dataset.channelId ? 'data-channel-id' : 'data-msg-channel-id', 'D0BENODE01');
      }
      addRow(composer, sent, own).dataset.msgChannelId = 'D0BENODE01';
      await settled();
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@Ana Lima ');
      addRow(composer, sent, own);
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    scheduled: async (composer, act) => {
      write(composer);
      act(find(composer, '.c-wysiwyg_container__button--schedule'), 'click');
      write(composer, '');
      await settled();
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addRow(composer, onItsWay, own);
      await settled();
    },
    'it was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      const row = addRow(composer, sent, own);
      row.insertAdjacentHTML('beforeend', '<button class="c-message_kit__resend"></button>');
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, 'U0ANALIMA1');
      await settled();
    },
    'a hint that only the user sees answers a command': async (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, 'USLACKBOT');
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
    'a second message, which does not say whose it is': async (composer, act) => {
      addRow(composer, '1795607990.000100', own);
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addRow(composer, sent, null);
      await settled();
    },
  },
  takeBack: (composer) => {
    find(composer, `[data-msg-ts="${sent}"]`)?.insertAdjacentHTML('beforeend', '<button class="c-message_kit__resend"></button>');
  },
};
