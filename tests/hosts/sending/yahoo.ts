import { vi } from 'vitest';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '[data-test-id="compose-send-button"]');
const editor = (composer: HTMLElement) => find(composer, '[data-test-id="rte"]');
const discard = (composer: HTMLElement) => find(composer, '[data-test-id="compose-send-button"] ~ :last-child');

function say(): void {
  const notices = find(document, '[data-test-id="notifications"]') as HTMLElement;
  notices.innerHTML = '<div><span></span></div>';
}

function leave(composer: HTMLElement): void {
  composer.remove();
  say();
}

function ask(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = '<button type="button" class="yes"></button><button type="button" class="no"></button>';
  document.body.append(dialog);
  return dialog;
}

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (composer, act) => act(button(composer), 'click'),
    'the words on the button': (composer, act) => act(find(composer, '[data-test-id="compose-send-button"] span'), 'click'),
    'Ctrl+Enter in the text': (composer, act) => act(editor(composer), 'keydown', { key: 'Enter', ctrlKey: true }),
    'Enter on the button': (composer, act) => act(button(composer), 'keydown', { key: 'Enter' }),
  },
  leave,
  unsent: {
    discarded: (composer, act) => {
      act(discard(composer), 'click');
      leave(composer);
    },
    'discarded after the button did nothing': async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(discard(composer), 'click');
      leave(composer);
    },
    'saved as a draft, without a word': (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
    },
    'left later, with a notice of something else': async (composer, act) => {
      act(button(composer), 'click');
      await vi.advanceTimersByTimeAsync(10_000);
      leave(composer);
    },
    scheduled: (composer, act) => {
      act(find(composer, '[aria-haspopup]'), 'click');
      leave(composer);
    },
    'refused for want of a subject, then left': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      act(find(dialog, '.no'), 'click');
      dialog.remove();
      composer.remove();
    },
    'something is said while it stays': async (composer, act) => {
      act(button(composer), 'click');
      say();
      await settled();
    },
    'with the notice of the message before it still there': async (composer, act) => {
      say();
      act(button(composer), 'click');
      composer.remove();
      await settled();
    },
    'Enter in the text': (composer, act) => {
      act(editor(composer), 'keydown', { key: 'Enter' });
      leave(composer);
    },
  },
  alsoSent: {
    'asked about its empty subject and sent all the same': async (composer, act) => {
      act(button(composer), 'click');
      const dialog = ask();
      await settled();
      act(find(dialog, '.yes'), 'click');
      dialog.remove();
      leave(composer);
    },
    'with a notice that comes late': async (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
      await vi.advanceTimersByTimeAsync(10_000);
      say();
    },
  },
  takeBack: (composer) => {
    find(document, '[data-test-id="notifications"]')?.replaceChildren();
    find(document, '[data-test-id="mail-app-main-content"]')?.append(composer.cloneNode(true));
  },
};
