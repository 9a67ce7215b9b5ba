import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, '#editable-message-text') as HTMLElement;
const button = (composer: HTMLElement) => find(composer, '.main-button');

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).textContent = text;
}

/** A message at the end; one's own has a fraction for an id until it has left (source, 2026-11). */
function addMessage(composer: HTMLElement, id: string, className: string): HTMLElement {
  const message = document.createElement('div');
  message.className = `Message message-list-item ${className}`;
  message.dataset.messageId = id;
  [...composer.querySelectorAll('.message-date-group')].at(-1)?.append(message);
  return message;
}

/** Shown at once, then taken by the server under an id of its own. */
async function deliver(composer: HTMLElement): Promise<void> {
  const message = addMessage(composer, '11.0001', 'own');
  await settled();
  message.dataset.messageId = '12';
}

function openAnother(composer: HTMLElement): void {
  find(composer, '.ChatInfo .Avatar')?.setAttribute('data-peer-id', '1009');
}

const chat = chatStory({ editor, button: (composer) => find(composer, '.main-button .icon-send'), write, deliver, openAnother, own: '.Message.own' });

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
      write(composer);
      button(composer)?.classList.replace('send', 'edit');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      find(composer, '.Message.own')?.classList.add('was-edited');
    },
    'scheduled from the menu of the button': chat.leavesAfter((composer, act) => {
      write(composer);
      button(composer)?.classList.replace('send', 'schedule');
      act(button(composer), 'click');
    }),
    'scheduled in the list of those to be sent later': chat.leavesAfter((composer, act) => {
      find(composer, '.MiddleHeader .Transition_slide')?.replaceChildren(document.createElement('h3'));
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
    }),
    'it is still on its way, or was refused': chat.emptiedThen((composer) => addMessage(composer, '11.0001', 'own')),
    'a message of theirs comes instead': chat.emptiedThen((composer) => addMessage(composer, '12', '')),
    'the newest of mine is deleted': (composer, act) => {
      const newest = find(composer, '.Message.own') as HTMLElement;
      newest.before(addMessage(composer, '8', 'own'));
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '');
      newest.remove();
    },
  },
  alsoSent: {
    'a picture without words': chat.pictureAlone,
  },
  takeBack: null,
};
