import { corpus as en } from '../../assets/openers/en/corpus.ts';
import type { OpenerCorpus } from '../domain/openers/opener-corpus.ts';

/** Each language's openers; a new language is one more line. Only what is asked for is ever read. */
const corpora: Readonly<Record<string, OpenerCorpus>> = { en };

/** The openers of a language (BCP 47, such as "pt-BR"); English where there are none yet. */
export function openersIn(language: string): OpenerCorpus {
  const [family = ''] = language.toLowerCase().split('-');
  return (Object.hasOwn(corpora, family) ? corpora[family] : undefined) ?? en;
}
