import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '[data-is-room-compose-postbar] [role="textbox"]') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '[jsname="GBTyxb"]');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).innerHTML = `<div>${text || '<br>'}</div>`;
}

/** Milliseconds since 1970. */
const device = '1763726400000';
const later = '1763726401049';

/** A message at the end, first under the time of this device (captured 2026-08). */
function addMessage(composer: HTMLElement, { mine = true, server = device } = {}): HTMLElement {
  const topic = document.createElement('c-wiz');
  topic.innerHTML = `<div data-id="new" data-user-id="1"><span data-absolute-timestamp="${server}"></span>
    <div data-is-viewer-message-creator="${mine}"></div></div>`;
  Object.assign(topic.dataset, { topicId: 'new', isUserTopic: 'true', isLocalOnly: String(mine), localSortTimeMsec: device });
  find(composer, '[data-is-room-compose-postbar]')?.before(topic);
  return topic;
}

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const topic = addMessage(composer);
  await settled();
  find(topic, '[data-absolute-timestamp]')?.setAttribute('data-absolute-timestamp', later);
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
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight(
      '[data-topic-id="m1"]',
      '[data-is-room-compose-postbar] [role="textbox"]',
    ),
    edited: async (composer, act) => {
      const row = find(composer, '[data-user-id]') as HTMLElement;
      row.insertAdjacentHTML(
        'beforeend',
        '<div role="textbox" g_editable="true" contenteditable="true">Changed</div><button jsname="WCwBae"></button>',
      );
      act(find(row, '[role="textbox"]'), 'keydown', { key: 'Enter' });
      act(find(row, '[jsname="WCwBae"]'), 'click');
      find(row, '[role="textbox"]')?.remove();
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      composer.dataset.groupId = 'dm/AAA2';
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@Ana Lima ');
      addMessage(composer, { server: later });
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'it is still on its way, or was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addMessage(composer);
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer, { mine: false });
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
    'the page shows it only once it has left': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addMessage(composer).dataset.isLocalOnly = 'false';
      await settled();
    },
  },
  takeBack: null,
};
