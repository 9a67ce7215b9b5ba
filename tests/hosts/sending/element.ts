import { comesIntoSight } from '../comes-into-sight.ts';
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

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const tile = addTile(composer, '~!dm1:example.org:m1');
  await settled();
  tile.dataset.eventId = '$e9';
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
    'Ctrl+Enter, for those who chose it': (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true });
    },
  },
  leave,
  unsent: {
    "nothing was written, and an older message of one's own came into sight": comesIntoSight(
      '.mx_EventTile[data-self="true"]',
      '.mx_MessageComposer .mx_BasicMessageComposer_input',
    ),
    edited: async (composer, act) => {
      const box = '<div class="mx_EditMessageComposer"><div class="mx_BasicMessageComposer_input" contenteditable="true">Did they?</div></div>';
      find(composer, '[data-self="true"]')?.insertAdjacentHTML('beforeend', box);
      act(find(composer, '.mx_EditMessageComposer .mx_BasicMessageComposer_input'), 'keydown', { key: 'Enter' });
      find(composer, '.mx_EditMessageComposer')?.remove();
      addTile(composer, '$e9');
      await settled();
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      location.hash = '#/room/!dm2:example.org';
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, 'Ana Lima: ');
      addTile(composer, '$e9');
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
      addTile(composer, '~!dm1:example.org:m1');
      await settled();
    },
    'a command changed the room': async (composer, act) => {
      write(composer, '/topic Shelves');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addTile(composer, '$e9').classList.add('mx_EventTile_info');
      await settled();
    },
    'it was refused, and one scrolls up': async (composer, act) => {
      const newest = addTile(composer, '$e8');
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
      addTile(composer, '$e9', false);
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
    'the tile on its way is exchanged for another': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addTile(composer, '~!dm1:example.org:m1').remove();
      addTile(composer, '$e9');
      await settled();
    },
  },
  takeBack: null,
};
