/**
 * How long somebody who writes has to hold on before it is a pause, and before they are lost in thought; and for how long nothing is heard after a key.
 * In milliseconds.
 */
const lengths = { pause: 1_500, thought: 180_000, deaf: 250 } as const;

/** Editors that write into the page themselves hold back the second; the first they need. */
const signs = ['beforeinput', 'input'] as const;
const listening = { capture: true, passive: true } as const;

type Pauses = {
  /** `deleting`: the last that was heard before it took something away. */
  readonly paused: (deleting: boolean) => void;
  readonly thinking: () => void;
};

/**
 * Calls back at each pause in writing, and once more when it grows long, until `gone`. After a key that was heard nothing is for a moment, so whoever writes
 * fast pays for few of their keys, and a pause can be noticed that moment early.
 */
export function watchPauses(place: EventTarget, { paused, thinking }: Pauses, gone: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deleting = false;
  const rest = () => {
    timer = setTimeout(thinking, lengths.thought - lengths.pause);
    paused(deleting);
  };
  const heard = (event: Event) => {
    deleting = 'inputType' in event && String(event.inputType).startsWith('delete');
    stop();
    timer = setTimeout(() => {
      listen();
      timer = setTimeout(rest, lengths.pause - lengths.deaf);
    }, lengths.deaf);
  };
  const listen = () => {
    for (const sign of signs) place.addEventListener(sign, heard, listening);
  };
  const stop = () => {
    clearTimeout(timer);
    for (const sign of signs) place.removeEventListener(sign, heard, listening);
  };
  if (gone.aborted) return;
  listen();
  gone.addEventListener('abort', stop);
}
