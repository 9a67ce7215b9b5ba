import { vi } from 'vitest';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const button = () => find('.formbuttons button.send');

/** A message of the page in its stack, as 1.6.5 shows it (seen 2026-11). */
function say(type: 'loading' | 'confirmation' | 'error'): void {
  find('#messagestack')?.insertAdjacentHTML(
    'beforeend',
    `<div class="${type} content ui alert" role="alert"><i class="icon"></i><span></span></div>`,
  );
}

function dialog(inside: string, buttons: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ui-dialog ui-widget warning';
  element.setAttribute('role', 'dialog');
  element.innerHTML = `<div class="ui-dialog-content">${inside}</div><div class="ui-dialog-buttonset">${buttons}</div>`;
  document.body.append(element);
  return element;
}

const cancel = '<button type="button" class="cancel btn"></button>';
const askForSubject = () => dialog('<input type="text" data-submit="true">', `<button type="button" class="mainaction send btn"></button>${cancel}`);
const askAboutMany = () =>
  dialog('', `<button type="button" class="mainaction btn"></button><button type="button" class="bcc btn"></button>${cancel}`);

/** The form is marked and posted by a script, and the page shows that it waits. */
function post(draft: '' | '1'): void {
  find('[name="_draft"]')?.setAttribute('value', draft);
  find('form[name="form"]')?.dispatchEvent(new Event('formdata', { bubbles: true }));
  say('loading');
}

async function answer(type: 'confirmation' | 'error'): Promise<void> {
  find('#messagestack .loading')?.remove();
  say(type);
  await settled();
}

const leave = () => answer('confirmation');

async function saveDraft(): Promise<void> {
  post('1');
  await settled();
  await answer('confirmation');
}

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (_, act) => {
      act(button(), 'click');
      post('');
    },
    "the button's copy in a narrow window": (_, act) => {
      act(find('.content-frame-navigation .send .inner'), 'click');
      post('');
    },
  },
  leave,
  unsent: {
    discarded: async (_, act) => {
      act(find('.header .save.draft'), 'click');
      document.querySelector('#compose-content')?.remove();
      await answer('confirmation');
    },
    'saved as a draft': async (_, act) => {
      act(find('.header .save.draft'), 'click');
      await saveDraft();
    },
    'not sent for want of a text, and something else is confirmed': async (_, act) => {
      act(button(), 'click');
      await settled();
      await answer('confirmation');
    },
    'not sent for want of a text, then saved as a draft': async (_, act) => {
      act(button(), 'click');
      await settled();
      act(find('.header .save.draft'), 'click');
      await saveDraft();
    },
    'refused by the server, then saved as a draft': async (_, act) => {
      act(button(), 'click');
      post('');
      await answer('error');
      await saveDraft();
    },
    'refused by the server, and something else is confirmed': async (_, act) => {
      act(button(), 'click');
      post('');
      await answer('error');
      await answer('confirmation');
    },
    'refused by the server with the words it used before, while the saving of its draft is still confirmed': async (_, act) => {
      await answer('error');
      await saveDraft();
      act(button(), 'click');
      post('');
      await settled();
      find('#messagestack .loading')?.remove();
    },
    'asked about its empty subject, left, and saved as a draft': async (_, act) => {
      act(button(), 'click');
      const question = askForSubject();
      await settled();
      act(question.querySelector('.cancel'), 'click');
      question.remove();
      await saveDraft();
    },
    'asked about its many recipients, left, and sent by something else': async (_, act) => {
      act(button(), 'click');
      const question = askAboutMany();
      await settled();
      act(question.querySelector('.cancel'), 'click');
      question.remove();
      post('');
      await leave();
    },
    'Enter in the subject': async (composer, act) => {
      act(composer.querySelector('#compose-subject'), 'keydown', { key: 'Enter' });
      post('');
      await leave();
    },
  },
  alsoSent: {
    'given a subject when asked': async (_, act) => {
      act(button(), 'click');
      const question = askForSubject();
      await settled();
      act(question.querySelector('.mainaction'), 'click');
      question.remove();
      post('');
      await leave();
    },
    'given a subject when asked, by Enter': async (_, act) => {
      act(button(), 'click');
      const question = askForSubject();
      await settled();
      act(question.querySelector('input'), 'keydown', { key: 'Enter' });
      question.remove();
      post('');
      await leave();
    },
    'hidden from its many recipients when asked': async (_, act) => {
      act(button(), 'click');
      const question = askAboutMany();
      await settled();
      act(question.querySelector('.bcc'), 'click');
      question.remove();
      post('');
      await leave();
    },
    'sent while the saving of its draft is still confirmed': async (_, act) => {
      await saveDraft();
      act(button(), 'click');
      post('');
      await leave();
    },
    'refused, asked about its many recipients, and sent then': async (_, act) => {
      act(button(), 'click');
      post('');
      await answer('error');
      act(button(), 'click');
      const question = askAboutMany();
      await settled();
      await vi.advanceTimersByTimeAsync(60_000);
      act(question.querySelector('.mainaction'), 'click');
      question.remove();
      post('');
      await leave();
    },
  },
  takeBack: null,
};
