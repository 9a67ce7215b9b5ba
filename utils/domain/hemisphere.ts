import type { Hemisphere } from './silence.ts';

/**
 * Southern zones of the IANA time zone database (2026a), whole areas ending in a stroke. South of the tropics it is complete; near the equator, where
 * nobody speaks of four seasons, it is not.
 */
const southern = [
  'Africa/Blantyre',
  'Africa/Gaborone',
  'Africa/Harare',
  'Africa/Johannesburg',
  'Africa/Luanda',
  'Africa/Lusaka',
  'Africa/Maputo',
  'Africa/Maseru',
  'Africa/Mbabane',
  'Africa/Windhoek',
  'America/Araguaina',
  'America/Argentina/',
  'America/Asuncion',
  'America/Bahia',
  'America/Buenos_Aires',
  'America/Campo_Grande',
  'America/Catamarca',
  'America/Cordoba',
  'America/Coyhaique',
  'America/Cuiaba',
  'America/Jujuy',
  'America/La_Paz',
  'America/Lima',
  'America/Maceio',
  'America/Mendoza',
  'America/Montevideo',
  'America/Punta_Arenas',
  'America/Recife',
  'America/Rosario',
  'America/Santiago',
  'America/Sao_Paulo',
  'Antarctica/',
  'Atlantic/South_Georgia',
  'Atlantic/St_Helena',
  'Atlantic/Stanley',
  'Australia/',
  'Brazil/East',
  'Chile/',
  'Indian/Antananarivo',
  'Indian/Kerguelen',
  'Indian/Mauritius',
  'Indian/Reunion',
  'NZ',
  'NZ-CHAT',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Fiji',
  'Pacific/Gambier',
  'Pacific/Norfolk',
  'Pacific/Noumea',
  'Pacific/Pitcairn',
  'Pacific/Rarotonga',
  'Pacific/Tahiti',
  'Pacific/Tongatapu',
];

/** Which seasons a place has, guessed from its time zone: a hint, good enough for "since spring". What is not known is north. */
export function hemisphereOf(zone: string): Hemisphere {
  return southern.some((name) => zone === name || (name.endsWith('/') && zone.startsWith(name))) ? 'south' : 'north';
}
