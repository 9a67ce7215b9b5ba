/** What a message that came is, as far as it matters to the one who answers. */
export const messageKinds = ['heavy', 'good-news', 'question', 'thanks', 'invitation', 'apology', 'small-talk'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Characters looked at of a message that came; what stands further down hardly changes what it is. */
export const heardLength = 2_000;

/** What was heard in a message: its kind, and what a follow-up can pick up, turned to the one who wrote it: "your interview"; null where nothing is certain. */
export type Heard = { readonly kind: MessageKind; readonly echo: string | null };
