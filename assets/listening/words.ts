import type { ListeningWords } from '../../utils/domain/listening/listening-words.ts';
import english from './en.json' with { type: 'json' };
import leanings from './en-leanings.json' with { type: 'json' };

/** What tells English messages apart; tests/domain/listening measures how well. */
export const listeningWords: ListeningWords = { ...english, leanings } as unknown as ListeningWords;
