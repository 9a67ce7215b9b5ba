import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';

const languages = oneOf(
  'dutch spanish french german italian portuguese english japanese arabic polish welsh greek turkish russian swedish danish norwegian finnish mandarin chinese korean hindi hungarian czech swahili irish gaelic basque catalan hebrew persian farsi urdu bengali tamil thai vietnamese ukrainian romanian bulgarian croatian serbian slovenian slovak estonian latvian lithuanian icelandic cantonese indonesian malay tagalog latin esperanto yiddish breton cornish georgian armenian albanian maltese punjabi somali zulu amharic',
);
const uncounted = oneOf(
  'power energy computing history art music physics chemistry biology maths math mathematics philosophy poetry pottery carpentry woodwork judo karate aikido yoga pilates tennis badminton squash chess football rugby cricket hockey basketball volleyball netball jazz opera photography calligraphy astronomy genealogy geology botany archaeology architecture ceramics origami fencing boxing wrestling swimming running cycling climbing hiking sailing rowing knitting sewing quilting crochet embroidery gardening cooking baking dancing ballet tango salsa singing skiing skating surfing fishing birdwatching stargazing beekeeping bookbinding programming coding planning engineering foraging brewing weaving spinning welding kayaking canoeing composting printing recycling journaling politics economics law medicine literature linguistics psychology sociology theology anthropology ecology geography statistics robotics folklore mythology falconry archery taxidermy upholstery marquetry printmaking woodcarving letterpress rewilding permaculture agriculture farming forestry conservation biodiversity sustainability genetics neuroscience nanotechnology cryptography bouldering sculpture needlework parkour improv meditation taekwondo croquet golf snooker darts backgammon sudoku gymnastics athletics bellringing science making theory cinema cuisine',
);
const changing =
  /^(?:climate change|machine learning|artificial intelligence|public transport|solar power|urban planning|sign language|school|university|uni|college|nursery)$/;
const singledOut = oneOf('your the my our new old first last next big final weekly monthly secret');

export const isLanguage = (word: string): boolean => languages.test(bare(word));

/** Whether the words name what is not counted and so goes without an article: "tidal power", "pottery", "Korean". */
export const isUncounted = (text: string): boolean => {
  const words = text.split(' ').map(bare);
  const head = words.at(-1) ?? '';
  return (changing.test(words.join(' ')) || uncounted.test(head) || languages.test(head)) && words.length < 4 && !singledOut.test(words[0] ?? '');
};
