/** A part of a mailbox that can be repeated: no two repetitions have the same messages. */
export type MailPiece = { readonly bytes: Uint8Array<ArrayBuffer>; number(repetition: number): void };

/**
 * About 2 MB of mail as an archive of Gmail has it: short answers, letters in HTML, some with pictures, a third of it newsletters; headers of 3 kB; or
 * of short answers alone, which have the most messages to read. Self-contained: it is handed over as text.
 */
export function mailPiece(mail: 'varied' | 'short'): MailPiece {
  let state = 7;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const word = () => Array.from({ length: 2 + below(8) }, () => String.fromCharCode(97 + below(26))).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const code = (length: number) => Array.from({ length }, () => base64[below(64)]).join('');
  const lines = (count: number, line: () => string) => Array.from({ length: count }, line).join('\r\n');
  const people = Array.from(
    { length: 300 },
    (_, at) => `${at % 5 === 0 ? `=?UTF-8?B?${btoa(`Person ${at}`)}?=` : `Person ${at}`} <person${at}@example.org>`,
  );
  const somebody = () => people[Math.min(below(300), below(300))] ?? '';
  const bodies = [
    () => lines(4 + below(40), () => words(11)),
    () => lines(150 + below(800), () => `<td class=3D"${word()}" style=3D"padding:0">${words(6)}=`),
    () => lines(1_500 + below(3_000), () => code(76)),
  ];
  let text = '';
  while (text.length < 2_000_000) {
    const [kind, isNews, isSent] = [below(10), below(3) === 0, below(4) === 0];
    const me = 'Me <me@example.net>';
    const [from, to] = isSent ? [me, somebody()] : [somebody(), me];
    const headers = [
      `From 18${below(1e9)}@xxx Fri Mar 06 10:00:05 +0000 2026`,
      `X-GM-THRID: 18${below(1e9)}`,
      `X-Gmail-Labels: ${isSent ? 'Sent,Opened' : 'Inbox,Opened,Category Personal'}`,
      ...(isSent ? [] : ['Delivered-To: me@example.net', 'Return-Path: <person@example.org>']),
      ...Array.from(
        { length: 6 },
        () =>
          `Received: from mail${below(99)}.example.org (mail.example.org. [192.0.2.1])\r\n        by mx.example.net with ESMTPS id ${code(20)}\r\n        for <me@example.net>;\r\n        Fri, 06 Mar 2026 02:00:05 -0800 (PST)`,
      ),
      `ARC-Seal: i=1; a=rsa-sha256; t=1772791205; cv=none;\r\n        ${Array.from({ length: 5 }, () => code(66)).join('\r\n         ')}`,
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        ${Array.from({ length: 8 }, () => code(66)).join('\r\n         ')}`,
      ...(isNews ? ['List-Unsubscribe: <mailto:leave@example.org>', 'Precedence: bulk'] : []),
      'MIME-Version: 1.0',
      `From: ${from}`,
      `To: ${to}${below(4) === 0 ? `,\r\n        ${somebody()}` : ''}`,
      `Date: ${new Date(1.6e12 + below(1.7e8) * 1_000).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <000000.${code(24).replace(/[+/]/g, 'x')}@mail.example.org>`,
      `Subject: =?UTF-8?Q?${word()}_${word()}?=`,
      'Content-Type: text/plain; charset="UTF-8"',
    ];
    text += `${headers.join('\r\n')}\r\n\r\n${bodies[mail === 'short' || kind < 5 ? 0 : kind < 9 ? 1 : 2]?.()}\r\n\r\n`;
  }
  const bytes = new TextEncoder().encode(text);
  const places = [...text.matchAll(/<000000\./g)].map(({ index }) => index + 1);
  return {
    bytes,
    number(repetition) {
      const digits = String(repetition).padStart(6, '0');
      for (const place of places) for (let at = 0; at < digits.length; at += 1) bytes[place + at] = digits.charCodeAt(at);
    },
  };
}
