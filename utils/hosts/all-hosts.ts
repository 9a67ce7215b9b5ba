import { converse } from './converse.ts';
import { discord } from './discord.ts';
import { element } from './element.ts';
import { fastmail } from './fastmail.ts';
import { general } from './general.ts';
import { gmail } from './gmail.ts';
import { googleChat } from './google-chat.ts';
import type { Host } from './host.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mattermost } from './mattermost.ts';
import { messenger } from './messenger.ts';
import { outlook } from './outlook.ts';
import { practice } from './practice.ts';
import { proton } from './proton.ts';
import { rocketChat } from './rocket-chat.ts';
import { roundcube } from './roundcube.ts';
import { slack } from './slack.ts';
import { sogo } from './sogo.ts';
import { teams } from './teams.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yahoo } from './yahoo.ts';
import { zulip } from './zulip.ts';

/** Every website Small Hello knows; one line each. */
export const websites: readonly Host[] = [
  converse,
  discord,
  element,
  fastmail,
  gmail,
  googleChat,
  instagram,
  linkedin,
  mattermost,
  messenger,
  outlook,
  proton,
  rocketChat,
  roundcube,
  slack,
  sogo,
  teams,
  telegramA,
  telegramK,
  whatsapp,
  x,
  yahoo,
  zulip,
];

/** With the one for every other site, and the page of our own. */
export const allHosts: readonly Host[] = [...websites, general, practice];
