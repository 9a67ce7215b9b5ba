import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Daemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { type OldMessage, startProsody } from './prosody.ts';

export type ConverseOptions = {
  /** The names that others see, by the local part of the address, in lower case. */
  readonly people: Readonly<Record<string, string>>;
  readonly history?: readonly OldMessage[];
  /** What Converse.js speaks, as a BCP 47 tag; English when nothing is said. */
  readonly language?: string;
};

/** One conversation that fills the window, or several beside each other over a page of somebody's. */
export type ViewMode = 'fullscreen' | 'overlayed';

export type Converse = Daemon & {
  readonly url: (viewMode: ViewMode) => string;
  readonly domain: string;
  readonly password: string;
};

const domain = 'test.example';

/** A real Converse.js 14 (npm) on 127.0.0.1 over a real Prosody, with everything they keep in one temporary folder that goes when it stops. */
export async function startConverse({ people, history = [], language = 'en' }: ConverseOptions): Promise<Converse> {
  const folder = await mkdtemp(join(tmpdir(), 'converse-'));
  try {
    await chmod(folder, 0o711);
    const name = `ground-${randomBytes(6).toString('hex')}`;
    const password = randomBytes(6).toString('hex');
    const port = await freePort();
    const pages = join(folder, 'pages');
    await mkdir(pages);
    await cp(dirname(fileURLToPath(import.meta.resolve('converse.js'))), join(pages, 'dist'), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
    await writeFile(join(pages, 'index.html'), toPage(name, language));
    const prosody = await startProsody({ folder: join(folder, 'prosody'), pages, domain, people, password, history, port, name });
    const stop = async () => {
      await prosody.stop();
      await rm(folder, { recursive: true, maxRetries: 5 });
    };
    return { url: (viewMode) => `http://127.0.0.1:${port}/?${viewMode}`, domain, password, stop };
  } catch (error) {
    await rm(folder, { recursive: true, maxRetries: 5 });
    throw error;
  }
}

/** The view mode is what stands after the question mark. The policy keeps Converse.js from asking others for pictures. */
function toPage(name: string, language: string): string {
  const settings = {
    assets_path: '/dist/',
    discover_connection_methods: false,
    allow_registration: false,
    auto_reconnect: false,
    blacklisted_plugins: ['converse-omemo', 'converse-omemo-views'],
    i18n: language,
    muc_domain: `rooms.${domain}`,
    muc_nickname_from_jid: true,
    play_sounds: false,
    show_desktop_notifications: false,
  };
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="img-src 'self' data:">
  <meta name="viewport" content="width=device-width">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/converse.min.css">
</head>
<body>
  <script type="module">
    import converse from '/dist/converse.min.js';
    converse.initialize({
      ...${JSON.stringify(settings)},
      view_mode: location.search.slice(1),
      websocket_url: 'ws://' + location.host + '/xmpp-websocket',
    });
  </script>
</body>
</html>
`;
}
