import type { Answer, Read, Wish } from '../../utils/importing/job.ts';
import { readingDesk } from '../../utils/importing/reading-desk.ts';
import type { Found } from '../../utils/importing/resolve.ts';
import { fixture } from './read-file.ts';

type Did<Name extends Answer['did']> = Extract<Answer, { did: Name }>;
type How = Omit<Extract<Wish, { do: 'read' }>, 'do'>;

const austria: How = { country: 'AT', zone: 'Europe/Vienna', columns: [] };

/** One of the fixtures as the user chooses it. */
export const chosen = (path: string, name = path.slice(path.lastIndexOf('/') + 1)) => aFile(name, fixture(path));

export const aFile = (name: string, content: string | Uint8Array) => new File([content as Uint8Array<ArrayBuffer>], name);

/** A desk where files are read, and all that it told, as it comes over to the page. */
export function aDesk(now: () => number = () => 0, gone = new AbortController().signal) {
  const answers: Answer[] = [];
  const carryOut = readingDesk((answer) => void answers.push(structuredClone(answer)), now, gone);
  const asked = async <Name extends Wish['do']>(wish: Extract<Wish, { do: Name }>): Promise<Did<Name>> => {
    const before = answers.length;
    await carryOut(wish);
    const [answer, ...others] = answers.slice(before).filter(({ did }) => did === wish.do);
    if (!answer || others.length > 0) throw new Error(`${wish.do} was answered ${others.length + (answer ? 1 : 0)} times`);
    return answer as Did<Name>;
  };
  const look = async (...files: readonly File[]) => asked({ do: 'look', files });
  const read = async (how: Partial<How> = {}): Promise<Read> => (await asked({ do: 'read', ...austria, ...how })).read;
  const resolve = async (...mine: readonly string[]): Promise<readonly Found[]> => (await asked({ do: 'resolve', mine })).people;
  /** All the way, with those who are likely the user. */
  const people = async (...files: readonly File[]) => {
    await look(...files);
    return resolve(...(await read()).likely);
  };
  const progress = () => answers.flatMap((answer) => (answer.did === 'progress' ? [answer.progress] : []));
  return { answers, look, read, resolve, people, progress };
}

/** In a line: who somebody is, how often who wrote, and when that was last. */
export const inShort = ({ name, days, newest }: Found) =>
  `${name}: ${days.me} ${days.them} ${days.both} ${newest === null ? '-' : new Date(newest).toISOString().slice(0, 16)}`;
