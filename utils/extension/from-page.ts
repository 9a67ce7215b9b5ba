/*
 * What a script in somebody else's page has of the browser. Both browsers have promises here (Manifest V3), so the polyfill, which would be the larger
 * part of the watcher, stays in the background and in our own pages.
 */

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

type Extension = {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly i18n: { getMessage(key: string): string };
};

const scope = globalThis as { browser?: Extension; chrome?: Extension };

/** Found anew each time: what was kept from before an update of ours is dead. */
export const extension = (): Extension => (scope.browser ?? scope.chrome) as Extension;

/** False once the extension was updated, reloaded or removed: whoever runs on has to leave. */
export function isAlive(): boolean {
  try {
    return extension().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A text of the interface, for the one place that has no room for more. */
export function text(name: string): string {
  return extension().i18n.getMessage(name);
}

/** The direction of the interface's language. */
export function textDirection(): 'ltr' | 'rtl' {
  return text('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Has the panel's code brought into this page, for a composer of this host and account. `rests`: Small Hello is not wanted on this account; `gone`:
 * nothing can come, or others have come in our place. Never throws.
 */
export async function askPanel(host: string, account: string | null): Promise<'panel' | 'rests' | 'gone'> {
  try {
    const brought = await extension().runtime.sendMessage({ ask: 'panel', host, account });
    return brought === 'panel' || brought === 'rests' ? brought : 'gone';
  } catch {
    return 'gone';
  }
}

/** Calls back when the user asks for the panel by the browser's own command, until `end`. */
export function onCommand(called: () => void, end: AbortSignal): void {
  onMessage((message) => message === 'open-panel', called, end);
}

/** Calls back when Small Hello was switched off at this address, until `end`. */
export function whenSwitchedOff(called: () => void, end: AbortSignal): void {
  onMessage((message) => message === `leave ${location.protocol}//${location.hostname}`, called, end);
}

/** Tells the popup whose page this is, as long as we are here. */
export function whenAsked(account: () => string | null, end: AbortSignal): void {
  onMessage(
    (message) => message === 'who-is-here',
    (reply) => reply({ account: account() }),
    end,
  );
}

function onMessage(isMeant: (message: unknown) => boolean, called: (reply: (answer: unknown) => void) => void, end: AbortSignal): void {
  const listener: Listener = (message, _, reply) => {
    if (isMeant(message)) called(reply);
  };
  extension().runtime.onMessage.addListener(listener);
  end.addEventListener('abort', () => {
    if (isAlive()) extension().runtime.onMessage.removeListener(listener);
  });
}
