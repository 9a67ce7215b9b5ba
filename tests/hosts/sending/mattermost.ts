import { comesIntoSight } from '../comes-into-sight.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#post_textbox') as HTMLTextAreaElement;
const button = (composer: HTMLElement) => find(composer, '.SendMessageButton');
const own = 'mmmmmmmmmmmmmmmmmmmmmmmmmm';

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).value = text;
}

/** A message at the end; one's own is on its way under an id of the moment (source, 2026-11). */
function addPost(composer: HTMLElement, id: string, classes: string): HTMLElement {
  const post = document.createElement('div');
  post.id = `post_${id}`;
  post.className = `a11y__section post ${classes}`;
  find(composer, '#postListContent')?.append(post);
  return post;
}

async function leave(composer: HTMLElement): Promise<void> {
  write(composer, '');
  const post = addPost(composer, `${own}:1764072000000`, 'current--user same--user');
  await settled();
  post.id = 'post_p0000000000000000000000009';
}

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    'the button': (composer, act) => {
      write(composer);
      act(find(composer, '.SendMessageButton svg'), 'click');
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
    "nothing was written, and an older message of one's own came into sight": comesIntoSight('.post.current--user', '#post_textbox'),
    edited: async (composer, act) => {
      const post = find(composer, '.current--user') as HTMLElement;
      post.insertAdjacentHTML('beforeend', '<form><textarea id="edit_textbox"></textarea></form>');
      act(find(composer, '#edit_textbox'), 'keydown', { key: 'Enter' });
      find(composer, '#edit_textbox')?.remove();
      await settled();
    },
    "edited, while one's own message comes from another device": async (composer, act) => {
      const post = find(composer, '.current--user') as HTMLElement;
      post.insertAdjacentHTML('beforeend', '<form><textarea id="edit_textbox"></textarea></form>');
      act(find(composer, '#edit_textbox'), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'another conversation was opened meanwhile': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      find(composer, '#channel-header')?.setAttribute('data-channelid', 'eeeeeeeeeeeeeeeeeeeeeeeeee');
      await leave(composer);
    },
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@ana.lima ');
      addPost(composer, 'p0000000000000000000000009', 'current--user');
      await settled();
    },
    'Shift+Enter, a new line': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    scheduled: async (composer, act) => {
      write(composer);
      act(find(composer, '.button_send_post_options'), 'click');
      await leave(composer);
    },
    'it is still on its way': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addPost(composer, `${own}:1764072000000`, 'current--user');
      await settled();
    },
    'it was refused': async (composer, act) => {
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addPost(composer, `${own}:1764072000000`, 'current--user').classList.add('post--hide-controls');
      await settled();
    },
    'it was refused, and a message of before was deleted': async (composer, act) => {
      const newest = addPost(composer, 'p0000000000000000000000008', 'current--user');
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addPost(composer, `${own}:1764072000000`, 'current--user').classList.add('post--hide-controls');
      newest.remove();
      await settled();
    },
    'a message of theirs comes instead': async (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      addPost(composer, 'p0000000000000000000000009', '');
      await settled();
    },
  },
  alsoSent: {
    'a picture without words': async (composer, act) => {
      act(button(composer), 'click');
      await leave(composer);
    },
    'two within one half minute': async (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      await settled();
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
  },
  takeBack: null,
};
