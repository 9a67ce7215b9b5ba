import { gmail } from './gmail.ts';
import type { Host } from './host.ts';
import { mattermost } from './mattermost.ts';
import { practice } from './practice.ts';
import { roundcube } from './roundcube.ts';
import { telegramK } from './telegram-k.ts';

/** Every website Small Hello knows; one line each. */
export const websites: readonly Host[] = [gmail, mattermost, roundcube, telegramK];

/** With the page of our own. */
export const allHosts: readonly Host[] = [...websites, practice];
