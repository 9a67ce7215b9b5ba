import { type CircleView, wholeCircle } from '../../utils/domain/browse-circle.ts';
import { channels } from '../../utils/domain/channel.ts';
import { relations, rings } from '../../utils/domain/person.ts';
import { circleOrders } from '../../utils/domain/sort-people.ts';

const states = ['open', 'resting', 'protected', 'in-memory'] as const;

/** How the circle is looked at, as the address after the # tells; whatever is not understood leaves it whole. */
export function viewOf(hash: string): CircleView {
  const told = new URLSearchParams(/^#circle\?(.*)$/s.exec(hash)?.[1] ?? '');
  const one = <Value extends string | number>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => String(value) === told.get(name)) ?? null;
  return {
    text: told.get('find') ?? '',
    order: one('order', circleOrders) ?? wholeCircle.order,
    ring: one('ring', rings),
    relation: one('relation', relations),
    state: one('state', states),
    channel: one('channel', channels),
    never: told.has('never'),
    thread: told.has('thread'),
  };
}

/** Only what differs from the whole circle is in its address. */
export function circleAddress(view: CircleView): string {
  const { text, order, never, thread, ...filter } = view;
  const told = new URLSearchParams();
  if (text !== '') told.set('find', text);
  if (order !== wholeCircle.order) told.set('order', order);
  for (const [name, value] of Object.entries(filter)) if (value !== null) told.set(name, String(value));
  if (never) told.set('never', '');
  if (thread) told.set('thread', '');
  return told.size === 0 ? '#circle' : `#circle?${told}`;
}
