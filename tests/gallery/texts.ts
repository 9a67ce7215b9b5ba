import messages from 'virtual:english';

/** Stands in for the browser, so that `#i18n` finds the English texts in an ordinary page. */
Object.assign(globalThis, { browser: { runtime: { id: 'gallery' }, i18n: { getMessage: text, getUILanguage: () => 'en' } } });

function text(name: string, substitutions: string | string[] = []): string {
  return (messages[name]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => [substitutions].flat()[Number(place) - 1] ?? '');
}
