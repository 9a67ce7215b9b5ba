import { chatStory } from '../chat-story.ts';
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

async function deliver(composer: HTMLElement): Promise<void> {
  const topic = addMessage(composer);
  await settled();
  find(topic, '[data-absolute-timestamp]')?.setAttribute('data-absolute-timestamp', later);
}

function openAnother(composer: HTMLElement): void {
  composer.dataset.groupId = 'dm/AAA2';
}

const chat = chatStory({ editor, button, write, deliver, openAnother, own: '[data-topic-id="m1"]' });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: chat.gestures,
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      const row = find(composer, '[data-user-id]') as HTMLElement;
      row.insertAdjacentHTML(
        'beforeend',
        '<div role="textbox" g_editable="true" contenteditable="true">Changed</div><button jsname="WCwBae"></button>',
      );
      act(find(row, '[role="textbox"]'), 'keydown', { key: 'Enter' });
      act(find(row, '[jsname="WCwBae"]'), 'click');
      find(row, '[role="textbox"]')?.remove();
    },
    'it is still on its way, or was refused': chat.emptiedThen((composer) => addMessage(composer)),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, { mine: false })),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
    'the page shows it only once it has left': chat.emptiedThen((composer) => {
      addMessage(composer).dataset.isLocalOnly = 'false';
    }),
  },
  takeBack: null,
};
