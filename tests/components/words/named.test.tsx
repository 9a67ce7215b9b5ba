// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { i18n } from '#i18n';
import { Named } from '../../../components/words/named.tsx';
import { show } from '../shown.ts';

test('a name keeps its own direction, and markup in it stays text', () => {
  const page = show(<Named name="<img src=x>" say={(name) => i18n.t('popup.helloTo', { name })} />);
  expect(page.innerHTML).toBe('A hello to <bdi>&lt;img src=x&gt;</bdi>?');
});

test('whatever the name, the sentence reads the same around it', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const page = show(<Named name={name} say={(name) => i18n.t('popup.write', { name })} />);
      expect(page.textContent).toBe(`Write to ${name}`);
    }),
  );
});
