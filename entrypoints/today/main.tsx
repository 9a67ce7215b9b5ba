import { i18n } from '#i18n';
import { showToday } from './today.tsx';

/** Each page is read when it is gone to. */
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  '#route': () => import('./route.tsx'),
  '#moments': () => import('./moments.tsx'),
  '#back': () => import('./back.tsx'),
  '#lonely': () => import('./lonely.tsx'),
  // These with a person's id after them.
  '#coffee': () => import('./coffee.tsx'),
  '#words': () => import('./words.tsx'),
};

addEventListener('hashchange', () => location.reload());
await (pages[location.hash.replace(/\/.*/s, '')]?.() ?? showToday(i18n.t('today.title'), { goesOn: true }));
