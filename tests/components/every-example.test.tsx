// @vitest-environment happy-dom
import type { ComponentType } from 'preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible, show } from './shown.ts';

const files = import.meta.glob<{ examples: Record<string, ComponentType> }>('../../components/**/*.examples.tsx', { eager: true });
const states = Object.entries(files).flatMap(([file, { examples }]) =>
  Object.entries(examples).map(([state, Example]) => [`${file.replace(/^.*\/|\.examples\.tsx$/g, '')}/${state}`, Example] as const),
);

describe('every state of every component', () => {
  test.each(states)('%s', async (_, Example) => {
    const page = show(<Example />);
    expect(page.textContent?.trim()).not.toBe('');
    expect(page.textContent).not.toContain('\uFFFC');
    await expectAccessible();
  });
});

test('the states are found', () => {
  expect(states.length).toBeGreaterThan(40);
});
