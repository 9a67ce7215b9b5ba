import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import english from '../assets/drafts/en.json' with { type: 'json' };
import { leaveDraftRules } from '../utils/composing/draft-rules.ts';
import { hintFor, theirsOf } from '../utils/domain/drafts/hint-for.ts';

/** Comes with the panel where somebody has switched hints on: what is written is read in the page it is written in, and nowhere else. */
export default defineUnlistedScript(() => {
  leaveDraftRules((draft, theirs, heavy, away) =>
    hintFor(draft, theirs === null ? null : theirsOf(theirs, heavy, english), 'message', english, away),
  );
});
