import type { Mood } from './fact.ts';
import { oneOf } from './one-of.ts';
import type { VerbPhrase } from './verb-phrase.ts';

const unliked = oneOf('hate dislike fear dread envy complain argue quarrel snore moan nag');
const praised = oneOf('forget miss complain give stop tire judge mind lose refuse rush fail hurry boast brag');
const toMe = /\b(?:me|my|us|mine|our)\b/i;

/** What somebody does that they would rather not be known for. */
const blunders = oneOf(
  'embarrass humiliate disgrace burn break forget lose cancel interrupt complain oversleep lie spill mislay misplace drop argue quarrel cheat overcook smash crash ruin spoil grumble gossip shout yell swear nag skip fail miss kill',
);

/** Whether it is told as something that went wrong, or goes wrong again and again: "burnt every pan but one", "always forgets birthdays". */
export const isBlunder = (phrase: VerbPhrase): boolean => {
  if (!blunders.test(phrase.base) || phrase.adverbs.some((word) => /^never$/i.test(word))) return false;
  const rest = phrase.rest.join(' ');
  if (/^(?:miss|kill)$/.test(phrase.base)) return /^(?:every|all|most)\b/.test(rest);
  if (/^(?:break|lose|fail|drop)$/.test(phrase.base))
    return /^(?:every|all|most|half|his|her|their|your|the|a|an)\b/.test(rest) && !/\b(?:record|ice|world|silence|code|habit|ground)\b/.test(rest);
  return true;
};
const trying =
  /^(?:leave (?:the|all|every)|run (?:out|late)|steal|talk over|eat (?:the last|all)|get lost|(?:arrive|come|turn up|show up) late|borrow and|use up|interrupt|hog|sulk)\b/;

/** What nobody is glad to hear said of them: dislikes, fears, what they never do, and what they have that is the writer's. */
export const isUnwelcome = (phrase: VerbPhrase, mood: Mood): boolean => {
  const rest = phrase.rest.join(' ');
  const never = phrase.adverbs.some((word) => /^never$/i.test(word)) && !praised.test(phrase.base);
  const feared =
    phrase.base === 'be' &&
    /^(?:very |so |really )?(?:afraid|scared|frightened|terrified|jealous|ashamed|shy|hopeless|bad|terrible|rubbish|useless|late)\b/.test(rest);
  const tiring = phrase.tense === 'present' && trying.test(`${phrase.base} ${rest}`) && !toMe.test(rest);
  const born = phrase.base === 'be' && /^born\b/.test(rest);
  if (/^(?:like|love|enjoy|adore)$/.test(phrase.base) && mood !== 'plain' && mood !== 'glad') return true;
  if (phrase.base === 'have' && /^(?:no|not)\b/.test(rest)) return true;
  if (phrase.tense === 'present' && (mood === 'plain' || mood === 'glad') && isBlunder(phrase) && !toMe.test(rest)) return true;
  const mine = phrase.base === 'have' && /^(?:still )?my\b/.test(rest);
  return mood !== 'hard' && mood !== 'ill' && (never || feared || tiring || mine || born || unliked.test(phrase.base));
};
