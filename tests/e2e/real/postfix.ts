import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from './daemon.ts';
import { greets } from './greeting.ts';

export type PostfixPlan = {
  /** Not there yet; everything it writes is under it. */
  readonly folder: string;
  readonly domain: string;
  readonly users: readonly string[];
  readonly smtpPort: number;
  readonly lmtpPort: number;
  /** What it greets with. */
  readonly name: string;
};

const daemons = '/usr/lib/postfix/sbin';

/** Postfix 3.7 on 127.0.0.1: hands mail for `users` over to LMTP and refuses everybody else while the sender is still there. */
export async function startPostfix(plan: PostfixPlan): Promise<Daemon> {
  const { folder, smtpPort, name } = plan;
  await mkdir(folder);
  await makeQueue(join(folder, 'queue'));
  await mkdir(join(folder, 'data'));
  await chown(join(folder, 'data'), idOf('postfix'), 0);
  await writeFile(join(folder, 'main.cf'), toMain(plan));
  await writeFile(join(folder, 'master.cf'), toMaster(plan));
  return startDaemon({
    name: 'postfix',
    command: [`${daemons}/master`, '-c', folder, '-d'],
    environment: { MAIL_CONFIG: folder },
    logFile: join(folder, 'output'),
    answers: () => greets(smtpPort, name),
  });
}

/** The folders that Postfix's own set-up makes, with the rights that its daemons ask for. */
async function makeQueue(queue: string): Promise<void> {
  const postfix = idOf('postfix');
  await mkdir(queue);
  await mkdir(join(queue, 'pid'));
  for (const name of [
    'active',
    'bounce',
    'corrupt',
    'defer',
    'deferred',
    'flush',
    'hold',
    'incoming',
    'maildrop',
    'private',
    'public',
    'saved',
    'trace',
  ]) {
    await mkdir(join(queue, name));
    await chmod(join(queue, name), 0o700);
    await chown(join(queue, name), postfix, 0);
  }
}

function idOf(user: string): number {
  return Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));
}

function toMain({ folder, domain, users, lmtpPort, name }: PostfixPlan): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = ${daemons}
command_directory = /usr/sbin
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_banner = ${name}
myhostname = mail.${domain}
mydestination =
mynetworks = 127.0.0.1/32
alias_maps =
virtual_mailbox_domains = ${domain}
virtual_mailbox_maps = inline:{${users.map((user) => `${user}@${domain}=${user}`).join(', ')}}
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
smtpd_relay_restrictions = reject_unauth_destination
disable_dns_lookups = yes
smtp_host_lookup = native
`;
}

function toMaster({ smtpPort }: PostfixPlan): string {
  return `
127.0.0.1:${smtpPort} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;
}
