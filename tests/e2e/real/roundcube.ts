import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Daemon, startDaemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { shows } from './greeting.ts';
import { type MailGround, startMailGround } from './mail-ground.ts';
import type { Maildirs } from './maildirs.ts';

export type RoundcubeOptions = {
  /** Whether a new message opens with TinyMCE rather than a plain textarea; people can change it for each message. */
  readonly htmlEditor: boolean;
  /** The local parts of their addresses, in lower case. */
  readonly users: readonly string[];
};

export type Roundcube = Maildirs &
  Daemon & {
    readonly url: string;
    readonly domain: string;
    readonly password: string;
  };

const domain = 'test.example';

/** A real Roundcube 1.6 (Debian) on 127.0.0.1 over real mail, with everything it keeps in one temporary folder that goes when it stops. */
export async function startRoundcube({ htmlEditor, users }: RoundcubeOptions): Promise<Roundcube> {
  const folder = await mkdtemp(join(tmpdir(), 'roundcube-'));
  await chmod(folder, 0o711);
  const running: Daemon[] = [];
  const stop = async () => {
    await Promise.all(running.map((daemon) => daemon.stop()));
    await rm(folder, { recursive: true, maxRetries: 5 });
  };
  try {
    const name = `ground-${randomBytes(6).toString('hex')}`;
    const password = randomBytes(6).toString('hex');
    const ground = await startMailGround({ folder, domain, users, password, name });
    running.push(ground);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    running.push(await startWebmail(join(folder, 'roundcube'), ground, htmlEditor, port, name));
    return { url, domain, password, deliver: ground.deliver, mailbox: ground.mailbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startWebmail(folder: string, ground: MailGround, htmlEditor: boolean, port: number, name: string): Promise<Daemon> {
  for (const part of ['', 'log', 'temp']) await mkdir(join(folder, part));
  for (const file of ['defaults.inc.php', 'mimetypes.php']) await symlink(join('/etc/roundcube', file), join(folder, file));
  await writeFile(join(folder, 'config.inc.php'), toConfiguration(folder, ground, htmlEditor, name));
  const load = `$db = new PDO($argv[1]); $db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));`;
  execFileSync('php', ['-r', load, `sqlite:${folder}/database`]);
  return startDaemon({
    name: 'roundcube',
    command: ['php', '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'],
    environment: { PHP_CLI_SERVER_WORKERS: '4', ROUNDCUBE_CONFIG_DIR: folder },
    logFile: join(folder, 'output'),
    answers: () => shows(`http://127.0.0.1:${port}/`, name),
  });
}

function toConfiguration(folder: string, { imapPort, smtpPort }: MailGround, htmlEditor: boolean, name: string): string {
  const settings = {
    db_dsnw: `sqlite:///${folder}/database?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    username_domain: domain,
    mail_domain: domain,
    des_key: randomBytes(12).toString('hex'),
    log_dir: join(folder, 'log'),
    temp_dir: join(folder, 'temp'),
    product_name: name,
    skin: 'elastic',
    plugins: [],
    htmleditor: htmlEditor ? 1 : 0,
  };
  return `<?php $config = json_decode('${JSON.stringify(settings)}', true);\n`;
}
