import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** The composer of `tests/hosts/fixtures/roundcube/`, served so that it sends: its form is posted into a hidden frame, whose answer confirms it. */
export type RoundcubePage = {
  /** With the port. */
  readonly origin: string;
  /** What was posted, oldest first. */
  readonly sent: readonly URLSearchParams[];
  close(): Promise<void>;
};

/** Everything of the page's own is let through, and nothing else: what we bring along has to get by. */
const policy = "default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own'; frame-src 'self'; form-action 'self'";

const style = '<style nonce="own">#compose-content { width: 620px; margin-left: 20px } #composebody_ifr { width: 600px; height: 160px }</style>';

const behaviour = `<iframe name="savetarget" hidden></iframe><script nonce="own">
  const form = document.forms.form;
  const editor = Object.assign(document.createElement('iframe'), { id: 'composebody_ifr' });
  const isHtml = form.elements._is_html.value === '1';
  if (isHtml) {
    document.querySelector('.tox-edit-area').append(editor);
    // Written, as Firefox exchanges an empty page of a frame for another one a moment later (seen in 140).
    editor.contentDocument.open();
    editor.contentDocument.write('<!doctype html><body contenteditable="true"></body>');
    editor.contentDocument.close();
  }
  document.querySelector('.formbuttons .send').addEventListener('click', () => {
    if (isHtml) form.elements._message.value = editor.contentDocument.body.innerHTML;
    form.target = 'savetarget';
    form.submit();
  });
  function confirmSent() {
    const confirmation = Object.assign(document.createElement('div'), { className: 'confirmation', textContent: 'Message sent successfully.' });
    document.querySelector('#messagestack').append(confirmation);
  }
</script>`;

const fixture = (name: string) => readFile(new URL(`../../hosts/fixtures/roundcube/${name}.html`, import.meta.url), 'utf8');

export async function serveRoundcubePage(): Promise<RoundcubePage> {
  const sent: URLSearchParams[] = [];
  const answer = async (request: IncomingMessage): Promise<string> => {
    if (request.method === 'POST') {
      sent.push(new URLSearchParams(await text(request)));
      return '<!doctype html><script nonce="own">parent.confirmSent()</script>';
    }
    if (request.url === '/plain' || request.url === '/html') {
      const page = await fixture(request.url === '/plain' ? 'new-message' : 'html');
      return page.replace('</head>', `${style}</head>`).replace('</body>', `${behaviour}</body>`);
    }
    return '';
  };
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(await answer(request));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
