import { i18n } from '#i18n';
import type { Choice } from '../../utils/domain/openers/choices.ts';
import type { Intent } from '../../utils/domain/openers/opener.ts';

/** Where the panel has a word for it, that one. */
const chosenAs = {
  check_in: 'checkIn',
  gratitude: 'thank',
  shared_memory: 'remember',
  humour: 'lighten',
  ask_help: 'askHelp',
  ask_advice: 'ask',
  invite_short: 'invite',
  apology: 'mend',
  congratulate: 'congratulate',
  condolence: 'console',
} as const satisfies { readonly [intent in Intent]?: Choice };

const others = {
  offer_help: 'offerHelp',
  share_small: 'shareSmall',
  voice_note: 'voiceNote',
  deepen_routine: 'deepen',
  reply_listening: 'listen',
} as const satisfies Record<Exclude<Intent, keyof typeof chosenAs>, string>;

const isChosen = (intent: Intent): intent is keyof typeof chosenAs => intent in chosenAs;

/** What a line is for, in lower case: "say hello". */
export const intentInWords = (intent: Intent): string =>
  isChosen(intent) ? i18n.t(`panel.choice.${chosenAs[intent]}`) : i18n.t(`openers.intent.${others[intent]}`);

/** All of them, those first that the panel lets one choose. */
export const intentsInOrder: readonly Intent[] = Object.keys({ ...chosenAs, ...others }) as Intent[];

/** What somebody can write a line for. The rest is woven closely with what was just said. */
export const intentsToWrite: readonly Intent[] = intentsInOrder.filter(
  (intent) => intent !== 'voice_note' && intent !== 'deepen_routine' && intent !== 'reply_listening',
);
