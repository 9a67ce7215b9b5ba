import words from '../../assets/distress/en.json' with { type: 'json' };
import places from '../../assets/help-places.json' with { type: 'json' };
import type { Help } from '../domain/answer.ts';
import { guessCountry, type HelpPlace } from '../domain/distress/help-place.ts';
import { suggestsDistress } from '../domain/distress/suggests-distress.ts';
import type { Here } from './answers.ts';

/** Where help is to be found, where words of the user's suggest serious distress; else null. The words are looked at and forgotten. */
export function answerHelp(
  said: string,
  { zone }: Pick<Here, 'zone'>,
  languages: readonly string[] = globalThis.navigator?.languages ?? [],
): Help | null {
  if (!suggestsDistress(said, words)) return null;
  const known: readonly HelpPlace[] = places as readonly HelpPlace[];
  return {
    country: guessCountry(known, zone, languages),
    places: known.map(({ country, emergency, lines }) => ({
      country,
      emergency,
      lines: lines.map(({ name, number, hours, source }) => ({ name, number, source, ...(hours && { hours }) })),
    })),
  };
}
