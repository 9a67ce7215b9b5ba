import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lampStyle from '../assets/lamp.css?inline';
import { takeOfferedHosts } from '../utils/composing/offered-hosts.ts';
import { watch } from '../utils/composing/watch.ts';
import { askPanel, isAlive, text, textDirection, whenAsked, whenSwitchedOff } from '../utils/extension/from-page.ts';

/** With its hosts, which came before it, the only code of ours on a page where nobody writes. */
export default defineUnlistedScript(() => {
  watch(takeOfferedHosts(), {
    look: { style: lampStyle, lampLabel: text('panel_lamp'), direction: textDirection() },
    bringPanel: askPanel,
    isAlive,
    whenSwitchedOff,
    whenAsked,
  });
});
