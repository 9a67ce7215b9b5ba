import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../utils/composing/offered-hosts.ts';

/** Comes before the watcher on sites with an account that rests, so that no lamp is lit there, not even for a moment. */
export default defineUnlistedScript(askFirst);
