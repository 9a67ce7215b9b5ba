import { settled } from './person.ts';
import type { SendingScript } from './sending-script.ts';

type Gesture = SendingScript['gestures'][string];
type Story = SendingScript['unsent'][string];

/** What is one chat's own when a person writes and sends. */
type Chat = {
  editor(composer: HTMLElement): HTMLElement | null;
  /** Where a person clicks to send; absent where a chat has no button as a rule. */
  button?(composer: HTMLElement): HTMLElement | null;
  /** As a person does it; with '', as the site empties the editor. */
  write(composer: HTMLElement, text: string): void;
  /** What the page shows while the server takes a message of one's own: at the end, on its way at first where the site shows that. */
  deliver(composer: HTMLElement): unknown;
  /** Where the editor is emptied at another moment than just before. */
  leave?(composer: HTMLElement): Promise<void>;
  /** Makes the page one of another conversation, in the same composer. */
  openAnother(composer: HTMLElement): void;
  /** The only message of one's own in the fixture, as a selector; absent where a story of the site's own says how older ones come. */
  readonly own?: string;
};

/** What every chat is played with, to be spread into its script, and what its own stories are made of. */
export function chatStory({ editor, button, write, deliver, openAnother, own, ...chat }: Chat) {
  /** Written, and Enter; `held` beside it. */
  const enter =
    (held: KeyboardEventInit = {}): Gesture =>
    (composer, act) => {
      write(composer, 'Hello');
      act(editor(composer), 'keydown', { key: 'Enter', ...held });
    };

  const leave =
    chat.leave ??
    (async (composer: HTMLElement): Promise<void> => {
      write(composer, '');
      await deliver(composer);
    });

  /** The message leaves after it; so it was sent by it, or by something else. */
  const leavesAfter =
    (gesture: Gesture): Story =>
    async (composer, act) => {
      gesture(composer, act);
      await leave(composer);
    };

  /** Sent by Enter and emptied, and then the page shows something. */
  const emptiedThen =
    (show: (composer: HTMLElement) => unknown): Story =>
    async (composer, act) => {
      enter()(composer, act);
      write(composer, '');
      await show(composer);
    };

  const pictureAlone = leavesAfter((composer, act) => {
    if (button) act(button(composer), 'click');
    else act(editor(composer), 'keydown', { key: 'Enter' });
  });

  const gestures: SendingScript['gestures'] = {
    ...(button && {
      'the button': (composer, act) => {
        write(composer, 'Hello');
        act(button(composer), 'click');
      },
    }),
    Enter: enter(),
  };

  const unsent: SendingScript['unsent'] = {
    'another conversation was opened meanwhile': leavesAfter((composer, act) => {
      enter()(composer, act);
      openAnother(composer);
    }),
    'Enter chose a name from a list': async (composer, act) => {
      write(composer, '@an');
      act(editor(composer), 'keydown', { key: 'Enter' });
      write(composer, '@Ana Lima ');
      await deliver(composer);
    },
    'Shift+Enter, a new line': leavesAfter(enter({ shiftKey: true })),
    ...(own && {
      "nothing was written, and an older message of one's own came into sight": async (composer, act) => {
        const row = document.querySelector(own) as Element;
        const place = document.createComment('');
        row.replaceWith(place);
        act(editor(composer), 'keydown', { key: 'Enter' });
        place.replaceWith(row);
        await settled();
      },
    }),
  };

  return { gestures, unsent, enter, leave, leavesAfter, emptiedThen, pictureAlone };
}
