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

/** The form is marked and posted, and the page shows that it waits; the answer takes that away. */
function post(draft: '' | '1'): void {
  (find('[name="_draft"]') as HTMLInputElement).value = draft;
  say('loading');
}

async function answer(type: 'confirmation' | 'error'): Promise<void> {
  find('#messagestack .loading')?.remove();
  say(type);
  await settled();
}

async function leave(): Promise<void> {
  post('');
  await settled();
  await answer('confirmation');
}

async function saveDraft(): Promise<void> {
  post('1');
  await settled();
  await answer('confirmation');
}

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    'the button': (_, act) => act(button(), 'click'),
    "the button's copy in a narrow window": (_, act) => act(find('.content-frame-navigation .send .inner'), 'click'),
  },
  leave,
  unsent: {
    'saved as a draft': async (_, act) => {
      act(find('.header .save.draft'), 'click');
      await saveDraft();
    },
    'not sent for want of a text, then saved as a draft': async (_, act) => {
      act(button(), 'click');
      await settled();
      act(find('.header .save.draft'), 'click');
      await saveDraft();
    },
    'refused by the server': async (_, act) => {
      act(button(), 'click');
      post('');
      await settled();
      await answer('error');
    },
    'refused by the server while the saving of its draft is still confirmed': async (_, act) => {
      await saveDraft();
      act(button(), 'click');
      post('');
      await settled();
      await answer('error');
    },
    'asked about its empty subject, left, and saved as a draft': async (_, act) => {
      act(button(), 'click');
      const question = askForSubject();
      await settled();
      act(question.querySelector('.cancel'), 'click');
      question.remove();
      await saveDraft();
    },
    'Enter in the subject': async (composer, act) => {
      act(composer.querySelector('#compose-subject'), 'keydown', { key: 'Enter' });
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
      await leave();
    },
    'given a subject when asked, by Enter': async (_, act) => {
      act(button(), 'click');
      const question = askForSubject();
      await settled();
      act(question.querySelector('input'), 'keydown', { key: 'Enter' });
      question.remove();
      await leave();
    },
    'hidden from its many recipients when asked': async (_, act) => {
      act(button(), 'click');
      const question = askAboutMany();
      await settled();
      act(question.querySelector('.bcc'), 'click');
      question.remove();
      await leave();
    },
    'asked for a recipient behind an older dialog that stayed in the page, then sent': async (_, act) => {
      dialog('', cancel).hidden = true;
      act(button(), 'click');
      const alert = dialog('', '<button type="button" class="mainaction btn"></button>');
      await settled();
      act(alert.querySelector('.mainaction'), 'click');
      alert.remove();
      act(button(), 'click');
      await leave();
    },
    'sent while the saving of its draft is still confirmed': async (_, act) => {
      await saveDraft();
      act(button(), 'click');
      await leave();
    },
    'refused first and sent then': async (_, act) => {
      act(button(), 'click');
      post('');
      await settled();
      await answer('error');
      act(button(), 'click');
      await leave();
    },
  },
  takeBack: null,
};
