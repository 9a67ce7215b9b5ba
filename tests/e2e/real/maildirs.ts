import { execFileSync } from 'node:child_process';
import { chown, mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Mail = {
  /** `Name <address>`, or the address alone. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
};

export type Maildirs = {
  /** Puts a message straight into the inbox of the person it is to, as if it had come on its date. */
  readonly deliver: (mail: Mail) => Promise<void>;
  /** The raw messages of a folder, oldest first; empty when the person has no such folder. */
  readonly mailbox: (user: string, folder?: string) => Promise<string[]>;
};

/** One maildir per user under `folder`, owned by the system's `mail`, as Dovecot keeps them. */
export async function openMaildirs(folder: string, users: readonly string[]): Promise<Maildirs> {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'mail'], { encoding: 'utf8' }))) as [number, number];
  for (const path of [folder, ...users.flatMap((user) => ['', 'tmp', 'new', 'cur'].map((part) => join(folder, user, part)))]) {
    await mkdir(path);
    await chown(path, uid, gid);
  }
  let delivered = 0;

  const deliver = async (mail: Mail) => {
    const seconds = Math.floor(mail.date.getTime() / 1000);
    delivered += 1;
    const name = `${seconds}.${delivered}.ground`;
    const home = join(folder, /([^\s<]+)@/.exec(mail.to)?.[1] ?? '');
    const path = join(home, 'tmp', name);
    await writeFile(path, toMessage(mail, `${name}@ground.invalid`));
    await chown(path, uid, gid);
    await utimes(path, seconds, seconds);
    await rename(path, join(home, 'new', name));
  };

  const mailbox = async (user: string, name = 'INBOX') => {
    const home = join(folder, user, name === 'INBOX' ? '' : `.${name}`);
    const paths = (await Promise.all(['cur', 'new'].map((part) => listed(join(home, part))))).flat();
    paths.sort((a, b) => arrival(a) - arrival(b));
    return Promise.all(paths.map((path) => readFile(path, 'utf8')));
  };

  return { deliver, mailbox };
}

async function listed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.map((name) => join(folder, name));
}

/** Maildir names begin with the seconds of the arrival. */
function arrival(path: string): number {
  return Number.parseInt(path.slice(path.lastIndexOf('/') + 1), 10);
}

function toMessage({ from, to, subject, text, date }: Mail, id: string): string {
  const lines = [
    `From: ${headerWords(from)}`,
    `To: ${headerWords(to)}`,
    `Subject: ${headerWords(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ];
  return `${lines.join('\n')}\n`;
}

/** The words before an address, or the whole, as RFC 2047 wants them when they are not plain ASCII. */
function headerWords(header: string): string {
  const [, words = header, address = ''] = /^(.*?)(\s*<[^<>]*>)$/.exec(header) ?? [];
  const plain = /^[\x20-\x7e]*$/.test(words);
  return plain ? header : `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=${address}`;
}
