import type { Host } from '../../utils/hosts/host.ts';
import { hasModel } from '../../utils/page/editor-kind.ts';
import { composersIn, read } from './said.ts';

const focusable = '[contenteditable], [tabindex], input, textarea, select, button, a[href]';

/** What is true of every host on every page, and the elements of a page with which it is not. */
export const faults: Readonly<Record<string, (host: Host, page: Document) => readonly string[]>> = {
  'whatever has the focus inside is in exactly that composer, whatever has it outside is in none'(host, page) {
    const composers = composersIn(page, host);
    const wrong = [...page.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
      const [around, ...more] = composers.filter((composer) => composer.contains(element));
      return more.length > 0 || element.closest(host.composerSelector) !== (around ?? null);
    });
    return wrong.map(opening);
  },

  'the foot of a chat holds its editor'(host, page) {
    const { footSelector } = host;
    if (footSelector === undefined) return [];
    const wrong = composersIn(page, host).filter((composer) => {
      const editor = host.findEditor(composer);
      return editor && !composer.querySelector(footSelector)?.contains(editor);
    });
    return wrong.map(opening);
  },

  'what shows the recipients holds no text of the message, and the controls are not the editor'(host, page) {
    return composersIn(page, host).flatMap((composer) => {
      const editor = host.findEditor(composer);
      const parts = [host.recipientsSelector, host.controlsSelector].flatMap((selector) => [
        ...(selector ? composer.querySelectorAll(selector) : []),
      ]);
      return parts.filter((part) => editor && part.contains(editor)).map(opening);
    });
  },

  'the editor is the very element by which insertion knows its kind'(host, page) {
    const editors = composersIn(page, host).flatMap((composer) => host.findEditor(composer) ?? []);
    return editors.filter((editor) => [...editor.querySelectorAll<HTMLElement>('*'), ...around(editor)].some(hasModel)).map(opening);
  },

  'changes nothing in the page'(host, page) {
    const before = page.documentElement.outerHTML;
    for (const composer of composersIn(page, host)) read(host, composer);
    host.readAccount?.(page);
    return page.documentElement.outerHTML === before ? [] : [opening(page.documentElement)];
  },
};

function around(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...around(parentElement)] : [];
}

function opening(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML;
}
