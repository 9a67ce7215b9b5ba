/** How long somebody who writes has to hold on before it is a pause, and before they are lost in thought, in milliseconds. */
const lengths = { pause: 1_500, thought: 180_000 } as const;

type Pauses = {
  /** `deleting`: the last that was done before it took something away. */
  readonly paused: (deleting: boolean) => void;
  readonly thinking: () => void;
};

/** Calls back at each pause in writing, and once more when it grows long, until `gone`. A key costs no more than setting one timer anew. */
export function watchPauses(place: EventTarget, { paused, thinking }: Pauses, gone: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deleting = false;
  const rest = () => {
    timer = setTimeout(thinking, lengths.thought - lengths.pause);
    paused(deleting);
  };
  const begin = (event: Event) => {
    deleting = 'inputType' in event && String(event.inputType).startsWith('delete');
    clearTimeout(timer);
    timer = setTimeout(rest, lengths.pause);
  };
  // Editors that write into the page themselves hold back the second; the first they need.
  for (const type of ['beforeinput', 'input']) place.addEventListener(type, begin, { capture: true, passive: true, signal: gone });
  gone.addEventListener('abort', () => clearTimeout(timer));
}
