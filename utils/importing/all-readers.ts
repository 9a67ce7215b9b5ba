import { csv } from './csv.ts';
import { googleCsv } from './google-csv.ts';
import { linkedin } from './linkedin.ts';
import { mbox } from './mbox.ts';
import type { Reader } from './reader.ts';
import { telegram } from './telegram.ts';
import { vcard } from './vcard.ts';
import { whatsapp } from './whatsapp.ts';

/** Every format we read; the first that recognises a file reads it, so the particular come before the general. */
export const allReaders: readonly Reader[] = [vcard, googleCsv, linkedin, mbox, telegram, whatsapp, csv];
