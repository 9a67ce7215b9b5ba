import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from './daemon.ts';
import { greets } from './greeting.ts';

export type DovecotPlan = {
  /** Not there yet; everything it writes beside the mail is under it. */
  readonly folder: string;
  readonly mailFolder: string;
  readonly users: readonly string[];
  readonly password: string;
  readonly imapPort: number;
  readonly lmtpPort: number;
  /** What it greets with. */
  readonly name: string;
};

/** Dovecot 2.3 with IMAP and LMTP on 127.0.0.1, no encryption, one password for everybody. */
export async function startDovecot(plan: DovecotPlan): Promise<Daemon> {
  const { folder, users, password, imapPort, lmtpPort, name } = plan;
  await mkdir(folder);
  await writeFile(join(folder, 'users'), users.map((user) => `${user}:{PLAIN}${password}\n`).join(''));
  await writeFile(join(folder, 'dovecot.conf'), toConfiguration(plan));
  const answers = async () => (await greets(imapPort, name)) && (await greets(lmtpPort, name));
  return startDaemon({
    name: 'dovecot',
    command: ['/usr/sbin/dovecot', '-F', '-c', join(folder, 'dovecot.conf')],
    logFile: join(folder, 'output'),
    answers,
  });
}

function toConfiguration({ folder, mailFolder, imapPort, lmtpPort, name }: DovecotPlan): string {
  return `
protocols = imap lmtp
listen = 127.0.0.1
login_greeting = ${name}
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_username_format = %Ln
first_valid_uid = 1
mail_location = maildir:${mailFolder}/%n
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${mailFolder}/%n
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
`;
}
