import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#post_textbox') as HTMLTextAreaElement;
const button = (composer: HTMLElement) => find(composer, '.SendMessageButton svg');
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

async function deliver(composer: HTMLElement): Promise<void> {
  const post = addPost(composer, `${own}:1764072000000`, 'current--user same--user');
  await settled();
  post.id = 'post_p0000000000000000000000009';
}

function openAnother(composer: HTMLElement): void {
  find(composer, '#channel-header')?.setAttribute('data-channelid', 'eeeeeeeeeeeeeeeeeeeeeeeeee');
}

const chat = chatStory({
  editor,
  button,
  write,
  deliver,
  openAnother,
  own: '.post.current--user',
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
      const post = find(composer, '.current--user') as HTMLElement;
      post.insertAdjacentHTML('beforeend', '<form><textarea id="edit_textbox"></textarea></form>');
      act(find(composer, '#edit_textbox'), 'keydown', { key: 'Enter' });
      find(composer, '#edit_textbox')?.remove();
    },
    "edited, while one's own message comes from another device": chat.leavesAfter((composer, act) => {
      const post = find(composer, '.current--user') as HTMLElement;
      post.insertAdjacentHTML('beforeend', '<form><textarea id="edit_textbox"></textarea></form>');
      act(find(composer, '#edit_textbox'), 'keydown', { key: 'Enter' });
    }),
    scheduled: chat.leavesAfter((composer, act) => {
      write(composer);
      act(find(composer, '.button_send_post_options'), 'click');
    }),
    'it is still on its way': chat.emptiedThen((composer) => addPost(composer, `${own}:1764072000000`, 'current--user')),
    'it was refused': chat.emptiedThen((composer) => addPost(composer, `${own}:1764072000000`, 'current--user').classList.add('post--hide-controls')),
    'it was refused, and a message of before was deleted': (composer, act) => {
      const newest = addPost(composer, 'p0000000000000000000000008', 'current--user');
      write(composer);
      act(button(composer), 'click');
      write(composer, '');
      addPost(composer, `${own}:1764072000000`, 'current--user').classList.add('post--hide-controls');
      newest.remove();
    },
    'a message of theirs comes instead': chat.emptiedThen((composer) => addPost(composer, 'p0000000000000000000000009', '')),
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
    'two within one half minute': async (composer, act) => {
      write(composer, '/away');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      await settled();
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      await chat.leave(composer);
    },
  },
  takeBack: null,
};
