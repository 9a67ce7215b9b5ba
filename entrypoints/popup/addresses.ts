import { addressOfPeople } from '../today/places.ts';

/** Where the popup leads, each in a tab of its own. */
export const addresses = {
  circleAddress: '/options.html',
  peopleAddress: addressOfPeople,
  firstStepsAddress: '/welcome.html#2',
  practiceAddress: '/practice.html',
  settingsAddress: '/options.html#rhythm',
} as const;
