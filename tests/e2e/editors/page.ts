import type { Mount, Mounted } from './mount.ts';

const mounts = import.meta.glob<{ readonly mount: Mount }>('./pages/*.ts');

// Editors put what is written within a second or so into one step to undo. Whoever chooses a line takes longer, but a test need not wait for it.
const now = Date.now;
let ahead = 0;
Date.now = () => now() + ahead;

const name = location.search.slice(1);
const page = await mounts[`./pages/${name}.ts`]?.();
const place = document.querySelector<HTMLElement>('#place');
if (!page || !place) throw new Error(`There is no page for ${name}.`);
const model = await page.mount(place);
Object.assign(window, {
  model: () => model().replaceAll('\u00a0', ' '),
  later: () => {
    ahead += 10_000;
  },
} satisfies Pick<Mounted, 'model' | 'later'>);
document.documentElement.dataset.mounted = name;
