import { chatStory } from '../chat-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const editor = (composer: HTMLElement) => find(composer, 'form[id] .msg-form__contenteditable') as HTMLElement;
const sent = 'msg-s-event-with-indicator__sending-indicator--sent';

/** Enabled as soon as there is something to send (public code, 2026-10). */
function button(composer: HTMLElement): HTMLElement | null {
  const found = find(composer, '.msg-form__footer .msg-form__send-button');
  found?.removeAttribute('disabled');
  return found;
}

function write(composer: HTMLElement, text = 'Hello'): void {
  editor(composer).innerHTML = text === '' ? '<p><br></p>' : `<p>${text}</p>`;
}

/** A message at the end of the list; the sign beside one's own says when it has left (public code, 2026-10). */
function addMessage(composer: HTMLElement, classes = ''): HTMLElement {
  const row = document.createElement('li');
  row.className = 'msg-s-message-list__event clearfix';
  row.innerHTML = `<div class="msg-s-event-listitem ${classes}" data-event-urn="urn:li:msg_message:(x,2-new)">
    <p class="msg-s-event-listitem__body">Hello</p><span class="msg-s-event-with-indicator__sending-indicator"></span></div>`;
  find(composer, '.msg-s-message-list-content')?.append(row);
  return row;
}

async function deliver(composer: HTMLElement): Promise<void> {
  const row = addMessage(composer);
  await settled();
  find(row, 'span')?.classList.add(sent);
}

function openAnother(composer: HTMLElement): void {
  const title = find(composer, '.msg-entity-lockup__entity-title');
  if (title) title.textContent = 'Ben Ash';
}

const chat = chatStory({ editor, button, write, deliver, openAnother, own: '.msg-s-event-listitem:not(.msg-s-event-listitem--other)' });

export const script: SendingScript = {
  fixture: 'one-to-one',
  gestures: {
    ...chat.gestures,
    'Cmd+Enter, for those who press the button': chat.enter({ metaKey: true }),
  },
  leave: chat.leave,
  unsent: {
    ...chat.unsent,
    edited: (composer, act) => {
      const form = document.createElement('form');
      form.id = 'msg-form-ember2';
      form.innerHTML = '<div contenteditable="true" role="textbox"><p>Changed</p></div><button class="msg-form__send-button" type="submit"></button>';
      find(composer, '.msg-s-event-listitem__message-bubble')?.append(form);
      act(find(form, '[role="textbox"]'), 'keydown', { key: 'Enter' });
      act(find(form, 'button'), 'click');
      form.remove();
    },
    'Enter is a new line, for those who press the button': (composer, act) => {
      write(composer);
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, 'Hello<br>');
    },
    'it is still on its way, or was refused': chat.emptiedThen((composer) => addMessage(composer)),
    'a message of theirs comes instead': chat.emptiedThen((composer) => find(addMessage(composer, 'msg-s-event-listitem--other'), 'span')?.remove()),
    'the box of another bubble is meant': async (composer, act) => {
      const other = composer.cloneNode(true) as HTMLElement;
      composer.after(other);
      write(composer, '');
      act(editor(other), 'keydown', { key: 'Enter' });
      act(button(other), 'click');
      await chat.leave(composer);
      other.remove();
    },
  },
  alsoSent: {
    'an answer comes at once': chat.emptiedThen((composer) => {
      find(addMessage(composer), 'span')?.classList.add(sent);
      find(addMessage(composer, 'msg-s-event-listitem--other'), 'span')?.remove();
    }),
    'a picture without words': chat.pictureAlone,
  },
  takeBack: null,
};
