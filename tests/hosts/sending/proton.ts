import { mailStory } from '../mail-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '[data-testid="composer:send-button"]');
const text = (composer: HTMLElement) => find(composer, 'textarea');

const loader = '<svg class="circle-loader"></svg>';
const undo = '<button type="button" class="notification__button" data-testid="notification:undo-button"></button>';
const close = '<button type="button" class="notification__button notification__close-button"><svg></svg></button>';

/** A notice before those that are there, as the makers' source has it (2025). */
function say(content: string, type = 'success', after = ''): HTMLElement {
  const notice = document.createElement('div');
  notice.className = `notification notification--in notification--${type}`;
  notice.setAttribute('role', 'alert');
  notice.innerHTML = `<span class="notification__content">${content}</span>${after}`;
  find(document, '.notifications-container')?.prepend(notice);
  return notice;
}

const turn = (notice: HTMLElement, content: string) => {
  (find(notice, '.notification__content') as HTMLElement).innerHTML = content;
};

async function leave(composer: HTMLElement): Promise<void> {
  const notice = say(`<span></span> ${loader}`);
  composer.remove();
  await settled();
  turn(notice, `<span></span>${undo}`);
}

/** A question before sending, as ModalTwo shows it (the makers' source, 2025). */
function ask(): HTMLElement {
  const modal = document.createElement('div');
  modal.className = 'modal-two';
  modal.innerHTML =
    '<dialog class="modal-two-dialog"><button type="button" class="cancel"></button><button type="submit" class="send"></button></dialog>';
  document.body.append(modal);
  return modal;
}

const mail = mailStory({
  button,
  text,
  later: (composer) => find(composer, '[data-testid="composer:scheduled-send:dropdown-button"]'),
  leave,
  question: { ask, yes: '.send', no: '.cancel' },
});

export const script: SendingScript = {
  fixture: 'plain-text',
  gestures: {
    ...mail.gestures,
    'Ctrl+Enter in the subject': (composer, act) =>
      act(find(composer, '[data-testid="composer:subject"]'), 'keydown', { key: 'Enter', ctrlKey: true }),
    'Cmd+Enter in the recipient field': (composer, act) =>
      act(find(composer, '[data-testid="composer:to"]'), 'keydown', { key: 'Enter', metaKey: true }),
  },
  leave,
  unsent: {
    ...mail.unsent,
    discarded: (composer, act) => {
      act(find(composer, '[data-testid="composer:delete-draft-button"]'), 'click');
      composer.remove();
      say('', 'success', close);
    },
    'discarded after the button did nothing': async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      composer.remove();
      say('', 'success', close);
    },
    'closed, and saved as a draft': async (composer, act) => {
      act(button(composer), 'click');
      await settled();
      act(find(composer, '[data-testid="composer:close-button"]'), 'click');
      composer.remove();
      const notice = say('', 'success', close);
      await settled();
      turn(notice, `<span></span><button type="button"></button>`);
    },
    'asked about its empty subject, left, then discarded': async (composer, act) => {
      await mail.answered('no')(composer, act);
      composer.remove();
      say('', 'success', close);
    },
    'it fails on the way, and its window comes back': async (composer, act) => {
      act(button(composer), 'click');
      const notice = say(`<span></span> ${loader}`);
      composer.remove();
      await settled();
      notice.classList.add('notification--out');
      say('', 'error', close);
      document.querySelector('.app-root')?.append(composer.cloneNode(true));
      await settled();
      notice.remove();
    },
    'it is still on its way while the message before it leaves': async (composer, act) => {
      const before = say(`<span></span> ${loader}`);
      act(button(composer), 'click');
      say(`<span></span> ${loader}`);
      composer.remove();
      await settled();
      turn(before, `<span></span>${undo}`);
    },
    'it is still on its way while the message after it leaves': async (composer, act) => {
      act(button(composer), 'click');
      say(`<span></span> ${loader}`);
      composer.remove();
      await settled();
      say(`<span></span>${undo}`);
    },
    'Enter in the subject': async (composer, act) => {
      act(find(composer, '[data-testid="composer:subject"]'), 'keydown', { key: 'Enter' });
      await leave(composer);
    },
  },
  alsoSent: {
    ...mail.alsoSent,
    'with no time for an undo': async (composer, act) => {
      act(button(composer), 'click');
      const notice = say(`<span></span> ${loader}`);
      composer.remove();
      await settled();
      turn(notice, 'words');
    },
    'while the notice of a discarded draft is still there': async (composer, act) => {
      say('', 'success', close);
      act(button(composer), 'click');
      await leave(composer);
    },
  },
  takeBack: (composer) => {
    find(document, '.notification')?.remove();
    document.querySelector('.app-root')?.append(composer.cloneNode(true));
  },
};
