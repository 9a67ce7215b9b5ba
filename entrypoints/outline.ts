import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveOutline } from '../utils/composing/outline-handoff.ts';
import { outlineOf } from '../utils/page/outline.ts';

/** Comes to the panel when somebody wants to tell how a page is built that we do not know any more. */
export default defineUnlistedScript(() => leaveOutline(outlineOf));
