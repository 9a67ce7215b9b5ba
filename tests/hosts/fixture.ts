import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipients } from '../../utils/domain/handle.ts';

/** What a host makes of one composer of a page; `editor` is a selector within the composer. */
export type ExpectedComposer = {
  readonly recipients: Recipients | 'none' | 'unclear';
  readonly key: string | 'unclear';
  readonly editor: string | null;
};

/** `NAME.html`, a small page of ours after the facts, and `NAME.expected.json` with its composers in the order of the page. */
export type Fixture = { readonly name: string; readonly html: string; readonly composers: readonly ExpectedComposer[] };

const folder = join(import.meta.dirname, 'fixtures');

export function readFixtures(host: string): readonly Fixture[] {
  const names = readdirSync(join(folder, host)).filter((file) => file.endsWith('.html'));
  return names.map((file) => {
    const name = file.replace('.html', '');
    const expected = JSON.parse(readFileSync(join(folder, host, `${name}.expected.json`), 'utf8')) as Pick<Fixture, 'composers'>;
    return { name, html: readFileSync(join(folder, host, file), 'utf8'), composers: expected.composers };
  });
}

/** A page of its own, without a window. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The page of the test's own window, where events and observers work. */
export function openPage(html: string): void {
  const page = parsePage(html);
  document.title = page.title;
  document.body.replaceWith(document.importNode(page.body, true));
}
