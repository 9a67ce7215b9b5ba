import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { composerCommand, ownCommand } from '../utils/extension/messages.ts';
import { allHosts } from '../utils/hosts/all-hosts.ts';
import { practice } from '../utils/hosts/practice.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['domain', 'hosts', 'page', 'composing', 'importing', 'extension', 'components', 'assets', 'entrypoints'] as const;
type Room = (typeof rooms)[number];

/** Who may import whom, as in README; `types` means that nothing of it reaches the built file. */
const allowed: Readonly<Record<Exclude<Room, 'assets'>, Readonly<Partial<Record<Room, 'yes' | 'types'>>>>> = {
  domain: { domain: 'yes' },
  page: { domain: 'types', page: 'yes' },
  hosts: { domain: 'types', hosts: 'yes', page: 'yes' },
  composing: { domain: 'yes', hosts: 'types', page: 'yes', composing: 'yes' },
  importing: { domain: 'yes', importing: 'yes' },
  extension: { domain: 'yes', importing: 'yes', extension: 'yes', assets: 'yes' },
  components: { domain: 'types', importing: 'types', components: 'yes', assets: 'yes' },
  entrypoints: Object.fromEntries(rooms.map((room) => [room, 'yes'])),
};

/** Lines a file may have before it becomes a hub; where the browser comes in, only things are started. */
const budget = (file: string) => (/^entrypoints\/(\w+\.tsx?|\w+\/(index|main)\.tsx?)$/.test(file) ? 60 : 200);

const files = globSync('{entrypoints,components,utils,assets}/**/*.{ts,tsx}', { cwd: root });

function roomOf(path: string): Room | null {
  const [top = '', second = ''] = path.split(/[\\/]/);
  const room = top === 'utils' ? second : top;
  return (rooms as readonly string[]).includes(room) ? (room as Room) : null;
}

type Import = { readonly from: string; readonly to: string; readonly types: boolean };

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"](\.[^'"]+)['"]/gm)].map(([, type, names = '', target = '']) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), target.replace(/\?.*$/, ''))),
    types: Boolean(type) || /^\{(?:\s*type\s+\w+[^,}]*,?)+\s*\}$/.test(names.trim()),
  }));
}

describe('the house', () => {
  const imports = files.flatMap(importsOf);

  test('every import goes in an allowed direction', () => {
    const wrong = imports.flatMap(({ from, to, types }) => {
      const room = roomOf(from);
      const other = roomOf(to);
      if (!room || !other || room === 'assets') return [];
      const may = allowed[room][other];
      if (may === 'yes' || (may === 'types' && types)) return [];
      return [
        may === 'types'
          ? `${from} may import only types from ${other}/, but imports values from ${to}.`
          : `${from} may not import from ${other}/ (${to}).`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('every imported file is there, and is named with its ending', () => {
    const wrong = imports.filter(({ to }) => !existsSync(join(root, to))).map(({ from, to }) => `${from} imports ${to}, which is not there.`);
    expect(wrong).toEqual([]);
  });

  test('no file has outgrown its room', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      if (!room || room === 'assets') return [];
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
      return lines > budget(file) ? [`${file} has ${lines} lines; ${budget(file)} is the most here.`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('the browser is touched in extension/ and entrypoints/ only', () => {
    const wrong = files.filter((file) => {
      const room = roomOf(file);
      return (
        room !== 'extension' &&
        room !== 'entrypoints' &&
        /from 'wxt\/browser'|\bchrome\.\w|\bbrowser\.\w/.test(readFileSync(join(root, file), 'utf8'))
      );
    });
    expect(wrong).toEqual([]);
  });

  // The pictures of a copied element are fetched anew.
  test('nothing can reach the network, run text as code, or put markup into a page', () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|cloneNode|importNode|new Image\(/;
    expect(files.filter((file) => forbidden.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('hosts', () => {
  test.each(allHosts.map((host) => [host.name, host] as const))(
    '%s is named like its file, has a fixture, and patterns the watcher can read',
    (name, host) => {
      expect(existsSync(join(root, 'utils/hosts', `${name}.ts`)), `utils/hosts/${name}.ts is not there`).toBe(true);
      expect(globSync(`tests/hosts/fixtures/${name}/*.html`, { cwd: root }).length, `${name} has no fixture`).toBeGreaterThan(0);
      for (const pattern of host.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/[^*]*\*$/);
    },
  );
});

describe('the table of sites in the README', () => {
  const words = { real: 'real software', facts: 'fixtures', young: 'young' };
  const rows = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? [line.split('|').map((cell) => cell.trim())] : []));

  test.each(allHosts.filter((host) => host !== practice).map((host) => [host.label || 'any other site', host] as const))(
    'has %s as it is',
    (label, host) => {
      const row = rows.find(([, site]) => site === label);
      expect(row, `README has no row "${label}"`).toBeDefined();
      const [, , , , , latest, , verified, month] = row ?? [];
      expect([verified, month]).toEqual([words[host.standing], host.seen]);
      expect(latest === '–', `README says of "${label}" that its latest message is ${latest}`).toBe(host.readLatest === undefined);
    },
  );
});

describe('messages', () => {
  const source = files
    .filter((file) => roomOf(file) === 'extension')
    .map((file) => [basename(file), readFileSync(join(root, file), 'utf8')] as const);
  const handled = source
    .filter(([name]) => name !== 'messages.ts')
    .map(([, text]) => text)
    .join('\n');

  const namesOf = (schema: unknown) =>
    (schema as { options: readonly { entries: { do: { literal: string } } }[] }).options.map(({ entries }) => entries.do.literal);

  test.each([...namesOf(composerCommand), ...namesOf(ownCommand)])('%s has somebody who carries it out', (name) => {
    expect(handled).toMatch(new RegExp(`'${name}'`));
  });
});

describe('permissions', () => {
  test('no more than is used', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const listed = (name: string) => new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(config)?.[1]?.match(/\w+/g) ?? [];
    expect(listed('permissions')).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(listed('askedLater')).toEqual(['notifications']);
    const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    expect(['alarms', 'scripting', 'storage', 'notifications'].filter((name) => !code.includes(`browser.${name}.`))).toEqual([]);
  });
});
