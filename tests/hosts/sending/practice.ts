import type { SendingScript } from '../sending-script.ts';

const button = (composer: HTMLElement) => composer.querySelector<HTMLElement>('[data-practice-send]');

/** What components/practice/outbox.tsx shows for a new message. */
function leave(): void {
  document
    .querySelector('[data-practice-outbox]')
    ?.insertAdjacentHTML('afterbegin', '<li data-practice-sent data-message="message-2"><p>To Robin</p></li>');
}

export const script: SendingScript = {
  fixture: 'robin',
  gestures: {
    'the button': (composer, act) => act(button(composer), 'click'),
  },
  leave,
  unsent: {
    'sent to nobody, which the page refuses': (composer, act) => {
      act(button(composer), 'click');
      const status = composer.querySelector('[role="status"]');
      if (status) status.textContent = 'Who is it for? Choose someone above.';
    },
    'another button was pressed': (composer, act) => {
      const other = document.createElement('button');
      composer.append(other);
      act(other, 'click');
      leave();
    },
  },
  takeBack: null,
};
