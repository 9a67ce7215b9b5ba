import { type OpenerCorpus, toCorpus } from '../../../utils/domain/openers/opener-corpus.ts';
import type { OpenerFiles } from '../../../utils/domain/openers/opener-files.ts';
import answers from './answers.json' with { type: 'json' };
import answersAny from './answers-any.json' with { type: 'json' };
import apology from './apology.json' with { type: 'json' };
import advice from './ask-advice.json' with { type: 'json' };
import help from './ask-help.json' with { type: 'json' };
import checkIn from './check-in.json' with { type: 'json' };
import closings from './closings.json' with { type: 'json' };
import condolence from './condolence.json' with { type: 'json' };
import congratulate from './congratulate.json' with { type: 'json' };
import deepen from './deepen-routine.json' with { type: 'json' };
import gratitude from './gratitude.json' with { type: 'json' };
import humour from './humour.json' with { type: 'json' };
import invite from './invite-short.json' with { type: 'json' };
import jokes from './jokes.json' with { type: 'json' };
import leads from './leads.json' with { type: 'json' };
import glad from './occasions-glad.json' with { type: 'json' };
import grave from './occasions-grave.json' with { type: 'json' };
import offer from './offer-help.json' with { type: 'json' };
import listening from './reply-listening.json' with { type: 'json' };
import share from './share-small.json' with { type: 'json' };
import memory from './shared-memory.json' with { type: 'json' };
import smallThings from './small-things.json' with { type: 'json' };
import topicLines from './topic-lines.json' with { type: 'json' };
import topics from './topics.json' with { type: 'json' };
import voice from './voice-note.json' with { type: 'json' };

const files = [
  checkIn,
  gratitude,
  memory,
  humour,
  help,
  advice,
  offer,
  invite,
  apology,
  congratulate,
  condolence,
  share,
  voice,
  deepen,
  listening,
  grave,
  glad,
  jokes,
  smallThings,
  topicLines,
  answers,
  answersAny,
];

/** Every English opener; tests/domain/openers checks each line and that no cell of the taxonomy is empty. */
export const corpus: OpenerCorpus = toCorpus(() => ({ files, leads: leads.leads, closings: closings.closings, topics }) as unknown as OpenerFiles);
