import { gmail } from './gmail.ts';
import type { Host } from './host.ts';
import { practice } from './practice.ts';
import { roundcube } from './roundcube.ts';

/** Every site Small Hello knows; one line each. */
export const allHosts: readonly Host[] = [gmail, roundcube, practice];
