import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '.mx_MessageComposer .mx_BasicMessageComposer_input') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.mx_MessageComposer_sendMessage');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).innerHTML = text === '' ? '<div><br></div>' : `<div>${text}</div>`;
}

/** A tile at the end; on its way it has an id of the page's (source, 2026-11). */
function addTile(composer: HTMLElement, id: string, isOwn = true): HTMLElement {
  const tile = document.createElement('li');
  tile.className = 'mx_EventTile';
  Object.assign(tile.dataset, { self: String(isOwn), eventId: id });
  find(composer, '.mx_RoomView_MessageList')?.append(tile);
  return tile;
}

async function deliver(composer: HTMLElement): Promise<void> {
  const tile = addTile(composer, '~!dm1:example.org:m1');
  await settled();
  tile.dataset.eventId = '$e9';
}

function openAnother(): void {
  location.hash = '#/room/!dm2:example.org';
}

const chat = chatStory({ editor, button, write, deliver, openAnother, own: '.mx_EventTile[data-self="true"]' });

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
      const box = '<div class="mx_EditMessageComposer"><div class="mx_BasicMessageComposer_input" contenteditable="true">Did they?</div></div>';
      find(composer, '[data-self="true"]')?.insertAdjacentHTML('beforeend', box);
      act(find(composer, '.mx_EditMessageComposer .mx_BasicMessageComposer_input'), 'keydown', { key: 'Enter' });
      find(composer, '.mx_EditMessageComposer')?.remove();
      addTile(composer, '$e9');
    },
    'it is still on its way, or was refused': chat.emptiedThen((composer) => addTile(composer, '~!dm1:example.org:m1')),
    'a command changed the room': (composer, act) => {
      write(composer, '/topic Shelves');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addTile(composer, '$e9').classList.add('mx_EventTile_info');
    },
    'it was refused, and one scrolls up': (composer, act) => {
      const newest = addTile(composer, '$e8');
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      newest.remove();
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => addTile(composer, '$e9', false)),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
    'the tile on its way is exchanged for another': chat.emptiedThen((composer) => {
      addTile(composer, '~!dm1:example.org:m1').remove();
      addTile(composer, '$e9');
    }),
  },
  takeBack: null,
};
