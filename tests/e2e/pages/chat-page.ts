import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A chat of our own that no host was written for, at `/` and at `/with/NAME`. */
export type ChatPage = {
  /** With the port. */
  readonly origin: string;
  /** What has arrived, oldest first, and in which conversation: "/with/ana". */
  readonly arrived: readonly { readonly to: string; readonly text: string }[];
  close(): Promise<void>;
};

/** Only what is the page's own is let through: what we bring along has to get by. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:";

const kinds = { html: 'text/html', css: 'text/css', js: 'text/javascript' } as const;

const part = (kind: keyof typeof kinds) => readFile(new URL(`chat/chat.${kind}`, import.meta.url), 'utf8');

export async function serveChatPage(): Promise<ChatPage> {
  const arrived: { to: string; text: string }[] = [];
  const answer = async (request: IncomingMessage): Promise<readonly [kind: keyof typeof kinds, body: string]> => {
    if (request.method === 'POST') {
      arrived.push(JSON.parse(await text(request)));
      return ['html', ''];
    }
    const [, kind = 'html'] = /^\/chat\.(css|js)$/.exec(request.url ?? '') ?? [];
    return [kind as keyof typeof kinds, await part(kind as keyof typeof kinds)];
  };
  const server = createServer(async (request, response) => {
    const [kind, body] = await answer(request);
    response.setHeader('content-type', `${kinds[kind]}; charset=utf-8`);
    response.setHeader('content-security-policy', policy);
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
