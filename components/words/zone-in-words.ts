/** Cities that browsers still list under a name of former days (CLDR timezone ids, seen 2026-11), as they are called now. */
const calledNow: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe Islands',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
};

export type ZoneInWords = { readonly zone: string; readonly region: string; readonly city: string };

/** "America/Argentina/Buenos_Aires" as "Buenos Aires", of "America". */
export function zoneInWords(zone: string): ZoneInWords {
  const [region = '', ...rest] = zone.split('/');
  const city = (rest.at(-1) ?? region).replaceAll('_', ' ');
  return { zone, region: rest.length === 0 ? '' : region, city: calledNow[city] ?? city };
}
