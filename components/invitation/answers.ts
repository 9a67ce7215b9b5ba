import type { Channel } from '../../utils/domain/channel.ts';
import type { By } from '../../utils/domain/contact.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';

/** A contact as somebody tells of it: the day is today or before, the thread may be empty. */
export type InTouch = { readonly by: By; readonly channel: Channel; readonly day: Day; readonly thread: string };

/** What can be answered to an invitation. */
export type Answers = {
  onWrite: (person: PersonId) => void;
  /** Wishes for lines to begin with, to be taken wherever they write to each other. */
  onWords: (person: PersonId) => void;
  onInTouch: (person: PersonId, inTouch: InTouch) => void;
  /** `until` null waits a rhythm; a day is tomorrow or later. */
  onNotNow: (person: PersonId, until: Day | null) => void;
  onRest: (person: PersonId) => void;
  /** Their rhythm becomes the next longer one. */
  onLessOften: (person: PersonId) => void;
};
