import { oneOf } from './one-of.ts';
import type { VerbPhrase } from './verb-phrase.ts';
import { bodyNouns } from './word-lists.ts';

/** What harms whoever it is done to. */
const harmful = oneOf(
  'snap shout lie blame yell spoil ruin upset spill tear dent scratch stain damage hurt criticise criticize mock accuse embarrass crash crush smash crack shatter shrink bleach scorch wreck destroy tease belittle humiliate offend insult betray deceive cheat mislead exclude contradict ridicule bully scold patronise patronize undermine neglect misplace mislay misspell mispronounce misquote mishandle misjudge misunderstand confuse delete erase overcharge overcook overwater trample bump hit shove slap shame snub stalk pester nag harass provoke annoy irritate infuriate disappoint unfriend mute ghost judge distrust suspect steal swipe snatch leak expose reveal swear curse grumble gossip bungle rip misread copy mess kill drown poison disturb',
);
/** What is no kindness either, where the writer did it. */
const careless = oneOf(
  'forget miss cancel ignore interrupt break lose let stand argue burn skip fail laugh leave drop cut hang walk storm call overlook flood kick push trip frighten scare startle desert ditch dodge avoid block doubt wake delay postpone reschedule refuse reject abandon',
);
/** What was not the writer's to tell. */
const theirNews =
  /\b(?:before you (?:could|did|had|wanted|were)|your (?:[\p{L}-]+ )?(?:pregnancy|secrets?|surprise|divorce|diagnosis|illness|engagement|break-?up|salary|debts?|affair|operation|test results|plans|resignation|proposal|crush|past|age|ex))\b/u;
const aboutTheirs =
  /^(?:gave away|gave your [\p{L} -]+ away|threw (?:away|out)|sold|ate|drank|finished (?:off )?your|used up|(?:read|opened) your (?:[\p{L}-]+ )?(?:diary|journal|letters?|messages?|texts?|emails?|mail|post)|stepped on|sat on|trod on|drove over|ran over|rolled my eyes|made fun|made a joke|joked about your|took (?:all )?the credit|took credit|talked over|spoke over|talked about you|talked behind|spoke behind|kept you waiting|made you (?:wait|cry|late|feel)|corrected you in front|hung up|turned (?:you )?down|turned (?:up|you) (?:late|away|down)|put (?:you )?down|put you (?:off|on the spot)|stood you up|let you down|told (?:you )?off|showed up late|came late|was late|slept through|dozed (?:off )?|fell asleep|mixed up|mistook|knocked (?:over|down)|backed into|reversed into|brought up|told a lie|told you a lie|took your (?:seat|place|turn|spot|job|idea|chair|lunch|food|parking)|complained about you|corrected you|copied your|outed you|snored|pretended not|chose \p{Lu}\p{L}+ over you|judged you|invited everyone|returned your .+ (?:stains|broken|dented|damaged)|walked past you|drove past you|laughed (?:at|about|when you))\b/u;
const amiss =
  /\b(?:without (?:asking|telling|permission|a word|thanking)|(?:everyone|everybody|all) (?:but|except) you|by mistake|by accident|instead of you|behind your back|in front of (?:everyone|everybody|your|the whole|all))\b/;

/** There in body only: "was on my phone all through dinner". */
const absent =
  /^(?:was|sat|stared|looked|scrolled|played|spent .+) (?:on|at|glued to) (?:my|the) (?:phone|mobile|laptop|tablet) (?:all|the (?:whole|entire)|through|throughout|during|half|most|for most|the time)\b/;
const asMine = /^\w+ (?:off )?your .+ as (?:mine|my own)\b/;
/** Said unkindly of what is theirs. */
const slighting =
  /^(?:said|told \S+|wrote|thought|joked) (?:that )?(?:your? (?:\S+ ){0,3}?)(?:is|was|are|were|looked|sounded|smelled|smelt|tasted) (?:(?:a|an|so|too|very|rather|quite|like a|the|total|complete) )*(?:nuisance|bore|boring|idiots?|fools?|stupid|silly|ugly|awful|terrible|horrible|annoying|lazy|useless|rubbish|rude|ridiculous|pathetic|childish|selfish|mean|waste|mess|joke|pain|loud|tasteless|dull|embarrassing|bad|crazy|spoilt|spoiled|fat|old)\b/;
/** What somebody or something of the writer's did to them. */
const tookHarm =
  /^(?:dig|eat|bite|scratch|chew|break|damage|ruin|knock|fall|trample|chase|dent|tear|stain|spill|kill|wake|pee|steal|smash|flood|soak|wreck|destroy|insult|frighten|scare|burn|block|jump|growl|bark|howl|shout|spoil|upset)$/;
const disturbing =
  /^my (?:party|music|guests?|drilling|alarm|television|tv|band|dogs?|visitors|friends) (?:went on (?:until|till|past|all night|too long)|(?:was|were) (?:far |much )?too loud|(?:barked|howled|blared|shouted|played|rang) (?:all|through|half|until|till))\b/;

/** The object of what was done: them, or what is theirs. */
const atThem = /^(?:(?:up|over|down|off|into|through|on|onto|at|out of|all|half of|half) )*you(?:rs?)?\b/;

/** Whether something of the writer's did them harm: "my dog dug up your lilies"; `said` is turned to the person. */
export const isHarmOfMine = (base: string, rest: string, said: string): boolean =>
  disturbing.test(said) ||
  (base === 'keep' && /^you (?:awake|up|waiting|from)\b/.test(rest)) ||
  (tookHarm.test(base) && atThem.test(rest) && !bodyNouns.test(rest.split(' ').at(-1) ?? '') && !(base === 'eat' && rest.startsWith('at ')));

/** Whether what the writer did was no kindness; `said` is the predicate turned to the person. */
export const isWrong = (phrase: VerbPhrase, said: string): boolean => {
  const yours = /\byou(?:r|rs|rself)?\b/.test(said);
  if (absent.test(said)) return true;
  if (/^called you (?:back|up)\b/.test(said)) return false;
  if (harmful.test(phrase.base) || careless.test(phrase.base)) return true;
  if (!yours) return false;
  const told = /^(?:tell|mention|announce|say|reveal|post|share|write|speak|talk|blurt)$/.test(phrase.base);
  return (
    (told && theirNews.test(said) && !/^(?:told|asked) you\b/.test(said)) ||
    aboutTheirs.test(said) ||
    amiss.test(said) ||
    asMine.test(said) ||
    slighting.test(said)
  );
};

/** Whether it is nothing to thank anybody for, where it was done to the writer: "dented my car". */
export const isHarm = ({ base, rest }: VerbPhrase): boolean => {
  const object = rest.join(' ');
  return (
    harmful.test(base) ||
    /^(?:me|us) (?:mad|crazy|nuts|up the wall|cry|angry|wait|look (?:silly|stupid|bad))\b/.test(object) ||
    (/^(?:eat|drink|use|take|sell|finish|burn|lose|break|drop|soak|stain|bleed|spill|spit|cough|sit|step|trip|mistake)$/.test(base) &&
      /^(?:(?:all|half|up|on|over) )*(?:my|our)\b/.test(object) &&
      !/^(?:my|our) (?:side|place|part|photo|picture|hand|arm|name|case|call|calls|advice|recipe|shift|class|classes|mind|temperature|blood|fall|thesis|sentence|sentences)\b/.test(
        object,
      ))
  );
};

const fellow = oneOf(
  'lend give bring help visit meet drive carry show teach cook bake make borrow write send paint draw build fix mend sew knit see watch hear join follow invite host take sing play dance walk run swim row sit stay travel sleep share wear use water feed walk hold wait find buy plant mow read introduce photograph film',
);

/** Whether one may remind the person of it as of something pleasant. */
export const isFond = (base: string): boolean => fellow.test(base);

const mine = oneOf('dent scratch smash shrink rip drop steal');
const household =
  /^(?:her|his|their) (?:(?:favourite|favorite|best|good|new|old|precious|antique|grandmother's|mother's) )*(?:mug|cup|glass|vase|plate|bowl|pot|teapot|jug|lamp|chair|window|umbrella|ladder|drill|tent|sunglasses|saucer|dish|figurine|ornament|frame|mirror|kettle|teacup|toy|guitar string|zip)\b/i;
const favourite = /^(?:her|his|their) (?:favourite|favorite|precious|antique|grandmother's|mother's)\b/i;

/** Whether a note that leaves out who did it is of the writer: "dented his bicycle", "broke her favourite mug". */
export const isMyDoing = (base: string, object: string): boolean =>
  (base === 'spill' && /\b(?:on|over|into) (?:her|his|their)\b/i.test(object)) ||
  (/^(?:her|his|their) /i.test(object) &&
    (mine.test(base) || (/^(?:break|ruin|spoil|crack|stain|damage|tear)$/.test(base) && (household.test(object) || favourite.test(object)))));
