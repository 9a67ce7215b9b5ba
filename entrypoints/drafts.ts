import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import english from '../assets/drafts/en.json' with { type: 'json' };
import { leaveDraftTools } from '../utils/composing/draft-tools.ts';
import { hintFor, theirsOf } from '../utils/domain/drafts/hint-for.ts';
import { paragraphAtCaret } from '../utils/page/paragraphs.ts';
import { replaceText } from '../utils/page/replace-text.ts';

/** Comes to the panel where somebody has switched hints on: what is written is read in the page it is written in, and nowhere else. */
export default defineUnlistedScript(() => {
  leaveDraftTools({
    hintFor: (draft, theirs, heavy, away) => hintFor(draft, theirs === null ? null : theirsOf(theirs, heavy, english), 'message', english, away),
    paragraphAtCaret,
    replaceText,
  });
});
