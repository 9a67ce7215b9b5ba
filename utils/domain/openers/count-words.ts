/** How many words a text has; a lone sign is none. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word.length > 1 || /[\p{L}\p{N}]/u.test(word)).length;
