import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lampStyle from '../assets/lamp.css?inline';
import { watch } from '../utils/composing/watch.ts';
import { askPanel, isAlive, text, textDirection, whenSwitchedOff } from '../utils/extension/from-page.ts';
import { websites } from '../utils/hosts/all-hosts.ts';

/** The only code of ours on a page where nobody writes. */
export default defineUnlistedScript(() => {
  watch(websites, {
    look: { style: lampStyle, lampLabel: text('panel_lamp'), direction: textDirection() },
    bringPanel: askPanel,
    isAlive,
    whenSwitchedOff,
  });
});
