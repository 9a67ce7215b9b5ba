import type { Reader } from './reader.ts';

/** Every format we read; the first that recognises a file reads it, so the particular come before the general. */
export const allReaders: readonly Reader[] = [];
