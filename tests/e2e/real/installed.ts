import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

type Ground = {
  readonly name: string;
  /** The script that installs it. */
  readonly script: string;
  /** Debian packages, each with a file of it. */
  readonly files: Readonly<Record<string, string>>;
  /** Debian packages, each with a module that PHP names. */
  readonly modules?: Readonly<Record<string, string>>;
};

const grounds = {
  mail: {
    name: 'Real mail',
    script: 'install-roundcube.mjs',
    files: {
      'dovecot-core': '/usr/sbin/dovecot',
      'dovecot-imapd': '/usr/lib/dovecot/imap',
      'dovecot-lmtpd': '/usr/lib/dovecot/lmtp',
      postfix: '/usr/lib/postfix/sbin/master',
      'roundcube-core': '/var/lib/roundcube/public_html/index.php',
      'php-cli': '/usr/bin/php',
    },
    modules: { 'php-sqlite3': 'pdo_sqlite', 'php-mbstring': 'mbstring', 'php-xml': 'dom', 'php-intl': 'intl' },
  },
  chat: { name: 'A real chat', script: 'install-prosody.mjs', files: { prosody: '/usr/bin/prosody' } },
} satisfies Readonly<Record<string, Ground>>;

/** What keeps real mail with Roundcube, or a real chat with Converse.js, from running here, in a sentence; null when nothing does. */
export function findMissing(kind: keyof typeof grounds): string | null {
  const { name, script, files, modules = {} }: Ground = grounds[kind];
  const has = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
  const missing = [
    ...Object.entries(files).filter(([, path]) => !existsSync(path)),
    ...Object.entries(modules).filter(([, module]) => !has.includes(module)),
  ].map(([debian]) => debian);
  if (missing.length > 0) return `${name} needs ${missing.join(', ')}; node scripts/${script} installs it.`;
  return process.getuid?.() === 0 ? null : `${name} needs root, since its servers change their user.`;
}
