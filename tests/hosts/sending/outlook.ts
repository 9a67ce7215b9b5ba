import { vi } from 'vitest';
import { mailStory } from '../mail-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '[data-testid="ComposeSendButton"] button');
const text = (composer: HTMLElement) => find(composer, '[role="textbox"]');

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

const mail = mailStory({
  button,
  text,
  later: (composer) => find(composer, '[id$="__menuButton"]'),
  leave,
  question: { ask, yes: '#ok-1', no: '#cancel-1' },
});

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    ...mail.gestures,
    'the words on the button': (composer, act) => act(find(composer, '[data-testid="ComposeSendButton"] button span'), 'click'),
    'Cmd+Enter in the subject': (composer, act) => act(find(composer, 'input'), 'keydown', { key: 'Enter', metaKey: true }),
    'a button that is not split': (composer, act) => {
      const wrapper = find(composer, '[data-testid="ComposeSendButton"]') as HTMLElement;
      wrapper.innerHTML = '<button type="button"></button>';
      act(button(composer), 'click');
    },
  },
  leave,
  unsent: {
    ...mail.unsent,
    discarded: mail.leavesAfter((composer, act) => act(find(composer, '#discardCompose'), 'click')),
    'discarded after the button did nothing': mail.leavesAfter(async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(find(composer, '#discardCompose'), 'click');
    }),
    scheduled: mail.leavesAfter((composer, act) => {
      act(find(composer, '[id$="__menuButton"]'), 'click');
      act(find(ask(), '#ok-1'), 'click');
    }),
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
    'asked about its empty subject, then left': mail.leavesAfter(mail.answered('no')),
    'refused for an address that cannot be, then left': async (composer, act) => {
      act(button(composer), 'click');
      composer.insertAdjacentHTML('afterbegin', '<div role="alert"><span></span></div>');
      await settled();
      leave(composer);
    },
    "the ribbon's button for a new message": (composer, act) => {
      act(find(document, '#splitButton-r1__primaryActionButton'), 'click');
      leave(composer);
    },
  },
  alsoSent: {
    ...mail.alsoSent,
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
