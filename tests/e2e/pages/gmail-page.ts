import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageLanguage, type PageWords, pageWords } from './gmail/words.ts';

/** Milliseconds between "sending" and "sent" in the stand-in. */
const sendingTakes = 300;

/** Invented; the names behind addresses that somebody types. */
const people: Readonly<Record<string, string>> = {
  'ana.lima@example.com': 'Ana Lima',
  'ben@example.net': 'Ben Okafor',
  'cleo@example.com': 'Cleo Marsh',
  'layla@example.com': 'Layla Haddad',
  'agnes@example.com': 'Ágnes Tóth',
  'theo@example.com': 'Theo Brandt',
};

const subjects = ['The boat', 'Soup on Friday', 'Photos from the hill', 'Keys', 'Train times', 'A book for you', 'Choir', 'Plums'];

/**
 * A page that behaves like Gmail after published facts, to be answered for `https://mail.google.com/mail/u/N/` and for the windows it opens
 * (`?ui=2&view=btop`). Begins with `#compose`, or in a thread with `#reply`, `#reply-all` and `#forward`; `#` and then a message are Gmail's own.
 * `window.sentMessages` holds what was sent: `{ to, subject, text }`. `inboxNodes` counts elements of the list, 10,000 by default.
 */
export function gmailPage(options: { language: PageLanguage; me: string; inboxNodes?: number; view?: 'inbox' | 'thread' }): string {
  const { language, me, inboxNodes = 10_000, view = 'inbox' } = options;
  const words = pageWords[language];
  const nonce = 'stand-in';
  const setup = JSON.stringify({ words, me, people, sendingTakes }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="object-src 'none'; base-uri 'self'; script-src 'nonce-${nonce}'; require-trusted-types-for 'script'">
<title>${view === 'thread' ? subjects[0] : words.inbox} - ${escaped(me)} - Gmail</title>
<link rel="icon" href="data:,">
<style>${part('style.css')}</style>
</head>
<body>
<header><h1>Gmail</h1><form role="search"><input name="q" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off"></form></header>
<nav><button id="compose" type="button">${words.compose}</button>
${[words.inbox, words.starred, words.sentMail, words.drafts].map((label) => `<div class="row">${label}</div>`).join('\n')}</nav>
<div role="main">${view === 'thread' ? thread(words, me) : inbox(inboxNodes)}</div>
<div class="dw"><div class="nH"><div class="nH"></div></div></div>
<div class="b8 UC" role="alert" aria-live="polite"><div class="J-J5-Ji"><div class="vh"></div></div></div>
${part('composer.html').replace(/\{(\w+)\}/g, (_, word: keyof PageWords) => escaped(words[word]))}
<script type="application/json" id="setup">${setup}</script>
<script nonce="${nonce}">${part('composer.js')}${part('behaviour.js')}</script>
</body>
</html>`;
}

/** Rows of 20 elements each (tr.zA, .yW span[email], .bog: gmail.js 1.1.16, 2026-03). */
function inbox(nodes: number): string {
  const senders = Object.entries(people);
  const rows = Array.from({ length: Math.round(nodes / 20) }, (_, at) => {
    const [address, name] = senders[at % senders.length] as [string, string];
    const box =
      '<td class="oZ-x3 xY"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" tabindex="-1" aria-checked="false"><div class="T-Jo-auh"></div></div></td>';
    const star = '<td class="apU xY"><span class="aXw T-KT"></span></td><td class="WA xY"><div class="pG"><div class="T-ays-a45"></div></div></td>';
    const who = `<td class="yX xY"><div class="yW"><span class="bA4"><span class="yP" email="${address}" name="${name}">${name}</span></span></div></td>`;
    const what = `<td class="a4W xY"><div class="xS"><div class="xT"><span class="bog"><span>${subjects[at % subjects.length]}</span></span></div></div></td>`;
    return `<tr class="zA ${at % 5 === 0 ? 'zE' : 'yO'}" tabindex="-1">${box}${star}${who}${what}<td class="xW"><span>${(at % 28) + 1}/10</span></td></tr>`;
  });
  return `<table class="F cf zt" role="grid"><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Two messages, the last from Ana to the user and Ben (.adn.ads, .gD, .g2, .a3s: captured 2026-07). */
function thread(words: PageWords, me: string): string {
  const ana = ['ana.lima@example.com', 'Ana Lima'] as const;
  const [ben, user] = [['ben@example.net', 'Ben Okafor'] as const, [me, me] as const];
  const answers = Object.entries({ reply: words.reply, 'reply-all': words.replyAll, forward: words.forward });
  return `<div class="thread"><h2 class="hP" dir="auto">${subjects[0]}</h2><div role="list">
${message(1, user, [ana, ben], 'We could take it out once more before the cold.')}
${message(2, ana, [user, ben], 'I would love that. The varnish is dry, and I found the second oar.')}
</div><div class="answers">${answers.map(([id, label]) => `<button id="${id}" type="button">${label}</button>`).join('')}</div></div>`;
}

type Named = readonly [address: string, name: string];

function message(number: number, [address, name]: Named, to: readonly Named[], text: string): string {
  const others = to
    .map(([email, shown]) => `<span class="g2" email="${escaped(email)}" name="${escaped(shown)}">${escaped(shown)}</span>`)
    .join(', ');
  return `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:${number}" data-legacy-message-id="1f${number}">
<div class="gs"><div class="gE"><span class="gD" email="${escaped(address)}" name="${escaped(name)}">${escaped(name)}</span><span class="hb">${others}</span>
<span class="gK"><span class="g3" title="${number}/10/2026 9:14">${number}/10</span></span></div><div class="ii gt"><div class="a3s aiL" dir="auto">${text}</div></div></div>
<div class="ip"></div></div></div>`;
}

function part(file: string): string {
  return readFileSync(join(import.meta.dirname, 'gmail', file), 'utf8');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
