import { installExtension } from '../tests/e2e/extension.ts';
import { fillCircle, keepPicture, practise, screens } from '../tests/e2e/tour.ts';

const installed = await installExtension({ build: 'chrome-mv3' });
try {
  await practise(installed, (sentence) => console.log(`· ${sentence}`), keepPicture);
  await fillCircle(installed);
  for (const file of ['popup', 'newtab', 'options']) {
    const page = await installed.openPage(`${file}.html`);
    if (file === 'popup') await page.setViewportSize({ width: 360, height: 520 });
    await page.locator('h1').waitFor();
    await keepPicture(page, file);
  }
  console.log(`· Pictures of each step and page are in ${screens}`);
} finally {
  await installed.close();
}
