import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipients } from '../../utils/domain/handle.ts';

/** The newest message as a host reads it. `at`: a moment as "2026-11-20T10:15:00Z", or a minute or day of the device's own zone as "2026-11-20T10:15" or "2026-11-20". */
export type ExpectedLatest = { readonly by: 'me' | 'them'; readonly at: string | null; readonly text: string };

/** What a host makes of one composer of a page; `editor` is a selector within the composer. `latest` only for hosts that read it; `laidOut` is the same where a browser has laid the page out. */
export type ExpectedComposer = {
  readonly recipients: Recipients | 'none' | 'unclear';
  readonly key: string | 'unclear';
  readonly editor: string | null;
  readonly latest?: ExpectedLatest | 'none' | 'unclear';
  readonly laidOut?: ExpectedLatest | 'none' | 'unclear';
};

/**
 * `NAME.html`, a small page of ours after the facts, and `NAME.expected.json` with its composers in the order of the page; `address` is where the page
 * is, for hosts that read it, and `account` whose it is, for those that have several.
 */
export type Fixture = {
  readonly name: string;
  readonly html: string;
  readonly composers: readonly ExpectedComposer[];
  readonly address?: string;
  readonly account?: string | null;
};

const folder = join(import.meta.dirname, 'fixtures');

export function readFixtures(host: string): readonly Fixture[] {
  const names = readdirSync(join(folder, host)).filter((file) => file.endsWith('.html'));
  return names.map((file) => {
    const name = file.replace('.html', '');
    const expected = JSON.parse(readFileSync(join(folder, host, `${name}.expected.json`), 'utf8')) as Omit<Fixture, 'name' | 'html'>;
    return { ...expected, name, html: readFileSync(join(folder, host, file), 'utf8') };
  });
}

/** A page of its own, without a window; `address` is what the scripts of the page find to be theirs. */
export function parsePage(html: string, address = 'https://somewhere.example/'): Document {
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address);
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The page of the test's own window, where events and observers work. */
export function openPage(html: string, address?: string): void {
  const page = parsePage(html, address);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(document.importNode(page.body, true));
}
