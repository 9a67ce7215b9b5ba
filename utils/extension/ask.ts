import { browser } from 'wxt/browser';
import type { WrittenChannel } from '../domain/channel.ts';
import type { Face } from '../domain/face.ts';
import type { Wish } from '../domain/openers/choices.ts';
import type { Opener } from '../domain/openers/opener.ts';
import { openersAnswer } from './composer-replies.ts';
import { decode } from './decode.ts';
import { fitting } from './fits.ts';
import type { LinesFor } from './lines-for.ts';
import { type InvitationAnswer, invitationAnswer } from './replies.ts';
import { type RouteAnswer, routeAnswer } from './route.ts';
import { face } from './stored-face.ts';

export type { InvitationAnswer } from './replies.ts';

/** Whom to say hello to today. Never throws: where no answer comes there is nobody. */
export async function askInvitation(): Promise<InvitationAnswer> {
  const answer = await browser.runtime.sendMessage({ ask: 'invitation' }).catch(() => null);
  return decode(invitationAnswer, answer) ?? { invitation: null, others: [] };
}

/** What the page of the day shows; null where no answer comes. Never throws. */
export async function askFace(): Promise<Face | null> {
  return decode(face, await browser.runtime.sendMessage({ ask: 'face' }).catch(() => null));
}

/** The weekly route as it is this week; null where no answer comes. Never throws. */
export async function askRoute(): Promise<RouteAnswer | null> {
  return decode(routeAnswer, await browser.runtime.sendMessage({ ask: 'route' }).catch(() => null));
}

/** Three lines to begin with, for somebody of the circle or for a name; nothing where no answer comes. Never throws. */
export async function askLines(who: LinesFor, by: WrittenChannel, wish: Wish): Promise<readonly Opener[]> {
  const answer = await browser.runtime.sendMessage({ ask: 'lines', who, by, wish }).catch(() => null);
  return fitting(openersAnswer, answer)?.openers ?? [];
}
