import { vi } from 'vitest';
import { mailStory } from '../mail-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '[data-test-id="compose-send-button"]');
const text = (composer: HTMLElement) => find(composer, '[data-test-id="rte"]');
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

const mail = mailStory({ button, text, later: (composer) => find(composer, '[aria-haspopup]'), leave, question: { ask, yes: '.yes', no: '.no' } });

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    ...mail.gestures,
    'the words on the button': (composer, act) => act(find(composer, '[data-test-id="compose-send-button"] span'), 'click'),
  },
  leave,
  unsent: {
    ...mail.unsent,
    discarded: mail.leavesAfter((composer, act) => act(discard(composer), 'click')),
    'discarded after the button did nothing': mail.leavesAfter(async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(discard(composer), 'click');
    }),
    'saved as a draft, without a word': (composer, act) => {
      act(button(composer), 'click');
      composer.remove();
    },
    'left later, with a notice of something else': async (composer, act) => {
      act(button(composer), 'click');
      await vi.advanceTimersByTimeAsync(10_000);
      leave(composer);
    },
    'refused for want of a subject, then left': async (composer, act) => {
      await mail.answered('no')(composer, act);
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
  },
  alsoSent: {
    ...mail.alsoSent,
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
