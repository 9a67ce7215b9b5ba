import { i18n } from '#i18n';
import type { Looked, Problem } from '../../utils/importing/job.ts';
import type { Format, Unread } from '../../utils/importing/reader.ts';

const formats = {
  vcard: 'bring.format.vcard',
  'google-csv': 'bring.format.googleCsv',
  linkedin: 'bring.format.linkedin',
  csv: 'bring.format.csv',
  mbox: 'bring.format.mbox',
  whatsapp: 'bring.format.whatsapp',
  telegram: 'bring.format.telegram',
} as const satisfies Record<Format, string>;

export const formatInWords = (format: Format): string => i18n.t(formats[format]);

/** By the ending of its name, the kind of a file that can't be read. */
const kinds = [
  ['bring.instead.outlook', ['pst', 'ost', 'olm', 'msg', 'nst']],
  ['bring.instead.page', ['html', 'htm', 'mhtml', 'xhtml']],
  ['bring.instead.packed', ['tgz', 'gz', 'tar', 'bz2', 'tbz', 'xz', '7z', 'rar', 'zst']],
  ['bring.instead.sheet', ['xls', 'xlsx', 'xlsm', 'ods', 'numbers']],
  ['bring.instead.letter', ['eml', 'emlx']],
  ['bring.instead.phone', ['crypt12', 'crypt14', 'crypt15', 'db', 'sqlite', 'ab']],
  ['bring.instead.json', ['json']],
  ['bring.instead.text', ['txt', 'csv', 'tsv', 'md', 'log']],
  [
    'bring.instead.media',
    ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'svg', 'mp3', 'm4a', 'opus', 'mp4', 'mov', 'pdf', 'doc', 'docx', 'odt', 'rtf', 'ics'],
  ],
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** What a file that can't be read is, by its name, and what could be read instead. */
export function insteadInWords({ name }: Pick<Looked, 'name'>): string {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const [words] = kinds.find(([, endings]) => (endings as readonly string[]).includes(ending)) ?? ['bring.instead.other' as const];
  return i18n.t(words);
}

const problems = {
  empty: 'bring.problem.empty',
  'wrong-type': 'bring.problem.wrongType',
  'not-utf8': 'bring.problem.notUtf8',
  damaged: 'bring.problem.damaged',
  locked: 'bring.problem.locked',
  'too-large-inside': 'bring.problem.tooLargeInside',
  'unsafe-paths': 'bring.problem.unsafePaths',
  'nobody-in-it': 'bring.problem.nobodyInIt',
  group: 'bring.problem.group',
  'read-error': 'bring.problem.readError',
} as const satisfies Record<Problem['why'], string>;

/** Why a file could not be read, and in which line where that says something. */
export function problemInWords({ why, line }: Pick<Problem, 'why' | 'line'>): string {
  const reason = i18n.t(problems[why]);
  return line === null ? reason : `${reason} ${i18n.t('bring.problemLine', { line: String(line) })}`;
}

const unread = {
  'no-date': 'bring.unread.noDate',
  'no-sender': 'bring.unread.noSender',
  'no-name': 'bring.unread.noName',
  'not-this-format': 'bring.unread.notThisFormat',
  'cut-off': 'bring.unread.cutOff',
  'too-long': 'bring.unread.tooLong',
  'bad-encoding': 'bring.unread.badEncoding',
  'bad-quoting': 'bring.unread.badQuoting',
  'bad-date': 'bring.unread.badDate',
  'bad-address': 'bring.unread.badAddress',
} as const satisfies Record<Unread, string>;

/** Why a line could not be read, to stand inside a sentence. */
export const unreadInWords = (why: Unread): string => i18n.t(unread[why]);
