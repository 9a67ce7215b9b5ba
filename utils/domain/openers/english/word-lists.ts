import { oneOf } from './one-of.ts';
import { phrases } from './phrases.ts';

export const prepositions = oneOf(
  'about above across after against along among around as at before behind below beside between by down during for from in inside into like near of off on onto out outside over past round since through till to toward towards under until up upon with within without because when while if although though than that who which where so then once again',
);
export const determiners = oneOf(
  'a an the this that these those some any every each both all no another my our your his her their its one two three four five six seven eight nine ten eleven twelve many several few',
);
export const adverbs = oneOf(
  'always never often still just also really secretly usually sometimes already recently finally currently only once twice again almost nearly soon now probably truly quietly kindly patiently bravely generously regularly lately previously actually even gladly happily originally newly eventually rarely mostly suddenly',
);
export const modals = oneOf('will would can could may might shall must should');
export const predicateAdjectives = oneOf(
  'allergic afraid proud good bad great brilliant terrible keen fond pregnant engaged married vegetarian vegan shy tired busy worried excited obsessed new back home away off interested addicted stuck nervous happy sad lonely crazy mad famous hooked scared unwell ill sick free ready able based into responsible passionate known curious hopeless single self-employed divorced retired',
);
export const eventNouns = oneOf(
  'interview exam exams test operation surgery wedding move marathon race concert recital exhibition trip holiday holidays talk lecture presentation deadline appointment scan results result premiere opening launch party birthday graduation defence defense viva audition match game competition tournament flight visa permit licence license grant mortgage paperwork journey visit conference festival performance show school-start start half-marathon triathlon reading gig ceremony anniversary hearing trial inspection election housewarming retirement promotion engagement pilgrimage hike expedition booking application decision verdict meeting retreat appraisal review kickoff pitch demo rehearsal christening baptism reunion keynote fundraiser gala regatta prom sale fair championship final finals tour weekend workshop',
);
export const yoursNouns = oneOf(
  'job knee back hip shoulder hand wrist ankle foot leg arm neck garden allotment book novel thesis dissertation phd dog cat puppy kitten rabbit horse parrot hens chickens bees mother father mum mom dad sister brother son daughter kids children grandson granddaughter grandchild grandchildren baby husband wife partner boss flat house home kitchen balcony bike bicycle car boat van studio workshop shop bakery café cafe blog podcast business company band team class dutch spanish french german italian portuguese english japanese arabic polish research paper article album garden-shed shed greenhouse sourdough starter tomatoes roses collection project studies degree course training apprenticeship internship leave sabbatical retirement plans dream commute recipe letter email message question idea poem poems drawing drawings painting paintings photos photo photographs violin cello guitar piano oboe banjo accordion harp flute reno renovation extension language finals levels gcses narrowboat canoe',
);
export const peopleNouns = oneOf(
  'mother father mum mom mam dad papa mama mummy daddy sister brother sisters brothers son daughter sons daughters boy girl boys girls kid kids child children grandson granddaughter grandchild grandchildren grandkid grandkids grandmother grandfather gran granny nan nana grandma grandpa aunt uncle cousin niece nephew husband wife partner girlfriend boyfriend fiancé fiancée boss manager colleague colleagues friend friends neighbour neighbours flatmate flatmates teacher doctor baby twins parents family mother-in-law father-in-law sister-in-law brother-in-law godson goddaughter godmother godfather godchild stepson stepdaughter stepmother stepfather stepmum stepdad grandad granddad nephews nieces cousins ex dog cat puppy kitten horse rabbit parrot hamster tortoise hens chickens goat pony',
);
export const petNouns = oneOf(
  'dog dogs cat cats puppy puppies kitten kittens horse horses rabbit rabbits parrot hamster tortoise hens chickens goat goats pony budgie budgies ferret ferrets donkey donkeys gecko snake greyhound spaniel labrador',
);
export const bodyNouns = oneOf(
  'back knee knees hip shoulder hand hands wrist ankle foot feet leg legs arm neck eye eyes ear ears tooth teeth head heart stomach throat elbow finger thumb nose voice',
);
export const jobs = oneOf(
  'postman postwoman illustrator solicitor barrister bookkeeper builder joiner blacksmith glazier florist hairdresser barista bartender waiter dentist optician surgeon social-worker postdoc professor lecturer researcher curator archivist editor nurse teacher doctor librarian baker carpenter gardener musician pianist violinist cellist painter potter poet writer author journalist translator engineer electrician plumber architect midwife vet chef cook farmer beekeeper photographer designer programmer lawyer accountant physicist biologist chemist historian pharmacist therapist physiotherapist paramedic firefighter pilot sailor tailor bookseller conductor organist actor dancer drummer bassist guitarist singer saxophonist trumpeter flautist goalkeeper mechanic joiner roofer decorator',
);
export const properWords = oneOf(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid diwali hanukkah ramadan',
);

/** What somebody has without it ever being news. */
export const traits =
  /\b(?:sense|eye|ear|voice|laugh|smile|talent|gift|knack|way|memory|temper|heart|taste|opinions?|habit|humour|humor|handwriting|hair|eyes|patience|energy|accent|soft spot|name|boss|manager|time|idea|clue|room)\b/;
/** Words that hold only for the day they were written, and states that will have passed when months have. */
export const fleeting = phrases(
  `today; tonight; tomorrow; yesterday; this (?:morning|afternoon|evening|week|weekend|month); last (?:week|weekend|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday); next (?:week|weekend|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday);
  on (?:mon|tues|wednes|thurs|fri|satur|sun)day; right now; currently; at the moment; just; are (?:moving|starting|waiting|looking|training|preparing|applying|expecting|pregnant|due|busy|away|off|visiting|leaving|travelling|traveling|recovering|revising|studying for|rehearsing|on (?:holiday|leave|parental|maternity|paternity|sabbatical)|at a|back);
  start the; start your; start a; training (?:for|to); preparing (?:for|to); looking for; waiting (?:for|to); applying (?:for|to); rehearsing; revising; studying for; moving (?:to|in|house); travelling; cycling round; saving (?:for|up); expecting`,
);
