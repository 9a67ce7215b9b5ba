import { vi } from 'vitest';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const action = (composer: HTMLElement, name: 'send' | 'save' | 'cancel') => find(composer, `[ng-click="editor.${name}()"]`);

/** One of three parts stands over the message at a time (seen in a running 5.8.0, 2026-11). */
function show(composer: HTMLElement, state: 'sending' | 'sent' | 'error'): void {
  const content = find(composer, 'sg-ripple-content');
  if (content) content.innerHTML = `<div layout="column" ng-switch-when="${state}"><md-icon></md-icon></div>`;
}

/** What was sent, saved or not uploaded is said alike, for three seconds. */
function toast(): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<md-toast role="alert"><div class="md-toast-content"><span class="md-toast-text"></span></div></md-toast>',
  );
}

async function close(composer: HTMLElement): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
  composer.parentElement?.remove();
  await settled();
}

async function leave(composer: HTMLElement): Promise<void> {
  show(composer, 'sent');
  toast();
  await close(composer);
}

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (composer, act) => {
      act(action(composer, 'send')?.querySelector('md-icon') ?? null, 'click');
      show(composer, 'sending');
    },
  },
  leave,
  unsent: {
    discarded: async (composer, act) => {
      act(action(composer, 'cancel'), 'click');
      await close(composer);
    },
    'saved as a draft, and closed': async (composer, act) => {
      act(action(composer, 'save'), 'click');
      toast();
      await settled();
      act(action(composer, 'cancel'), 'click');
      await close(composer);
    },
    'refused by the server, and discarded': async (composer, act) => {
      act(action(composer, 'send'), 'click');
      show(composer, 'sending');
      await settled();
      show(composer, 'error');
      await settled();
      act(action(composer, 'cancel'), 'click');
      await close(composer);
    },
    'refused by the server, and something else is confirmed': async (composer, act) => {
      act(action(composer, 'send'), 'click');
      show(composer, 'error');
      await settled();
      toast();
      await settled();
    },
    'gone while it was being sent': async (composer, act) => {
      act(action(composer, 'send'), 'click');
      show(composer, 'sending');
      await close(composer);
    },
    'Enter in the subject': async (composer, act) => {
      act(find(composer, '[name="subject"]'), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
  },
  alsoSent: {
    'refused first, and sent then': async (composer, act) => {
      act(action(composer, 'send'), 'click');
      show(composer, 'sending');
      await settled();
      show(composer, 'error');
      await settled();
      await vi.advanceTimersByTimeAsync(60_000);
      act(action(composer, 'send'), 'click');
      show(composer, 'sending');
      await leave(composer);
    },
  },
  takeBack: null,
};
