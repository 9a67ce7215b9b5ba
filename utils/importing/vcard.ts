import { decodedLines } from './decoded-lines.ts';
import { headText, textPieces } from './file-pieces.ts';
import { FileProblem, type Reader, type Sink } from './reader.ts';
import { finishCard, newCard, takeLine, telling } from './vcard-card.ts';
import { beginningWith, type CardLines, readCardLines } from './vcard-lines.ts';
import { watchedSink } from './watched-sink.ts';

const BEGIN = /^BEGIN\s*:\s*VCARD\s*$/i;
const END = /^END\s*:\s*VCARD\s*$/i;

/** In 2.1, the card of somebody's assistant stands within the card. */
const AGENT = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i;

const wanted = beginningWith(['BEGIN', 'END', 'AGENT', ...telling]);

/** Address books: vCard 2.1, 3.0 and 4.0, any number of cards. */
export const vcard: Reader = {
  format: 'vcard',
  recognises: ({ bytes }) => /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(headText(bytes)?.trimStart().split('\n', 1)[0] ?? ''),
  async read(source, sink, { country }, gone) {
    const watched = watchedSink(sink);
    const cards = cardsOf(watched.sink, country);
    await readCardLines(decodedLines(textPieces(source, sink, gone), 'folded'), wanted, cards.lines);
    cards.end();
    if (!watched.some()) throw new FileProblem(cards.begun() ? 'nobody-in-it' : 'wrong-type');
  },
};

function cardsOf(sink: Sink, country: string | null) {
  let card: ReturnType<typeof newCard> | null = null;
  let depth = 0;
  let begun = false;
  /** Whether the line before promised a card within the card. */
  let agent = false;
  let stray: number | null = null;

  const lines: CardLines = {
    take(text, at) {
      const first = text.charCodeAt(0) | 0x20;
      if (first === 0x62 && BEGIN.test(text)) begin(at);
      else if (first === 0x65 && END.test(text)) finish();
      else if (!card) stray ??= at;
      else if (depth === 1) takeLine(card, text, at);
      agent = first === 0x61 && AGENT.test(text);
    },
    passed(characters, at) {
      if (card) card.size += characters;
      else if (characters > 0) stray ??= at;
    },
  };
  return { lines, end, begun: () => begun };

  function begin(at: number): void {
    begun = true;
    tellStray();
    if (card && agent) {
      depth++;
      return;
    }
    if (card) sink.unread(card.line, 'cut-off');
    card = newCard(at, country);
    depth = 1;
  }

  function finish(): void {
    if (card && --depth === 0) {
      finishCard(card, sink);
      card = null;
    }
  }

  function end(): void {
    if (card) sink.unread(card.line, 'cut-off');
    tellStray();
  }

  /** Lines between cards, once for all that stand together; in a file without cards they are the file's. */
  function tellStray(): void {
    if (stray !== null && begun) sink.unread(stray, 'not-this-format');
    stray = null;
  }
}
