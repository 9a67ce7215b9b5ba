import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import english from '../assets/drafts/en.json' with { type: 'json' };
import { type DraftTools, startHinting } from '../utils/composing/hinting.ts';
import { leaveHints } from '../utils/composing/hints-handoff.ts';
import { hintFor, theirsOf } from '../utils/domain/drafts/hint-for.ts';
import { paragraphAtCaret } from '../utils/page/paragraphs.ts';
import { replaceText } from '../utils/page/replace-text.ts';

const inEnglish: DraftTools = {
  hintFor: (draft, theirs, heavy, away) => hintFor(draft, theirs === null ? null : theirsOf(theirs, heavy, english), 'message', english, away),
  paragraphAtCaret,
  replaceText,
};

/** Comes to the panel where somebody has switched hints on: the rules read what is written in the page it is written in. */
export default defineUnlistedScript(() => leaveHints((around) => startHinting(around, inEnglish)));
