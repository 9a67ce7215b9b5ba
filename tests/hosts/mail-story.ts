import { vi } from 'vitest';
import type { SendingScript } from './sending-script.ts';

type Gesture = SendingScript['gestures'][string];
type Story = SendingScript['unsent'][string];

/** What is one mail page's own, where the composer goes with its message. */
type Mail = {
  button(composer: HTMLElement): Element | null;
  text(composer: HTMLElement): Element | null;
  /** What opens the times at which it can be sent later. */
  later(composer: HTMLElement): Element | null;
  leave(composer: HTMLElement): void | Promise<void>;
  /** What the page asks before it sends, in the page; `yes` and `no` are selectors in it. */
  readonly question: { ask(): HTMLElement; readonly yes: string; readonly no: string };
};

/** What every such mail page is played with, to be spread into its script, and what its own stories are made of. */
export function mailStory({ button, text, later, leave, question }: Mail) {
  /** The message leaves after it; so it was sent by it, or by something else. */
  const leavesAfter =
    (gesture: (...played: Parameters<Gesture>) => void | Promise<void>): Story =>
    async (composer, act) => {
      await gesture(composer, act);
      await leave(composer);
    };

  const press: Gesture = (composer, act) => act(button(composer), 'click');

  /** The button was pressed, and what the page asked is answered: "no" at once, "yes" after a minute. */
  const answered =
    (answer: 'yes' | 'no'): Story =>
    async (composer, act) => {
      press(composer, act);
      const asked = question.ask();
      await vi.advanceTimersByTimeAsync(answer === 'yes' ? 60_000 : 0);
      act(asked.querySelector(question[answer]), 'click');
      asked.remove();
    };

  const gestures: SendingScript['gestures'] = {
    'the button': press,
    'Ctrl+Enter in the text': (composer, act) => act(text(composer), 'keydown', { key: 'Enter', ctrlKey: true }),
    'Enter on the button': (composer, act) => act(button(composer), 'keydown', { key: 'Enter' }),
    'Space on the button': (composer, act) => act(button(composer), 'keydown', { key: ' ' }),
  };

  const unsent: SendingScript['unsent'] = {
    'Enter in the text': leavesAfter((composer, act) => act(text(composer), 'keydown', { key: 'Enter' })),
    scheduled: leavesAfter((composer, act) => act(later(composer), 'click')),
    'refused, then scheduled': leavesAfter(async (composer, act) => {
      await answered('no')(composer, act);
      act(later(composer), 'click');
    }),
  };

  const alsoSent: SendingScript['unsent'] = { 'asked about its empty subject and sent all the same': leavesAfter(answered('yes')) };

  return { gestures, unsent, alsoSent, leavesAfter, answered };
}
