/**
 * A whole number from 0 to 4,294,967,295 that is always the same for the same text and looks like chance otherwise: for choices that have to hold for
 * a day. FNV-1a over UTF-16 units, its bits then mixed as at the end of MurmurHash3, since texts that differ only at their end would stay close.
 */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
