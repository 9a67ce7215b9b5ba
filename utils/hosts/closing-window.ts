import { type Sending, watchSending } from '../page/sending.ts';

/** How a mail page sends whose composer closes with its message, and whose undo opens another one for the same people. */
type ClosingWindow = Pick<Sending, 'isButton' | 'isKey' | 'refusal' | 'isYes'> & {
  readonly composerSelector: string;
  /** What the page shows anew for a message that has left; null where it shows nothing, and the going of the composer has to do. */
  readonly notice: string | null;
  /** By whom a message is known again. */
  addressees(composer: HTMLElement): string | 'unclear';
};

/** Milliseconds: a message that is not refused takes its composer with it at once; a draft that is left for another page goes later. */
const soon = 5_000;

/** As `watchSending`, for pages that have no sign of their own for a message, or one that they show for other things too. */
export function watchClosingWindow(
  composer: HTMLElement,
  { composerSelector, notice, addressees, ...gestures }: ClosingWindow,
  sent: (undone: AbortSignal) => void,
  gone: AbortSignal,
): void {
  const all = (selector: string) => [...composer.ownerDocument.querySelectorAll<HTMLElement>(selector)];
  let pressed = 0;
  let closed: number | null = null;
  let older: readonly Element[] = [];
  let others: readonly Element[] = [];
  const sign = () => {
    if (composer.isConnected) {
      pressed = Date.now();
      closed = null;
      older = notice ? all(notice) : [];
      return null;
    }
    closed ??= Date.now();
    others = all(composerSelector);
    if (closed - pressed >= soon) return null;
    return notice ? (all(notice).find((one) => !older.includes(one)) ?? null) : 'gone';
  };
  watchSending(
    composer,
    {
      ...gestures,
      leaves: true,
      conversationKey: addressees,
      sign,
      isBack: (_, people) => all(composerSelector).some((one) => !others.includes(one) && addressees(one) === people),
    },
    sent,
    gone,
  );
}
