import type { Places } from '../../components/today/frame.tsx';

const all: Places = {
  today: '/today.html#',
  circle: '/options.html',
  route: '/today.html#route',
  moments: '/today.html#moments',
  back: '/today.html#back',
  lonely: '/today.html#lonely',
};

/** Where the pages of the day lead, but for the one that is shown. */
export const placesFrom = (shown: 'today' | 'route' | 'moments' | 'back' | 'lonely'): Places => ({ ...all, [shown]: null });

/** Where the day's page itself leads. */
export const placesOfToday: Places = { ...all, today: null };
