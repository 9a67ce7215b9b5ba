import { settled } from './person.ts';
import type { SendingScript } from './sending-script.ts';

type Story = SendingScript['unsent'][string];

/** Enter where nothing is written, after which an older message of one's own comes into sight above those of others. `own`: the only one in the fixture. */
export function comesIntoSight(own: string, editor: string): Story {
  return async (composer, act) => {
    const page = composer.ownerDocument;
    const row = page.querySelector(own) as Element;
    const place = page.createComment('');
    row.replaceWith(place);
    act(composer.querySelector(editor), 'keydown', { key: 'Enter' });
    place.replaceWith(row);
    await settled();
  };
}
