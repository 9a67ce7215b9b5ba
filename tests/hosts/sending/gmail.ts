import { mailStory } from '../mail-story.ts';
import { settled } from '../person.ts';
import type { SendingScript } from '../sending-script.ts';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);
const button = (composer: HTMLElement) => find(composer, '.IZ .Up .aoO');
const text = (composer: HTMLElement) => find(composer, '.Ap .Am');

/** The whole mole goes, as far as it has one. */
function close(composer: HTMLElement): void {
  (composer.closest('.no') ?? composer).remove();
}

/** The bar as captured in public code, 2026-09: a new `.aT` for each message, with one or two links. */
function notice(links: readonly string[]): void {
  const spans = links.map((id) => `<span class="ag a8k" role="link" tabindex="0"${id && ` id="${id}"`}></span>`);
  const bar = find(document, 'div.b8 .vh');
  if (bar) bar.innerHTML = `<span class="aT"><span class="bAq"></span><span class="bAo">${spans.join(' ')}</span></span>`;
}

function dialog(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'alertdialog');
  element.innerHTML = '<div class="Kj-JD-Jl"><button name="ok"></button><button name="cancel"></button></div>';
  document.body.append(element);
  return element;
}

function leave(composer: HTMLElement): void {
  close(composer);
  notice(['link_undo', 'link_vsm']);
}

const mail = mailStory({
  button,
  text,
  later: (composer) => find(composer, '.hG'),
  leave,
  question: { ask: dialog, yes: '[name="ok"]', no: '[name="cancel"]' },
});

export const script: SendingScript = {
  fixture: 'new-message',
  gestures: {
    ...mail.gestures,
    'Cmd+Enter in the recipient field': (composer, act) => act(find(composer, '[name="to"] input'), 'keydown', { key: 'Enter', metaKey: true }),
    'send and archive': (composer, act) => {
      const archive = button(composer)?.cloneNode(true) as HTMLElement;
      archive.classList.add('Uo');
      button(composer)?.before(archive);
      act(archive, 'click');
    },
  },
  leave,
  unsent: {
    ...mail.unsent,
    discarded: (composer, act) => {
      act(find(composer, '.oh'), 'click');
      close(composer);
      notice(['link_undo']);
    },
    'discarded while the bar shows another message': (composer, act) => {
      act(find(composer, '.oh'), 'click');
      leave(composer);
    },
    scheduled: (composer, act) => {
      act(find(composer, '.hG'), 'click');
      act(find(composer, '[selector="scheduledSend"]'), 'click');
      leave(composer);
    },
    'closed to the drafts': (composer, act) => {
      act(find(document, '.Hm .Ha'), 'click');
      close(composer);
    },
    'Ctrl+Enter that belongs to an input method': (composer, act) => {
      act(text(composer), 'keydown', { key: 'Enter', ctrlKey: true, isComposing: true });
      leave(composer);
    },
    'refused, then discarded': async (composer, act) => {
      await mail.answered('no')(composer, act);
      act(find(composer, '.oh'), 'click');
      close(composer);
      notice(['link_undo']);
    },
    'asked, sent all the same, then scheduled': mail.leavesAfter(async (composer, act) => {
      await mail.answered('yes')(composer, act);
      act(find(composer, '.hG'), 'click');
    }),
    'the button, then discarded while it was on its way nowhere': (composer, act) => {
      act(button(composer), 'click');
      close(composer);
      notice(['link_undo']);
    },
    'refused, then closed while another message is sent': mail.leavesAfter(mail.answered('no')),
    'closed while the composer beside it is sent': (composer, act) => {
      const beside = composer.closest('.no')?.cloneNode(true) as HTMLElement;
      composer.closest('.no')?.after(beside);
      act(button(beside), 'click');
      act(text(beside), 'keydown', { key: 'Enter', ctrlKey: true });
      beside.remove();
      leave(composer);
    },
  },
  alsoSent: {
    ...mail.alsoSent,
    'with no more time for an undo': (composer, act) => {
      act(button(composer), 'click');
      close(composer);
      notice(['link_vsm']);
    },
    'while Gmail asks about something else': async (composer, act) => {
      act(button(composer), 'click');
      close(composer);
      dialog();
      await settled();
      notice(['link_undo', 'link_vsm']);
    },
    'with the bar of the message before it still there': async (composer, act) => {
      notice(['link_undo', 'link_vsm']);
      act(button(composer), 'click');
      close(composer);
      await settled();
      notice(['', '']);
    },
  },
  takeBack: (composer) => {
    notice([]);
    const again = composer.cloneNode(true) as HTMLElement;
    again.querySelector('[name="composeid"]')?.setAttribute('value', 'another');
    document.body.append(again);
  },
};
