import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lampStyle from '../assets/lamp.css?inline';
import { watch } from '../utils/composing/watch.ts';
import { askPanel, isAlive, text, whenSwitchedOff } from '../utils/extension/from-page.ts';
import { websites } from '../utils/hosts/all-hosts.ts';

/** The only code of ours on a page where nobody writes. */
export default defineUnlistedScript(() => {
  watch(websites, { style: lampStyle, lampLabel: text('panel_lamp'), bringPanel: askPanel, isAlive, whenSwitchedOff });
});
