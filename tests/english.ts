import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

const source = join(import.meta.dirname, '../assets/locales/en.yml');

/** The English texts as a browser answers for them: `getMessage` of the i18n API, with `$1` to `$9` filled in; "" for an unknown name. */
export const english = (): ((name: string, substitutions?: string | readonly string[]) => string) => {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(source, 'utf8'), 'YAML'));
  return (name, substitutions = []) =>
    (messages[name]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => [substitutions].flat()[Number(place) - 1] ?? '');
};
