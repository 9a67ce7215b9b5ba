import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixture = join(import.meta.dirname, '../../hosts/fixtures/telegram-k/one-to-one.html');

const style = `
  body { margin: 0; display: grid; grid-template-columns: 420px 1fr; height: 100vh; }
  .chat { display: grid; grid-template-rows: auto 1fr auto; height: 100vh; }
  .chat-input { min-height: 54px; }
  .input-message-input { min-height: 24px; }
`;

/** Runs in the page. A chat is its number; the newest message there is theirs, a month old. */
function behaviour(message: string): void {
  const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(`.chat.active ${selector}`) as Found;

  function show(id: number, side: 'is-in' | 'is-out', seconds: number): void {
    const bubble = document.createElement('div');
    bubble.className = `bubble ${side}`;
    Object.assign(bubble.dataset, { mid: `${id}${seconds}`, timestamp: `${seconds}` });
    bubble.append(Object.assign(document.createElement('span'), { className: 'translatable-message', textContent: message }));
    find('.bubbles-date-group').append(bubble);
  }

  function openChat(id: number, anew: boolean): void {
    const chat = document.querySelector('.chat.active');
    if (anew) chat?.replaceWith(chat.cloneNode(true));
    const title = find('.chat-info .peer-title');
    title.dataset.peerId = `${id}`;
    title.textContent = `Person ${id}`;
    find('.bubbles-date-group').replaceChildren();
    show(id, 'is-in', Math.floor(Date.now() / 1_000) - 30 * 86_400);
    const editor = find('.input-message-input');
    editor.textContent = '';
    editor.focus();
  }

  async function openChats(ids: readonly number[], anew: boolean): Promise<void> {
    for (const id of ids) {
      openChat(id, anew);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  document.addEventListener('keydown', (event) => {
    const editor = find('.input-message-input');
    if (event.key !== 'Enter' || !editor.textContent) return;
    event.preventDefault();
    editor.textContent = '';
    show(Number(find('.chat-info .peer-title').dataset.peerId), 'is-out', Math.floor(Date.now() / 1_000));
  });
  Object.assign(window, { openChats });
}

/**
 * A page that behaves like an open Telegram Web K after its fixture, to be answered for `https://web.telegram.org/k/`. Enter sends. In the page
 * `openChats(ids, anew)` opens one chat after another, in the same element or each in a new one, and moves the focus into its field. `message` is what
 * their messages say.
 */
export function telegramPage(message = 'A message'): string {
  return readFileSync(fixture, 'utf8').replace(
    '</body>',
    `<style>${style}</style><script>(${behaviour})(${JSON.stringify(message)})</script></body>`,
  );
}
