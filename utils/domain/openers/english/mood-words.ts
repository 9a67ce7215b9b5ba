import { phrases } from './phrases.ts';

const kin =
  'mother|father|mum|mom|mam|dad|papa|mama|sister|brother|son|daughter|child|baby|husband|wife|partner|gran|granny|nan|nana|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|friend|best friend|dog|cat|horse|parents|twin|niece|nephew|grandad|stepfather|stepmother|stepdad|stepmum';
const bone = 'arm|leg|wrist|ankle|hip|foot|hand|finger|toe|collarbone|rib|ribs|nose|elbow|shoulder|knee|back|jaw|thumb';

export const death = phrases(
  `died; dies; dying; death; dead; passed away; passed on; funeral; buried; burial; widow; widower; widowed; bereaved; bereavement; mourning; grieving; grief; stillborn; stillbirth; miscarriage; miscarried; suicide;
  put down; put to sleep; drowned(?! (?:out|my|her|his|their|the|a|an|it|in (?:work|paperwork|emails|debt|tears))\\b); ${['was', 'were', 'been']
    .map((word) => `${word} killed (?:in|by|at|on|during)`)
    .join('; ')}; memorial service; cremation; cremated; ${[
    'mother',
    'father',
    'mum',
    'mom',
    'dad',
    'gran',
    'granny',
    'nan',
    'nana',
    'grandma',
    'grandpa',
    'grandmother',
    'grandfather',
    'grandad',
    'aunt',
    'uncle',
    'husband',
    'wife',
    'partner',
  ]
    .map((one) => `${one} (?:of [\\w-]+ years )?passed(?=$| (?:last|in|on|this|yesterday|suddenly|peacefully|recently)\\b)`)
    .join('; ')}; terminally; end of life; palliative; lost (?:a|an|the|her|his|their|my|our) (?:[a-z]+ )?(?:${kin})`,
);

/** What breaks without anybody mourning it. */
export const lifeless = phrases(
  'laptop; phone; battery; car; bike; boiler; computer; plant; plants; printer; fridge; router; screen; van; dishwasher; kettle; toaster; tomatoes; houseplant',
);

export const illness = phrases(
  `ill; illness; sick; check-?up; checkup; test results; scan results; scan; mammogram; blood test; blood tests; blood pressure; mri; ct; replacement; unwell; cancer; tumour; tumor; chemo; chemotherapy; radiotherapy; diagnosis; diagnosed; in hospital; in the hospital; into hospital;
  from hospital; a & e; a and e; surgery; operation; operated; hip op; knee op; back op; eye op; heart op; his op; her op; their op; the op; an op; stroke; heart attack; dementia; alzheimer's; parkinson's; pain; painful; hurt; hurts; hurting; ache; aches; broke (?:his|her|their|a|an) (?:[a-z]+ )?(?:${bone}); broken (?:${bone});
  sprained; flu; fever; covid; pneumonia; infection; migraine; migraines; recovering from (?:a|an|the|her|his|their) (?:bad )?fall; slipped disc; concussion; injured; injury; fracture; fractured; insomnia; panic attacks?; anxiety; depression; depressed; burnout; burnt out; burned out; relapse; rehab; icu; biopsy; bad (?:back|eyes|eyesight|sight|hands|knees?|hips?|heart|tooth|teeth|legs?|shoulders?|chest|foot|feet|ankles?|wrists?|neck|elbows?); dodgy (?:back|knees?|hips?|shoulders?|ankles?|wrists?|neck); sore (?:throat|back|knees?|hips?|legs?|shoulders?|foot|feet|ankles?|wrists?|neck|elbows?); ${bone
    .split('|')
    .flatMap((part) => [part, `${part}s`])
    .concat('feet', 'eyes', 'eyesight', 'sight', 'hearing', 'lungs', 'health', 'heart', 'hips')
    .map((part) => `${part} (?:is|are) (?:bad|sore|worse|stiff|swollen|poor|failing|(?:getting|growing) (?:bad|worse|weaker)|giving (?:out|up))`)
    .join('; ')};
  new (?:knee|hip|heart|kidney|liver|valve); acting up; playing up; bad cold; has a cold; nasty cold; asthma; arthritis; epilepsy; diabetes; eczema; sciatica; shingles; tinnitus; vertigo; gout; lupus; crohn's; has ms; with ms; lame; meds; medication; physio (?:for|on|after|again|twice|every); physiotherapy for; transplant; dialysis; bypass; stents?; pacemaker; cataracts?; crutches; in plaster; stomach bug; norovirus; tonsils;
  appendix; lump; tooth out; root canal; not (?:so |very |too |feeling )*well; in a bad way; feeling (?:a bit |rather |so |very |quite )?(?:low|down|ill|rough|poorly|awful); poorly; under the weather`,
);

/** What is hard to have to give up. */
const able =
  '(?:drive|walk|see|read|hear|work|play|run|climb|cycle|ride|swim|sing|dance|travel|live alone|garden|knit|write|cook|sleep|hike|ski|row|bake|paint|sew|talk|speak|go out|leave the (?:house|flat))(?: \\w+){0,3}?';

export const hardship = phrases(
  `business is (?:bad|slow|poor|terrible); sales are (?:down|bad|poor|falling); is doing (?:very |so |rather )?badly; are doing (?:very |so |rather )?badly; divorce; divorced; divorcing; divorces; separated; separation; split up; broke up; break-up; breakup; heartbreak; heartbroken; dumped; ghosted; single again; left (?:his|her) (?:wife|husband|partner); moved out on; fired; laid off; been let go; was let go; were let go; got let go; made redundant; redundant; redundancy; redundancies; layoffs; unemployed; out of work;
  between jobs; lost (?:his|her|their|the) (?:[a-z]+ )?(?:job|home|house|flat|keys|wallet|savings|contract|case|licence|license|baby); bankrupt; bankruptcy; insolvent; went under; gone bust; went bust; debt; debts; overdraft; bailiffs; skint; is broke; was broke; tight on money; money is tight; money's tight; can't afford; cannot afford; could not afford; couldn't afford; behind on (?:rent|the rent); evicted; eviction;
  homeless; asylum; deported; deportation; accident; crash; crashed; flood; flooded; house fire; flat fire; kitchen fire; burnt down; burned down; burgled; burglary; robbed; stolen; assaulted; attacked; bullied; bullying; harassed; harassment; stalked; the war; war zone; had a fight; fistfight; failed; failing; fell through; refused; rejected; rejection; was not renewed; not renewed; cancelled on; canceled on; didn't get; did not get;
  overlooked for; missed out on the (?:promotion|job|post|part|role|grant|place|prize|award|flat|house); lost out on; was left by; was not extended; wasn't extended; unemployed; jobless; passed over(?! (?:the|a|an|to|her|his|their|my)\\b); ${[
    'was',
    'were',
    'got',
    'been',
    'is',
  ]
    .map(
      (word) =>
        `${word} (?:badly |partly |completely )?(?:damaged|destroyed|bombed|shelled|vandalised|vandalized|broken into|ruined|cancelled|canceled|axed|scrapped|shelved|called off)`,
    )
    .join(
      '; ',
    )}; can't ${able} any (?:more|longer); can't ${able} anymore; cannot ${able} any (?:more|longer); cannot ${able} anymore; can no longer ${able}; looking for (?:a |another |new )*(?:job|work) (?:since|for (?:months|years|weeks|a|over|two|three|four|five|six|\\d));
  jealous of; was jealous; envious; felt (?:small|ashamed|humiliated|left out|useless|alone); did not work out; didn't work out; rejected by; turned down; didn't pass; did not pass; struggling; struggles; struggled; lonely; loneliness; exhausted; exhausting; overwhelmed; worn out; at the end of (?:his|her|their|it); fed up; miserable; desperate; breakdown; stress; stressed; stressful; worried; worries; worrying; anxious; homesick; upset; crying; cried; hard (?:time|times|year|week|month|winter|summer|few);
  rough (?:time|day|week|month|year|news|night|patch|spell|few); tough (?:time|day|week|month|year|news|night|patch|spell|few); awful (?:time|day|week|month|year|news|night|patch|spell|few); terrible (?:time|day|week|month|year|news|night|patch|spell|few); horrible (?:time|day|week|month|year|news|night|patch|spell|few); bad (?:time|day|week|month|year|news|night|patch|spell|few);
  care home; nursing home; hospice; crisis; trouble; troubles; missing; arrested; prison; custody; court case; lawsuit; estranged; ran away; run away; run over; cries; was hit by; quarrel; quarrels; quarreled; quarrelled; argued; argument; arguments; arguing; a row with; rows with; rowing with; fell out; falling out; disagreed; fought; unhappy; sad; hates (?:his|her|their) job; hate (?:his|her|their|my) job; closed down; closing down; shop is closing; business is closing; studio is closing; library is closing; had to close; had to give up;
  gave up (?!smoking|sugar|coffee|drinking|meat|alcohol|cigarettes|chocolate|the car|social media)\\w+; can't sleep; cannot sleep; doesn't sleep; not sleeping; hardly sleeps; not doing (?:so |very |too )*(?:well|great|good|ok); too much; had a fall; fell (?:off|down|again|over)`,
);

export const gladness = phrases(
  `got (?:the|a|an|his|her|their) (?:[a-z]+ )*(?:job|place|grant|prize|award|offer|part|role|licence|license|degree|promotion|visa|contract|flat|house|scholarship|distinction|medal|keys|post|position|spot); passed(?! (?:over|off|by|out|up|on|along|around|down|me|us)\\b); won; wins; winning; published; publishes; engaged; engagement; married (?!to\\b|since\\b|(?:(?:for|more than|about|almost|nearly|over) )*[\\w-]+(?: \\w+)? years\\b(?! ago))\\w+; married$; got married; just married; newly married; marries; marrying; wedding; newborn; had a (?:baby|daughter|son|boy|girl|little);
  had twins; baby (?:boy|girl|daughter|son|arrived); was born; were born; is expecting; are expecting; expecting (?:a|twins|triplets|another|again|his|her|their); pregnant; became a; became an; becomes; graduated; graduation; graduates; promoted; promotion; got made; was made head; opened (?:a|an|his|her|their|the); bought (?:a|an|his|her|their|the); adopted; was accepted; got accepted; accepted (?:to|into|at|for); got in; got into; finished; completed;
  defended (?:his|her|their|the|a) (?:[a-z]+ )?(?:thesis|phd|dissertation|doctorate); retired$; retired (?:last|in|from|this|at|after|early|on|now|yesterday|today); new job; new baby; starts (?:the|her|his|their|a) new job; first (?:book|novel|exhibition|solo|concert|album|marathon|grandchild|child|prize|article|flat|house|job|half-marathon|film|shop|recital); award; prize; shortlisted; launched; released; signed (?:a|the); ran (?:a|the|his|her|their) (?:[a-z]+ )*(?:marathon|half-marathon|race|ten k|10k);
  tenure; can (?:now|finally); all clear; debut; became (?:the )?(?:head|captain|chair|director|president|partner|professor|mayor|editor|leader|principal); was re-elected; was elected; were elected; got elected; received (?:a|an|the|her|his|their) (?:[a-z]+ )*(?:doctorate|medal|prize|award|honou?r|scholarship|grant|degree|distinction|fellowship);
  got (?:the|a|an|his|her|their) (?:[a-z]+ )*(?:apprenticeship|internship|traineeship|citizenship|residency|residence permit|permit|fellowship|placement|diploma|doctorate); ${[
    'book',
    'novel',
    'album',
    'record',
    'film',
    'single',
    'memoir',
    'collection',
  ]
    .map((work) => `${work} (?:came out|has come out|is out)`)
    .join(
      '; ',
    )}; sold (?:his|her|their) first (?!house|flat|home|car)\\w+; going to be (?:a|an) (?:father|mother|dad|mum|mom|parent|grandfather|grandmother|grandad|grandma|granny|aunt|uncle)`,
);

/** An illness or a worry that ended well. */
export const relief = phrases(
  `was (?:clear|fine|benign|negative|normal); is (?:clear|fine|benign|negative|normal); came back (?:clear|fine|benign|negative|normal); all[ -](?:clear|fine|benign|negative|normal); benign; in remission; finished (?:chemo|treatment|radiotherapy|rehab); last chemo; recovered; on the mend; out of (?:hospital|danger); home from hospital; back from hospital; healed; cured; cancer-free; feeling better; is (?:much )?better; are (?:much )?better;
  back from sick leave; back at work after sick leave; back on (?:her|his|their) feet; good as new`,
);
