import type { Places } from '../../components/today/frame.tsx';
import type { PersonId } from '../../utils/domain/person.ts';

/** Where people's own pages are; an id comes after it. */
export const addressOfPeople = '/options.html#person/';

/** To lines to begin with, for somebody. */
export const goToWords = (person: PersonId): void => location.assign(`/today.html#words/${person}`);

/** Where the pages of the day lead. */
export const allPlaces: Places = {
  today: '/today.html#',
  circle: '/options.html',
  firstSteps: '/welcome.html#2',
  route: '/today.html#route',
  moments: '/today.html#moments',
  back: '/today.html#back',
  lonely: '/today.html#lonely',
};

/** Where the pages of the day lead, but for the one that is shown. */
export const placesFrom = (shown: 'today' | 'route' | 'moments' | 'back' | 'lonely'): Places => ({ ...allPlaces, [shown]: null });

/** Where the day's page itself leads. */
export const placesOfToday: Places = { ...allPlaces, today: null };
