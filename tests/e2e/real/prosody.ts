import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from './daemon.ts';
import { shows } from './greeting.ts';

export type OldMessage = {
  /** Local parts of two of the people. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly date: Date;
};

export type ProsodyPlan = {
  /** Not there yet; everything Prosody keeps is under it. */
  readonly folder: string;
  /** Served over HTTP as it is, and handed over to Prosody; its first page says `name`. */
  readonly pages: string;
  readonly domain: string;
  /** The names that others see, by the local part of the address. Everybody knows everybody. */
  readonly people: Readonly<Record<string, string>>;
  readonly password: string;
  /** In the archives of both from the start; oldest first. */
  readonly history: readonly OldMessage[];
  readonly port: number;
  readonly name: string;
};

/**
 * Prosody 0.12 on one port of 127.0.0.1: pages at `/`, XMPP at `/xmpp-websocket`, groups under `rooms.`, files that people send each other; no way to other
 * servers. Needs root, and runs as `prosody`.
 */
export async function startProsody(plan: ProsodyPlan): Promise<Daemon> {
  const { folder, pages, people, password, history, port, name } = plan;
  for (const part of ['', 'data', 'modules']) await mkdir(join(folder, part));
  await copyFile(join(import.meta.dirname, 'prosody-seed.lua'), join(folder, 'modules/mod_seed.lua'));
  const messages = history.map(({ date, ...message }) => ({ ...message, seconds: Math.floor(date.getTime() / 1000) }));
  await writeFile(join(folder, 'seed.json'), JSON.stringify({ people, password, history: messages }));
  await writeFile(join(folder, 'prosody.cfg.lua'), toConfiguration(plan));
  execFileSync('chown', ['-R', 'prosody:', folder, pages]);
  return startDaemon({
    name: 'prosody',
    command: ['setpriv', '--reuid=prosody', '--regid=prosody', '--clear-groups', 'prosody', '-F', '--config', join(folder, 'prosody.cfg.lua')],
    logFile: join(folder, 'output'),
    answers: () => shows(`http://127.0.0.1:${port}/`, name),
  });
}

function toConfiguration({ folder, pages, domain, port }: ProsodyPlan): string {
  return `
data_path = "${folder}/data"
pidfile = "${folder}/data/pid"
plugin_paths = { "${folder}/modules" }
log = { info = "*console" }
modules_enabled = { "roster", "saslauth", "disco", "carbons", "pep", "vcard4", "blocklist", "smacks", "mam", "websocket", "http_files" }
modules_disabled = { "s2s", "tls" }
c2s_ports = { }
c2s_direct_tls_ports = { }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = { }
http_default_host = "${domain}"
http_paths = { files = "/" }
http_files_dir = "${pages}"
http_external_url = "http://127.0.0.1:${port}/"

VirtualHost "${domain}"
  modules_enabled = { "seed" }
  seed = "${folder}/seed.json"

Component "rooms.${domain}" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_locking = false
  muc_room_default_persistent = true

Component "files.${domain}" "http_file_share"
  http_host = "${domain}"
`;
}
