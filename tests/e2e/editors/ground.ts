import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Pages with one editor each, and an extension that does nothing but insert. */
export type Ground = {
  /** A folder with the unpacked extension, for both browsers. */
  readonly extension: string;
  address(editor: string): string;
  close(): Promise<void>;
};

export async function prepareGround(): Promise<Ground> {
  const pages = new Map((await bundlePages()).map(({ fileName, content }) => [`/${fileName}`, content]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const content = pages.get(path === '/' ? '/index.html' : path);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': typeOf(path), 'cache-control': 'max-age=600' }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const extension = await mkdtemp(join(tmpdir(), 'small-hello-inserting-'));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'content.js'), await bundleContent());
  return {
    extension,
    address: (editor) => `http://127.0.0.1:${port}/?${editor}`,
    async close() {
      server.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

const manifest = {
  manifest_version: 3,
  name: 'Inserting',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'inserting@small-hello.example' } },
};

type File = { readonly fileName: string; readonly content: string | Uint8Array };

const quiet = { configFile: false, logLevel: 'error', root: here } as const;

async function bundlePages(): Promise<File[]> {
  const built = await build({
    ...quiet,
    // Draft.js was written for bundlers that had this.
    define: { global: 'globalThis' },
    mode: 'production',
    build: { write: false, minify: false, target: 'esnext', modulePreload: false, reportCompressedSize: false },
  });
  return filesOf(built as Rolldown.RolldownOutput);
}

async function bundleContent(): Promise<string> {
  const built = await build({
    ...quiet,
    build: { write: false, minify: false, target: 'esnext', lib: { entry: join(here, 'content.ts'), formats: ['iife'], name: 'content' } },
  });
  return String(filesOf((built as Rolldown.RolldownOutput[])[0] as Rolldown.RolldownOutput)[0]?.content);
}

const filesOf = ({ output }: Rolldown.RolldownOutput): File[] =>
  output.map((file) => ({ fileName: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
