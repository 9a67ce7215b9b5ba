import type { Sink } from './reader.ts';

/** The sink, and whether it has been told of anybody, or of something that could not be read. */
export function watchedSink(sink: Sink): { readonly sink: Sink; readonly some: () => boolean } {
  let some = false;
  return {
    sink: {
      who(who) {
        some = true;
        sink.who(who);
      },
      unread(line, why) {
        some = true;
        sink.unread(line, why);
      },
      exchange: (exchange) => sink.exchange(exchange),
      mine: (key) => sink.mine(key),
      left: () => sink.left(),
      read: (bytes) => sink.read(bytes),
    },
    some: () => some,
  };
}
