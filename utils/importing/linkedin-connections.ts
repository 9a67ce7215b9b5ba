import { type Handle, handleKey, toHandle } from '../domain/handle.ts';
import { handleOfPage } from './profile.ts';
import type { Sink } from './reader.ts';

/** `First Name,Last Name,URL,Email Address,Company,Position,Connected On`; without `URL` until 2023 (public archives' headings, 2026-10). */
export function isConnections(fields: readonly string[]): boolean {
  return ['First Name', 'Last Name', 'Connected On'].every((title) => fields.includes(title));
}

/** People one is connected with; when that was is no exchange. Hidden profiles have rows with a date alone, which are left out. */
export function connections(titles: readonly string[], sink: Sink) {
  const [first, last, url, email] = ['First Name', 'Last Name', 'URL', 'Email Address'].map((title) => titles.indexOf(title));
  return {
    take(fields: readonly string[], line: number): void {
      const field = (at: number | undefined) => fields[at ?? -1]?.trim() ?? '';
      const name = [field(first), field(last)].filter((part) => part !== '').join(' ');
      const handles = [handleOfPage(field(url)), toHandle('email', field(email))].filter((handle): handle is Handle => handle !== null);
      if (name === '' && handles.length === 0) sink.left();
      else sink.who({ key: handles[0] ? handleKey(handles[0]) : `row:${line}`, name: name || null, handles });
    },
    end(): void {},
  };
}
