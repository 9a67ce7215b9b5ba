import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { fillCircle, keepPicture, practise } from './tour.ts';

describe.each(['light', 'dark'] as const)('every surface, %s', (colorScheme) => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await installExtension({ colorScheme });
  });
  afterAll(() => installed?.close());

  test('the whole job on the practice page, without switching on any site', async () => {
    const said: string[] = [];
    await practise(
      installed,
      (sentence) => said.push(sentence),
      (page, name) => keepPicture(page, `${name}-${colorScheme}`),
    );
    expect(said).toHaveLength(5);
  });

  test('a stranger is kept only after a click, and somebody to practise with is nobody of the circle', async () => {
    const page = await installed.openPage('practice.html');
    const seen = await accessible(page);
    await page.selectOption('select', { label: 'Sam' });
    await page.click('[data-practice-editor]');
    await seen.press({ role: 'button', name: 'Open Small Hello' });
    await seen.find({ role: 'StaticText', name: /^Keep / });
    await seen.press({ role: 'button', name: /^Keep / });
    await seen.find({ role: 'heading', name: 'Sam' });
    await page.close();
    const circle = await installed.openPage('options.html');
    await circle.getByText('Add a person').first().waitFor();
    expect(await circle.getByText('Robin').count()).toBe(0);
    await circle.close();
  });

  test('pictures of popup, new tab, Today and circle', async () => {
    for (const file of ['popup', 'today', 'options']) {
      const page = await installed.openPage(`${file}.html`);
      if (file === 'popup') await page.setViewportSize({ width: 360, height: 520 });
      await page.locator('h1').waitFor();
      await keepPicture(page, `${file}-empty-${colorScheme}`);
      await page.close();
    }
    await fillCircle(installed);
    for (const file of ['popup', 'newtab', 'options']) {
      const page = await installed.openPage(`${file}.html`);
      if (file === 'popup') await page.setViewportSize({ width: 360, height: 520 });
      await page.locator('h1').waitFor();
      await keepPicture(page, `${file}-${colorScheme}`);
      await page.close();
    }
  });
});
