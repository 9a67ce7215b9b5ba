import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config.ts';

type Info = { readonly name: string };

/** What is built of these in a mode. */
function builtIn(mode: string): string[] {
  const infos: Info[] = ['background', 'new-tab', 'newtab', 'options', 'popup', 'today'].map((name) => ({ name }));
  const hooks = config.hooks as unknown as Record<string, (wxt: { config: { mode: string } }, infos: Info[]) => void>;
  hooks['entrypoints:found']?.({ config: { mode } }, infos);
  return infos.map(({ name }) => name);
}

describe('the new tab', () => {
  test('is ours in every build', () => {
    for (const mode of ['production', 'development', 'e2e']) expect(builtIn(mode)).toContain('newtab');
  });

  test('stays the browser’s own in the build without it, which has all the rest', () => {
    expect(builtIn('no-newtab')).toEqual(['background', 'options', 'popup', 'today']);
  });
});
