import { readFileSync } from 'node:fs';
import { corpus } from '../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../utils/domain/openers/choose-openers.ts';
import type { OpenerContext } from '../utils/domain/openers/opener.ts';
import { type Cell, countCells } from './opener-cells.ts';
import { type Entry, readContexts } from './opener-contexts.ts';

/** How many of the thinnest cells the sheet ends with. */
const shown = 30;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const style = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui;color:#2b2620;background:#faf6ef}
h2{font-size:1rem;margin:2.2rem 0 .2rem}p.about{margin:0 0 .6rem;color:#6b6256;font-size:.86rem}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid #d9a441;font:17px/1.5 Georgia,serif;white-space:pre-line}
blockquote small{display:block;font:13px system-ui;color:#6b6256}td{padding:.1rem .8rem .1rem 0;font-size:.86rem}`;

/** A page for people: varied contexts with their three openers, to be read aloud, and the cells with the least to choose from. */
export function sheet(): string {
  const read = readContexts(readFileSync(new URL('sheet-contexts.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.why);
  const cells = countCells().slice(0, shown);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Openers to read aloud</title><style>${style}</style>
<h1>Openers to read aloud</h1>
${read.entries.map(section).join('\n')}
<h2>The thinnest cells</h2>
<table>${cells.map(row).join('\n')}</table></html>
`;
}

const section = ({ id, context }: Entry): string => `<h2>${escaped(String(id))}</h2>
<p class="about">${escaped(about(context))}</p>
${chooseOpeners(corpus, context, { shown: [], seed: String(id) })
  .map(({ text, intent, reason }) => `<blockquote>${escaped(text)}<small>${intent} · ${escaped(reason)}</small></blockquote>`)
  .join('\n')}`;

const about = ({ person, silence, channel, occasion, intent, tone, today }: OpenerContext): string =>
  [
    `${person.name}, ${person.relation}`,
    `${silence.days === 'never' ? 'never' : `${silence.days} days, last by ${silence.lastBy}`}`,
    channel,
    occasion,
    intent,
    tone,
    person.howWeKnowEachOther,
    ...person.notes,
    ...person.threads.map((thread) => `thread: ${thread}`),
    today && `today: ${today}`,
  ]
    .filter(Boolean)
    .join(' · ');

const row = ({ ways, intent, relation, band, channel, notes }: Cell): string =>
  `<tr>${[ways, intent, relation, band, channel, notes ? 'with notes' : 'no notes'].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
