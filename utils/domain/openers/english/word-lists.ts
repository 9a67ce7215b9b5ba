const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const pattern = (alternatives: string): RegExp =>
  new RegExp(
    `\\b(?:${alternatives
      .trim()
      .split(/\s*\n\s*|\s*\|\s*/)
      .filter(Boolean)
      .join('|')})\\b`,
    'i',
  );

export const prepositions = list(
  `about above across after against along among around as at before behind below beside between by down during for from in inside into like near of off on onto out outside over past round since through till to
  toward towards under until up upon with within without because when while if although though than that who which where so then once again`,
);
export const determiners = list(
  'a an the this that these those some any every each both all no another my our your his her their its one two three four five six seven eight nine ten eleven twelve many several few',
);
export const adverbs = list(
  'always never often still just also really secretly usually sometimes already recently finally currently only once twice again almost nearly soon now probably truly quietly kindly patiently bravely generously regularly lately previously actually even gladly happily originally newly eventually rarely mostly suddenly',
);
export const modals = list('will would can could may might shall must should');
export const predicateAdjectives = list(
  'allergic afraid proud good bad great brilliant terrible keen fond pregnant engaged married vegetarian vegan shy tired busy worried excited obsessed new back home away off interested addicted stuck nervous happy sad lonely crazy mad famous hooked scared unwell ill sick free ready able based into responsible passionate known curious hopeless single divorced retired',
);
export const eventNouns = list(
  `interview exam exams test operation surgery wedding move marathon race concert recital exhibition trip holiday holidays talk lecture presentation deadline appointment scan results result premiere opening launch party
  birthday graduation defence defense viva audition match game competition tournament flight visa permit licence license grant mortgage paperwork journey visit conference festival performance show school-start start half-marathon triathlon reading gig ceremony anniversary
  hearing trial inspection election housewarming retirement promotion engagement pilgrimage hike expedition booking application decision verdict meeting retreat sale fair championship final finals tour weekend workshop`,
);
export const yoursNouns = list(
  `job knee back hip shoulder hand wrist ankle foot leg arm neck garden allotment book novel thesis dissertation phd dog cat puppy kitten rabbit horse parrot hens chickens bees mother father mum mom dad sister brother son daughter
  kids children grandson granddaughter grandchild grandchildren baby husband wife partner boss flat house home kitchen balcony bike bicycle car boat van studio workshop shop bakery café cafe blog podcast business company
  band team class dutch spanish french german italian portuguese english japanese arabic polish research paper article album garden-shed shed greenhouse sourdough starter tomatoes roses collection project studies degree course
  training apprenticeship internship leave sabbatical retirement plans dream commute recipe letter email message question idea poem poems drawing drawings painting paintings photos photo photographs violin cello guitar piano`,
);
export const peopleNouns = list(
  `mother father mum mom mam dad papa mama sister brother son daughter kid kids child children grandson granddaughter grandchild grandchildren grandmother grandfather gran granny nan nana grandma grandpa aunt uncle cousin niece
  nephew husband wife partner girlfriend boyfriend fiancé fiancée boss manager colleague colleagues friend friends neighbour neighbours flatmate flatmates teacher doctor baby twins parents family mother-in-law father-in-law
  sister-in-law brother-in-law ex dog cat puppy kitten horse rabbit parrot hamster tortoise hens chickens goat pony`,
);
export const bodyNouns = list(
  'back knee knees hip shoulder hand hands wrist ankle foot feet leg legs arm neck eye eyes ear ears tooth teeth head heart stomach throat elbow finger thumb nose voice',
);
export const jobs = list(
  'nurse teacher doctor librarian baker carpenter gardener musician pianist violinist cellist painter potter poet writer author journalist translator engineer electrician plumber architect midwife vet chef cook farmer beekeeper photographer designer programmer lawyer accountant physicist biologist chemist historian pharmacist therapist physiotherapist paramedic firefighter pilot sailor tailor bookseller conductor organist actor dancer',
);
export const properWords = list(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid diwali hanukkah ramadan',
);

export const death =
  pattern(`died|dies|dying|death|dead|passed away|passed on|funeral|buried|burial|widow|widower|widowed|bereaved|bereavement|mourning|grieving|grief|stillborn|stillbirth|miscarriage|miscarried|suicide
  |put down|put to sleep|lost (?:a|an|the|her|his|their|my|our) (?:[a-z]+ )?(?:mother|father|mum|mom|mam|dad|papa|mama|sister|brother|son|daughter|child|baby|husband|wife|partner|gran|granny|nan|nana|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|friend|best friend|dog|cat|horse|parents|twin|niece|nephew)`);
export const illness =
  pattern(`ill|illness|sick|check-?up|test results|scan results|blood test|mri|replacement|unwell|cancer|tumour|tumor|chemo|chemotherapy|radiotherapy|diagnosis|diagnosed|in hospital|in the hospital|into hospital|from hospital|surgery|operation|operated|stroke|heart attack|dementia|alzheimer's|parkinson's|pain|painful|hurt|hurts|hurting|ache|aches
  |broke (?:his|her|their|a|an) (?:[a-z]+ )?(?:arm|leg|wrist|ankle|hip|foot|hand|finger|toe|collarbone|rib|ribs|nose|elbow|shoulder)|broken (?:arm|leg|wrist|ankle|hip|foot|hand|finger|toe|rib|nose|shoulder)|sprained|flu|fever|covid|pneumonia|infection|migraine|migraines|slipped disc|concussion|injured|injury|fracture|fractured|insomnia|panic attacks?|anxiety|depression|depressed|burnout|burnt out|burned out|relapse|rehab|icu|biopsy|bad (?:back|knee|hip|heart)`);
export const hardship =
  pattern(`divorce|divorced|divorcing|separated|separation|split up|broke up|break-up|breakup|heartbreak|heartbroken|fired|laid off|made redundant|redundant|redundancy|unemployed|lost (?:his|her|their|the) (?:[a-z]+ )?(?:job|home|house|flat|keys|wallet|savings|contract)
  |bankrupt|bankruptcy|debt|debts|evicted|eviction|accident|crash|crashed|flood|flooded|(?:house|flat|kitchen) fire|burnt down|burned down|burgled|burglary|robbed|stolen|assaulted|war|failed|failing|rejected|rejection|was not renewed|not renewed|cancelled on|didn't get|did not get|did not work out|rejected by|turned down|didn't pass|did not pass|struggling|struggles|struggled|lonely|loneliness|exhausted|exhausting|overwhelmed|worn out|at the end of
  |stressed|worried|worries|anxious|homesick|upset|crying|cried|hard time|hard year|hard week|hard month|(?:rough|tough|awful|terrible|horrible|bad) (?:time|day|week|month|year|news|night|patch|spell|few)|care home|nursing home|hospice|crisis|trouble|missing|arrested|prison|custody|estranged|quarrel(?:led|s)?|argued|argument|arguing|fell out|falling out|disagreed|fought|miscarried|unhappy|sad|hates (?:his|her|their) job|closed down|had to close|had to give up|gave up|can't sleep|cannot sleep|doesn't sleep|not sleeping|hardly sleeps|too much`);
export const gladness =
  pattern(`got (?:the|a|an|his|her|their) (?:[a-z]+ )*(?:job|place|grant|prize|award|offer|part|role|licence|license|degree|promotion|visa|contract|flat|house|scholarship|distinction|medal|keys|post|position|spot)|passed|won|wins|winning|published|publishes|engaged|engagement|married|marries|marrying|wedding|newborn|had a (?:baby|daughter|son|boy|girl|little)|had twins|baby (?:boy|girl|daughter|son|arrived)
  |is expecting|are expecting|expecting a|pregnant|became a|became an|becomes|graduated|graduation|graduates|promoted|promotion|opened (?:a|an|his|her|their|the)|bought (?:a|an|his|her|their|the)|adopted|was accepted|got accepted|accepted (?:to|into|at|for)|got in|got into|finished|completed|defended|retired|new job|new baby|first (?:book|novel|exhibition|solo|concert|album|marathon|grandchild|child|prize|article|flat|house|job|half-marathon|film|shop|recital)|award|prize|shortlisted|launched|released|signed (?:a|the)|ran (?:a|the|his|her|their) (?:[a-z]+ )*(?:marathon|half-marathon|race|ten k|10k)|tenure|learned to|learnt to|can (?:now|finally)|all clear|debut`);
/** Something of theirs that a stranger can know them by: "your article on peat bogs". */
export const workOf =
  /\b(your (?:[\p{L}'’-]+ ){0,2}(?:article|articles|essay|book|novel|talk|lecture|blog|post|posts|paper|column|poem|poems|story|stories|photos|photographs|drawings|exhibition|concert|podcast|film|album|recording|newsletter|recipe|recipes|work|workshop|course|garden|shop|stall|map|maps|review|video|videos|translation|letter|paintings|music|website)(?: (?:on|about|of|in|at|with) .+)?)$/u;
/** What somebody has without it ever being news. */
export const traits =
  /\b(?:sense|eye|ear|voice|laugh|smile|talent|gift|knack|way|memory|temper|heart|taste|opinions?|habit|humour|humor|handwriting|hair|eyes|patience|energy|accent|soft spot|name|boss|manager)\b/;
/** An illness or a worry that ended well. */
export const relief =
  /\b(?:(?:was|is|came back|all) (?:clear|fine|benign|negative|normal)|benign|in remission|recovered|on the mend|out of (?:hospital|danger)|(?:home|back) from hospital|healed|cured|cancer-free|feeling better|back on (?:her|his|their) feet|good as new)\b/i;
/** Facts nobody wants to meet again in a message. */
export const privateMarks = pattern(
  `private|secret|secretly|confidential|confidentially|don't mention|do not mention|never mention|not to mention|don't bring up|do not bring up|don't ask|do not ask|never ask|avoid|nobody knows|no one knows|hush|in confidence|told me not to|password|salary|earns|hiv|abortion|affair|rehab|therapy|therapist|counsell?ing|psychiatr[a-z]+|antidepressants?|ivf|fertility|infertility|sober|sobriety|alcoholic|drinks too much|weight|crush on|in love with|owes me|annoying|annoys|boring|bores|irritating|selfish|lazy|stingy|gossip|gossips|arrogant|can't stand|flirts?|smells`,
);
/** Facts about how to write, not about what. */
export const writingAdvice = pattern(
  `prefers|likes (?:short|long|voice|to be called)|hates (?:phone|calls|voice|being called|small talk|emoji|smileys)|dislikes|does(?:n't| not) (?:like|use|read|want|answer|reply)|slow to (?:answer|reply)|never answers|rarely answers|answers late|call (?:him|her|them)|goes by|pronounced|pronouns|time zone|timezone|only on (?:weekdays|weekends)|no calls|no voice|don't call|birthday (?:is )?(?:on )?\\d|born (?:on )?\\d|address|phone number|email is|lives at`,
);
/** What somebody eats or cannot eat: true, and nothing to begin a message with. */
export const diet = pattern(
  `allergic|allergy|vegetarian|vegan|intolerant|coeliac|gluten|diabetic|doesn't eat|doesn't drink|does not eat|does not drink|teetotal`,
);
/** Words that hold only for the day they were written. */
export const fleeting =
  /\b(?:today|tonight|tomorrow|yesterday(?:'s)?|this (?:morning|afternoon|evening|week|weekend|month)|(?:last|next) (?:week|weekend|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|right now|currently|at the moment|just)\b/i;
