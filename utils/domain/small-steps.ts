type Tags = {
  /** How long it takes, in seconds, from the popup on. */
  readonly seconds: number;
  readonly energy: 'low' | 'some';
  /** Whether somebody hears of it. */
  readonly reaches: boolean;
  /** What it takes of the way it goes: a chat, or an ear. */
  readonly needs: 'chat' | 'voice' | null;
};

/** Small things that can be done for somebody, in the order they are offered in. */
const tagged = {
  shortLine: { seconds: 50, energy: 'low', reaches: true, needs: null },
  thanks: { seconds: 90, energy: 'some', reaches: true, needs: null },
  voiceNote: { seconds: 120, energy: 'some', reaches: true, needs: 'voice' },
  reaction: { seconds: 20, energy: 'low', reaches: true, needs: 'chat' },
  later: { seconds: 10, energy: 'low', reaches: false, needs: null },
} as const satisfies Record<string, Tags>;

export type SmallStep = keyof typeof tagged;
const all = Object.keys(tagged) as SmallStep[];

/** What there is little of. */
export type Little = 'twoMinutes' | 'littleEnergy';

/** How somebody can be reached. */
export type Reached = { readonly byChat: boolean; readonly byVoice: boolean };

/** How long a step takes, and what of oneself. */
export const tagsOf = (step: SmallStep): Tags => tagged[step];

/** The steps that fit: within two minutes whatever reaches somebody; with little energy whatever takes less than one and asks for none. */
export function stepsFor(little: Little, { byChat, byVoice }: Reached): readonly SmallStep[] {
  return all.filter((step) => {
    const { seconds, energy, reaches, needs } = tagsOf(step);
    if ((needs === 'chat' && !byChat) || (needs === 'voice' && !byVoice)) return false;
    return little === 'twoMinutes' ? reaches && seconds <= 120 : energy === 'low' && seconds < 60;
  });
}
