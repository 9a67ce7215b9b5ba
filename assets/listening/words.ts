import type { ListeningWords } from '../../utils/domain/listening/listening-words.ts';
import written from './en.json' with { type: 'json' };
import learned from './en-leanings.json' with { type: 'json' };

/** What tells English messages apart; tests/domain/listening measures how well. */
export const listeningWords = { written, learned } as unknown as ListeningWords;
