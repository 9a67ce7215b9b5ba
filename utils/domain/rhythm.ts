/** How often two people like to be in touch, as a window in words. */
export const rhythms = ['weekly', 'fortnightly', 'monthly', 'seasonal', 'yearly', 'none'] as const;
export type Rhythm = (typeof rhythms)[number];
