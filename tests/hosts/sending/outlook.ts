import { vi } from 'vitest';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '[data-testid="ComposeSendButton"] button');
const editor = (composer: HTMLElement) => find(composer, '[role="textbox"]');

const leave = (composer: HTMLElement) => composer.remove();

/** A dialog as Fluent shows it (public code, 2026-07). */
function ask(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.innerHTML = '<button type="button" id="ok-1" class="ms-Button--primary"></button><button type="button" id="cancel-1"></button>';
  document.body.append(dialog);
  return dialog;
}

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (composer, act) => act(button(composer), 'click'),
    'the words on the button': (composer, act) => act(find(composer, '[data-testid="ComposeSendButton"] button span'), 'click'),
    'Ctrl+Enter in the text': (composer, act) => act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true }),
    'Cmd+Enter in the subject': (composer, act) => act(find(composer, 'input'), 'keydown', { key: 'Enter', metaKey: true }),
    'Enter on the button': (composer, act) => act(button(composer), 'keydown', { key: 'Enter' }),
    'a button that is not split': (composer, act) => {
      const wrapper = find(composer, '[data-testid="ComposeSendButton"]') as HTMLElement;
      wrapper.innerHTML = '<button type="button"></button>';
      act(button(composer), 'click');
    },
  },
  leave,
  unsent: {
    discarded: (composer, act) => {
      act(find(composer, '#discardCompose'), 'click');
      leave(composer);
    },
    'discarded after the button did nothing': async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(find(composer, '#discardCompose'), 'click');
      leave(composer);
    },
    scheduled: (composer, act) => {
      act(find(composer, '[id$="__menuButton"]'), 'click');
      const dialog = ask();
      act(find(dialog, '#ok-1'), 'click');
      leave(composer);
    },
    'another button with an arrow, then left': (composer, act) => {
      composer.insertAdjacentHTML('beforeend', '<button type="button" id="splitButton-r9__primaryActionButton"></button>');
      act(find(composer, '#splitButton-r9__primaryActionButton'), 'click');
      leave(composer);
    },
    'left for another message, saved as a draft': (composer, act) => {
      act(find(document, '[role="option"]'), 'click');
      leave(composer);
    },
    'the button did nothing, and the draft was left later': async (composer, act) => {
      act(button(composer), 'click');
      await vi.advanceTimersByTimeAsync(10_000);
      act(find(document, '[role="option"]'), 'click');
      leave(composer);
    },
    'asked about its empty subject, then left': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      act(find(dialog, '#cancel-1'), 'click');
      dialog.remove();
      leave(composer);
    },
    'refused for an address that cannot be, then left': async (composer, act) => {
      act(button(composer), 'click');
      composer.insertAdjacentHTML('afterbegin', '<div role="alert"><span></span></div>');
      await settled();
      leave(composer);
    },
    'Enter in the text': (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      leave(composer);
    },
    "the ribbon's button for a new message": (composer, act) => {
      act(find(document, '#splitButton-r1__primaryActionButton'), 'click');
      leave(composer);
    },
  },
  alsoSent: {
    'asked about its empty subject and sent all the same': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      await vi.advanceTimersByTimeAsync(60_000);
      act(find(dialog, '#ok-1'), 'click');
      dialog.remove();
      leave(composer);
    },
    'while an empty dialog lies in the page': async (composer, act) => {
      document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true"></div>');
      act(button(composer), 'click');
      await settled();
      leave(composer);
    },
  },
  takeBack: (composer) => {
    const again = composer.cloneNode(true) as HTMLElement;
    again.querySelector('[id$="_TO"]')?.setAttribute('id', 'MSG_9e8d7c_TO');
    document.querySelector('[data-app-section="MailReadCompose"]')?.append(again);
  },
};
