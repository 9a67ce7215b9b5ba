import type { Exchange } from '../../utils/importing/reader.ts';

/** How a program writes a mailbox (RFC 4155 appendix, and the manual page mbox(5) of qmail). */
export const dialects = ['mboxo', 'mboxrd', 'mboxcl', 'mboxcl2', 'no-empty-line', 'crlf', 'bare', 'takeout'] as const;
export type Dialect = (typeof dialects)[number];

export type Message = { readonly exchange: Exchange; readonly headers: readonly string[]; readonly body: readonly string[] };

const addressOf = (key: string) => key.replace('email:', '');

/** A mailbox with these messages, one after the other. */
export function writeMbox(messages: readonly Message[], dialect: Dialect): string {
  const text = messages.map((message) => write(message, dialect)).join('');
  return dialect === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
}

function write({ exchange, headers, body }: Message, dialect: Dialect): string {
  const date = new Date(exchange.at).toUTCString();
  const quoted = body.map((line) => quote(line, dialect)).join('\n');
  const length = new TextEncoder().encode(`${quoted}\n`).length;
  const lines = [
    separatorOf(exchange, dialect),
    `From: ${addressOf(exchange.from)}`,
    ...headers,
    `To: ${exchange.to.map(addressOf).join(',\n ')}`,
    `Date: ${date.replace('GMT', '+0000')}`,
    ...(dialect.startsWith('mboxcl') ? [`Content-Length: ${length}`] : []),
    '',
    quoted,
    ...(dialect === 'no-empty-line' ? [] : ['']),
  ];
  return `${lines.join('\n')}\n`;
}

function separatorOf({ at, from }: Exchange, dialect: Dialect): string {
  if (dialect === 'bare') return 'From ';
  const [, weekday, day, month, year, time] = /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString()) ?? [];
  if (dialect === 'takeout') return `From ${at}@xxx ${weekday} ${month} ${day} ${time} +0000 ${year}`;
  return `From ${addressOf(from)} ${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

function quote(line: string, dialect: Dialect): string {
  if (dialect === 'mboxcl2') return line;
  return (dialect === 'mboxrd' ? /^>*From / : /^From /).test(line) ? `>${line}` : line;
}
