import { oneOf } from './one-of.ts';

/** Base, past and past participle of the irregular verbs people use when they note something about somebody. */
const irregular =
  'be was been; beat beat beaten; become became become; begin began begun; bend bent bent; bet bet bet; bite bit bitten; blow blew blown; break broke broken; bring brought brought; build built built; burn burnt burnt; buy bought bought; catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; fly flew flown; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; knit knitted knitted; know knew known; lay laid laid; lead led led; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mow mowed mown; pay paid paid; put put put; quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; sell sold sold; send sent sent; set set set; sew sewed sewn; shake shook shaken; shine shone shone; show showed shown; shut shut shut; sing sang sung; sit sat sat; sleep slept slept; sow sowed sown; speak spoke spoken; spend spent spent; spill spilt spilt; split split split; spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; understand understood understood; wake woke woken; wear wore worn; weave wove woven; win won won; withdraw withdrew withdrawn; write wrote written; rebuild rebuilt rebuilt; proofread proofread proofread; proof-read proof-read proof-read; undergo underwent undergone; overhear overheard overheard; misunderstand misunderstood misunderstood; awake awoke awoken; bleed bled bled; breed bred bred; cling clung clung; creep crept crept; flee fled fled; fling flung flung; grind ground ground; kneel knelt knelt; mislay mislaid mislaid; mislead misled misled; misread misread misread; mistake mistook mistaken; overcome overcame overcome; oversee oversaw overseen; oversleep overslept overslept; overtake overtook overtaken; redo redid redone; retell retold retold; rewrite rewrote rewritten; seek sought sought; shoot shot shot; shrink shrank shrunk; sink sank sunk; slide slid slid; smell smelt smelt; spell spelt spelt; spin spun spun; sting stung stung; undo undid undone; unwind unwound unwound; overdo overdid overdone; outgrow outgrew outgrown; mishear misheard misheard; swell swelled swollen; wring wrung wrung; overeat overate overeaten; sling slung slung; stink stank stunk; strive strove striven; forbid forbade forbidden; outrun outran outrun; weep wept wept; stride strode stridden; leap leapt leapt; spit spat spat; bind bound bound; wind wound wound';

const regular =
  'label upcycle speedrun geocache decant await accept ache achieve act adopt adore advise agree allow announce answer apologise apologize appear apply appreciate argue arrange arrive ask attend avoid bake bathe beg believe belong bike blame boil book borrow bother brew brush bump burst cancel care carry celebrate change chase chat cheer clean climb close coach collect compete complain complete compose conduct confess congratulate cook cope count cover crash crochet cry cycle dance decide decorate defend design develop disagree discover discuss dislike divorce donate doubt dread dress drop edit email embroider encourage end enjoy enter exercise exhibit expect explain explore fail fear film finish fish fix flood follow foster frame garden graduate greet grumble guess guide hand handle happen hate help hike hire hope hug hum hurry ignore improve inherit insist interrupt introduce invent invite iron jog join joke juggle jump kayak kick kiss knock laugh launch like listen live loan look love manage marry mend mention mind miss move name need notice offer open order organise organize own pack paint pass perform phone photograph pick plan plant play please polish post practise practice praise prefer prepare present promise promote prove publish pull push quote race raise reach receive recommend record recover refuse rehearse relax release rely remember remind renovate rent repair repeat reply request rescue rest restore retire return review ring-fence row ruin sail save scold search seem serve settle share shop shout sign skate sketch ski skip smile smoke snap snore solve sort start stay stop struggle study suffer suggest support surf surprise survive talk taste tend text thank tidy touch tour train translate travel treat trust try turn tutor type upset use visit volunteer vote wait walk want warn wash watch water welcome whisper whistle wish wonder work worry yell camp hitchhike lug drill babysit owe commute call hoard tease spoil nap gossip fuss yodel recite recycle forage ferment pickle roast fry carve weld tinker code program blog lecture mentor nurse pray meditate drum direct dive paddle trek wander mumble slip scrape chop stack wrap swap bid leak croak bark purr sprout bloom limp squeak rain snow stream moderate host cater referee busk curate prune giggle queue wave check inspire nudge drag coax steer fetch deliver supervise vouch rally sponsor assist assemble install rewire sculpt whittle engrave fundraise retrain enrol emigrate audition campaign repot accompany accuse add admire admit adjust afford annoy applaud approach approve assign assume assure attach attempt balance beep behave belittle betray blend bless block bounce breathe bully calm chair challenge charge cheat chew clap clear click comb combine comfort commit compare concentrate confirm confuse connect consider console contact contain continue contradict contribute control convince copy correct cough crack crawl create criticise criticize cross crush cuddle curse curdle damage dare debug deceive decline delay delete demand dent deny depend describe deserve destroy dial disappear disappoint discourage disturb download drain drip drown dry dump earn embarrass embrace employ enable entertain escape examine exclude excuse explode express extend facilitate faint fasten fill flicker float focus fold force gain gather grab grin groan guard hammer harm heal hesitate hiss honour hop hover howl humiliate hunt identify imagine imitate impress include insult invest investigate irritate jam knead lean lick lift lock lower maintain matter measure melt memorise memorize mess mix mock mute mourn nag negotiate neglect nibble nod nurture obey observe occur offend overcharge overcook overlook overwater park patronise patronize pause peel persuade pinch pity plug poke possess postpone pour pretend prevent produce protect protest provide punch punish quarrel react realise realize recall recognise recognize reduce refer reflect regret reject remain remove replace reschedule research resign resist respect respond reveal roll rub rush scan scare scratch scream scrub shave shiver shock shove shred shrug sigh slam slap slice smash sneeze snatch sniff soak sob soothe spare splash spot squeeze stain stare step stir stitch stomp stretch stroll stumble succeed sulk suppose suspect swallow sweat swipe switch tackle tangle tap telephone terrify thaw threaten tickle tie toss trample treasure tremble trick trim trip twist undermine unfriend unpack unlock unravel update upgrade upload vacuum vanish waste weigh wipe wink witness wobble wreck wrestle yawn kill dye attack bury calculate expand glue haunt inform injure instruct intend itch judge knot moan multiply murder obtain overflow paste pat precede preserve rejoice rinse scatter scribble shelter stroke suck suspend tow trap trot tumble undress unfasten whine whirl wriggle undercharge reside onboard submit rip zip boast brag bruise bungle demolish exaggerate expose fib flatter frighten ghost hassle infuriate intrude mangle mimic misplace misspell mispronounce misquote mishandle mistreat muddle offload overreact oversell pester prod provoke ridicule scorch shame slag slander smear snitch snub splatter squash squabble strand tattle unplug wilt mope die';

/** Verbs for what is so rather than what is done: "I picture you knowing" is no English. */
const stative = new Set(
  `be have know love like adore hate dislike want need prefer own belong believe seem mean trust doubt fear hope wish remember forget understand agree appreciate dread cost rely see tend mind think expect feel care`.split(
    ' ',
  ),
);

export type VerbKind = 'base' | 'third' | 'past' | 'participle' | 'gerund';
export type VerbForm = { readonly base: string; readonly kinds: ReadonlySet<VerbKind> };

const vowel = /[aeiou]/;
/** One syllable that ends in one vowel and one consonant, which is written twice: "mod". */
const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const doubled = oneOf(
  'label speedrun bet beg chat cut dig drop fit get hit nap slip chop wrap swap bid hug hum jog knit let plan put quit ring-fence rub run set shop shut sit ski-trip skip snap split spin stop swim tip win step nod lug admit commit control occur overstep submit prefer refer regret transfer',
);

/** "loves", "watches", "flies"; `be` and `have` as they are. */
export const toThird = (base: string): string => {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

export const toGerund = (base: string): string => {
  if (/^(?:lie|die|tie)$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (base === 'be' || base === 'ski') return `${base}ing`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled.test(base) ||
    short.test(base) ||
    base === 'begin' ||
    base === 'forget' ||
    base === 'travel' ||
    base === 'cancel' ||
    base === 'babysit'
    ? `${base}${base.at(-1)}ing`
    : `${base}ing`;
};

const toPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled.test(base) || short.test(base) || base === 'travel' || base === 'cancel' ? `${base}${base.at(-1)}ed` : `${base}ed`;
};

/** The verbs whose -s and -ing, and mostly their -ed, are found from the end of a word. */
const bases = new Set<string>();
const strong = new Set<string>();
const forms = new Map<string, { base: string; kinds: Set<VerbKind> } | null>();
const learn = (word: string, base: string, kind: VerbKind): void => {
  const known = forms.get(word);
  if (known === undefined || known === null) forms.set(word, { base, kinds: new Set([kind]) });
  else if (known.base === base) known.kinds.add(kind);
};

/** The irregular verbs are few and are learnt at once, when the first verb is looked for; a regular form is found from its end. */
const learnIrregular = (): void => {
  for (const base of regular.split(' ')) bases.add(base);
  for (const row of irregular.split('; ')) {
    const [base = '', past = '', participle = ''] = row.split(' ');
    learn(base, base, 'base');
    learn(past, base, 'past');
    learn(participle, base, 'participle');
    bases.add(base);
    strong.add(base);
  }
  for (const base of ['learn', 'burn', 'dream', 'spill', 'smell', 'spell', 'leap']) {
    learn(`${base}ed`, base, 'past');
    learn(`${base}ed`, base, 'participle');
  }
  learn('spoilt', 'spoil', 'past');
  learn('spoilt', 'spoil', 'participle');
  learn('are', 'be', 'base');
  learn('am', 'be', 'base');
  learn('were', 'be', 'past');
};

/** What a word without its end may have been: "stopp" was "stop", "bak" was "bake", "cri" was "cry", "dy" was "die". */
const stemsOf = (cut: string): string[] => [
  cut,
  `${cut}e`,
  `${cut.slice(0, -1)}y`,
  `${cut.slice(0, -1)}ie`,
  ...(cut.at(-1) === cut.at(-2) ? [cut.slice(0, -1)] : []),
];

const learnRegular = (word: string): void => {
  if (bases.has(word)) learn(word, word, 'base');
  if (word.endsWith('s'))
    for (const base of [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`])
      if (bases.has(base) && toThird(base) === word) learn(word, base, 'third');
  if (word.endsWith('ed'))
    for (const base of stemsOf(word.slice(0, -2)))
      if (bases.has(base) && !strong.has(base) && toPast(base) === word) {
        learn(word, base, 'past');
        learn(word, base, 'participle');
      }
  if (word.endsWith('ing'))
    for (const base of stemsOf(word.slice(0, -3))) if (bases.has(base) && toGerund(base) === word) learn(word, base, 'gerund');
};

const known = (word: string): VerbForm | null => {
  if (forms.size === 0) learnIrregular();
  if (!forms.has(word)) {
    learnRegular(word);
    if (!forms.has(word)) forms.set(word, null);
  }
  return forms.get(word) ?? null;
};

/** What is known of a word as a verb, or null; an unknown word in -ed is taken for the past of a regular verb. */
export const verbForm = (word: string): VerbForm | null => {
  const found = known(word);
  if (found !== null) return found;
  return /[a-z]{3}ed$/.test(word) && vowel.test(word.slice(0, -2)) && !/(?:eed|^(?:hundred|kindred|sacred|naked|tired|wicked|beloved))$/.test(word)
    ? { base: '', kinds: new Set(['past', 'participle']) }
    : null;
};

/** The gerund of a past form, known or regular: "drove" gives "driving", "crocheted" gives "crocheting". */
export const gerundOf = (word: string): string => {
  const found = known(word);
  if (found !== null) return toGerund(found.base);
  return word.endsWith('ied') ? `${word.slice(0, -3)}ying` : `${word.slice(0, -2)}ing`;
};

export const isStative = (base: string): boolean => stative.has(base);
