import { mbox } from './mbox.ts';
import type { Reader } from './reader.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';

/** Every format we read; the first that recognises a file reads it, so the particular come before the general. */
export const allReaders: readonly Reader[] = [mbox, telegram, whatsapp];
