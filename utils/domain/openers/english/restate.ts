import { headOf } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { agentIn } from './plain-thing.ts';
import { bare } from './turn-to-you.ts';
import { determiners, jobs } from './word-lists.ts';

const lately = oneOf('recently just newly');
const became = oneOf(
  'promoted hired elected accepted rejected selected nominated shortlisted fired sacked laid made let evicted burgled robbed mugged diagnosed hospitalised hospitalized injured chosen invited',
);
const becameWhole = /^(?:[a-z]+|laid off|made redundant|let go)(?: (?:to|for|as|in|by|at|from|after|with|again|last|on)\b.*)?$/i;
const worn = oneOf('overworked exhausted overwhelmed homesick stressed worn');
const felt = oneOf('terrified worried excited interested scared addicted stressed annoyed disappointed swamped snowed');
const very = oneOf('big really very so totally deep');

const yearsMarried =
  /^(?:been )?married (?:(?:for|more than|about|almost|nearly|over) )*(?:\d+|[\w-]+(?: \w+)?) years\b(?! ago)|^(?:been )?married since\b/i;

/** A fragment that leaves out "is" or "was", with it: "recently promoted" gives "was promoted". Null where nothing is left out, or where that shows only later. */
export const restated = (text: string, words: readonly string[], first: string): string | null => {
  const head = lately.test(first) ? words.slice(1) : words;
  const next = bare(head[1] ?? '');
  if (became.test(bare(head[0] ?? ''))) {
    const done = head.join(' ');
    const undone = (/^(?:made|let|laid)$/.test(bare(head[0] ?? '')) && !/^(?:redundant|go|off)$/.test(next)) || !becameWhole.test(done);
    if (!undone) return `was ${done}`;
  }
  if (/^(?:passed over|turned down|dumped)(?: (?:for|by|as|again|twice)\b|$)/.test(head.join(' '))) return `was ${head.join(' ')}`;
  if (/^up for (?:an?|the|her|his|their) /.test(text)) return `is ${text}`;
  if (/^(?:unemployed|jobless|housebound|bedridden)\b/.test(text)) return `is ${text}`;
  if (yearsMarried.test(text)) return `has been ${text.replace(/^been /i, '')}`;
  if (/^(?:up|awake|asleep|in bed) (?:at|by|before|early|until|till) /.test(text)) return `is ${text}`;
  if (worn.test(first) && (words.length === 1 || /,$/.test(words[0] ?? '') || (first === 'worn' && /^out(?:,|$)/.test(words[1] ?? ''))))
    return `is ${first === 'worn' ? 'worn out' : first} at the moment`;
  if (/^(?:satisfied|tempted|attracted|delighted|thrilled|amazed|charmed|pleased) (?:with|to|by|about|at)\b/.test(text)) return `is ${text}`;
  if (/^(?:tied up|caught up|snowed under|swept up) (?:with|in|at|by)\b/.test(text)) return `is ${text}`;
  if (felt.test(first) && words.length > 1) return `is ${text}`;
  const keen = very.test(first) ? words.slice(1) : words;
  const into = bare(keen[0] ?? '') === 'into' && !/^(?:the|a|her|his|their)$/.test(bare(keen[1] ?? ''));
  const fond = /^(?:obsessed with|hooked on)$/.test(`${bare(keen[0] ?? '')} ${bare(keen[1] ?? '')}`);
  return (into && keen.length > 1) || (fond && keen.length > 2) ? `is ${keen.join(' ')}` : null;
};

const offices = oneOf('chair head captain president founder director owner member organiser organizer secretary treasurer editor');
const skills = oneOf('good great brilliant excellent best');
const big = oneOf('big huge great keen lifelong massive');
const kinds = oneOf('retired former trainee freelance primary secondary head');
const articles = oneOf('her his their a an your my our');

/** The same for what somebody is, where the words hold no verb: "chair of the choir", "good at chess", "sea swimmer", "huge Arsenal fan". */
export const restatedAsIs = (text: string, words: readonly string[], first: string): string | null => {
  if (offices.test(first) && bare(words[1] ?? '') === 'of') return `is ${text}`;
  if (/^an? (?:(?:big|huge|great|keen|lifelong|massive) )?fan of \S/.test(text)) return `is ${text}`;
  if (/^new (?:father|mother|dad|mum|mom|parent|grandfather|grandmother|grandad|grandma|granny)(?:,|$)/.test(text))
    return `is a ${text.replace(/,.*/, '')}`;
  const plain = big.test(first) ? words.slice(1) : words;
  if (bare(plain[0] ?? '') === 'fan' && bare(plain[1] ?? '') === 'of') return `is a ${text}`;
  if (words.at(-1) === 'fan') {
    const loved = (/^an?$/.test(first) ? words.slice(1) : words).slice(0, -1);
    const whom = big.test(bare(loved[0] ?? '')) ? loved.slice(1) : loved;
    if (whom.length > 0 && whom.length < 4 && !articles.test(bare(whom[0] ?? ''))) return `is a fan of ${whom.join(' ')}`;
  }
  const able = very.test(first) ? words.slice(1) : words;
  if (skills.test(bare(able[0] ?? '')) && /^(?:at|with)$/.test(bare(able[1] ?? '')) && able.length > 2)
    return `is ${first === 'best' ? `very good ${words.slice(1).join(' ')}` : text}`;
  if (/^fluent in\b/.test(text)) return `is ${text}`;
  if (/^native (?:\S+ )?speaker\b/.test(text)) return `is a ${text}`;
  const agent = agentIn(text);
  if (agent !== null) return `is ${agent}`;
  const article = /^an?$/.test(first);
  const work = jobs.test(headOf(words)) && (article || jobs.test(first) || (words.length < 7 && !determiners.test(first) && kinds.test(first)));
  if (!work || !/^[a-z]/.test(words[0] ?? '')) return null;
  return `is ${article ? '' : /^[aeiou]/.test(first) ? 'an ' : 'a '}${text}`;
};
