/** Words that only developers give a meaning to: nobody's, even where a page or a person has them. */
const vocabulary =
  /^(aria|body|box|button|chat|composer?|container|content|conversation|data|dialog|edit(able|or)|false|field|group|header|id|input|item|label|list(box)?|main|message|name|option|pill|recipient|region|reply|role|row|sen(d|t|der)|subject|text(box)?|thread|time|title|to|toolbar|true|type|user|view)s?$/;

/** What names and texts are made of: "chatWithAna", "peer-ana", "HTMLInput", "h1". */
const pieces = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[-_:]/g;

/** `hide`: nothing shown later holds a word of this text. `show`: a name, or from its first unsafe word on «1», the same for the same name. */
export type WordFilter = { hide(text: string): void; show(name: string): string };

/** What is shown has at most 40 Latin letters, `#` for digits, which only end a word, and nothing like a hexadecimal number. */
export function filterWords(): WordFilter {
  const words = new Set<string>();
  const names = new Map<string, string>();
  const isUnknown = (piece: string) => /[a-z]/i.test(piece) && !vocabulary.test(piece.toLowerCase());

  function read(name: string): string {
    const all = name.slice(0, 40).match(pieces) ?? [];
    const unknown = all.filter(isUnknown).map((piece) => piece.toLowerCase());
    const isTheirs = (word: string) => (word.length > 2 ? unknown.join('').includes(word) : unknown.includes(word));
    const isSafe = /^(?!.*(\d[a-z]|[a-f]{6}))[\w:-]{1,40}$/i.test(name) && ![...words].some(isTheirs);
    const shown = isSafe ? name : all.slice(0, all.findIndex(isUnknown)).join('');
    return shown.replace(/\d+/g, '#') + (isSafe ? '' : `«${names.size}»`);
  }

  return {
    /** Words with their accents taken away and with gaps in their place, whole and split inside, short ones in pairs: "Łukasz", "José", "McDonald", "Li Ya". */
    hide(text) {
      const both = `${text} ${text.normalize('NFKD').replace(/\p{M}/gu, '')}`;
      let last = '';
      for (const piece of `${both} ${both.toLowerCase()}`.match(pieces) ?? []) {
        if (piece.length < 2) continue;
        const word = piece.toLowerCase();
        words.add(word);
        if (word.length + last.length < 6) words.add(last + word);
        last = word;
      }
    },
    show(name) {
      const shown = names.get(name) ?? read(name);
      names.set(name, shown);
      return shown;
    },
  };
}
