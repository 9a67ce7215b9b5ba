import { expect, test } from 'vitest';
import { likelyCountry } from '../../utils/domain/likely-country.ts';

test.each([
  [['de-AT', 'en-US'], 'AT'],
  [['en', 'de-CH'], 'CH'],
  [['de'], 'DE'],
  [['pt_BR'], 'BR'],
  [['es-419', 'es'], null],
  [['es-419', 'es-MX'], 'MX'],
  [['zh-Hant-TW'], 'TW'],
  [['not a language', 'fr-BE'], 'BE'],
  [['eo'], null],
  [[], null],
])('who reads %j is likely at home in %j', (languages, country) => expect(likelyCountry(languages)).toBe(country));
