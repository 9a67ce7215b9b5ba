import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { startDovecot } from './dovecot.ts';
import { freePort } from './free-port.ts';
import { type Maildirs, openMaildirs } from './maildirs.ts';
import { startPostfix } from './postfix.ts';

export type MailGround = Maildirs & Daemon & { readonly imapPort: number; readonly smtpPort: number };

export type MailGroundPlan = {
  /** There already and open to everybody for passing through; the servers run as users of their own. */
  readonly folder: string;
  readonly domain: string;
  readonly users: readonly string[];
  readonly password: string;
  /** What both servers greet with. */
  readonly name: string;
};

/** Real mail on 127.0.0.1 between `users`, who share one password. Nothing leaves the machine. Needs root, as both servers change their user. */
export async function startMailGround({ folder, domain, users, password, name }: MailGroundPlan): Promise<MailGround> {
  const mailFolder = join(folder, 'mail');
  const maildirs = await openMaildirs(mailFolder, users);
  const [imapPort, lmtpPort, smtpPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const dovecot = await startDovecot({ folder: join(folder, 'dovecot'), mailFolder, users, password, imapPort, lmtpPort, name });
  try {
    const postfix = await startPostfix({ folder: join(folder, 'postfix'), domain, users, smtpPort, lmtpPort, name });
    const stop = async () => {
      await Promise.all([postfix.stop(), dovecot.stop()]);
    };
    return { ...maildirs, imapPort, smtpPort, stop };
  } catch (error) {
    await dovecot.stop();
    throw error;
  }
}
