import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const field = (composer: HTMLElement) => composer as HTMLTextAreaElement;
const button = () => document.querySelector('main button');
const text = 'It is back in your shed, **thank you**.';

/** A message as the site shows it, marks and breaks in it. */
function show(words: string): void {
  const item = document.createElement('li');
  item.innerHTML = `<b>Dora</b> <span>${words.replace('**thank you**', '<br><strong>thank you</strong>')}</span>`;
  document.querySelector('ol')?.append(item);
}

async function leave(composer: HTMLElement): Promise<void> {
  const words = field(composer).value;
  field(composer).value = '';
  show(words);
  await settled();
}

/** A button beside it that is not there to post the form. */
function plainButton(): HTMLElement {
  const plain = document.createElement('div');
  plain.setAttribute('role', 'button');
  document.querySelector('form:has(#message)')?.append(plain);
  return plain;
}

export const script: SendingScript = {
  fixture: 'only-a-chat',
  gestures: {
    'the button': (composer, act) => {
      field(composer).value = text;
      act(button(), 'click');
    },
    'Enter in the text': (composer, act) => {
      field(composer).value = text;
      act(composer, 'keydown', { key: 'Enter' });
    },
    'Ctrl+Enter in the text': (composer, act) => {
      field(composer).value = text;
      act(composer, 'keydown', { key: 'Enter', ctrlKey: true });
    },
    'a button that might as well discard, and the text is shown': (composer, act) => {
      field(composer).value = text;
      act(plainButton(), 'click');
    },
  },
  leave,
  unsent: {
    discarded: async (composer, act) => {
      field(composer).value = text;
      act(plainButton(), 'click');
      field(composer).value = '';
      show('Something else entirely.');
      await settled();
    },
    'Enter made a new line': async (composer, act) => {
      field(composer).value = text;
      act(composer, 'keydown', { key: 'Enter' });
      field(composer).value += '\n';
      show('Something else entirely.');
      await settled();
    },
    'Shift+Enter': async (composer, act) => {
      field(composer).value = text;
      act(composer, 'keydown', { key: 'Enter', shiftKey: true });
      await leave(composer);
    },
    'Enter with nothing written': async (composer, act) => {
      act(composer, 'keydown', { key: 'Enter' });
      await leave(composer);
    },
    'a button elsewhere on the page': async (composer, act) => {
      field(composer).value = text;
      const elsewhere = document.createElement('button');
      document.querySelector('header')?.append(elsewhere);
      act(elsewhere, 'click');
      await leave(composer);
    },
  },
  takeBack: null,
};
