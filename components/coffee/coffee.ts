import type { CalendarLinks } from '../../utils/domain/calendar-links.ts';
import type { CoffeePlan, CoffeeSlot } from '../../utils/domain/coffee.ts';
import type { Day } from '../../utils/domain/invitation.ts';

/** What a plan comes to, once it has a time. */
export type Offer = { readonly slot: CoffeeSlot; readonly text: string; readonly links: CalendarLinks };

/** Which of our words, and what came of copying them. */
export type Copied = 'no' | 'yes' | 'failed' | 'no-address';

/** Which days and times are offered at once; others can be chosen too. */
export type Offered = {
  readonly days: readonly Day[];
  readonly times: readonly CoffeePlan['time'][];
  readonly zones: readonly string[];
  readonly often: readonly string[];
};
