/** Files of invented people, as text. */
export type PeopleFiles = { table(rows: number): string; cards(count: number): string };

/**
 * A table and address books as programs write them: most with an address and a number, half of the numbers without the code of their country, some with
 * birthdays, notes in quotes or folded, and one card in fifty with a small picture. Self-contained: it is handed over as text.
 */
export function peopleFiles(): PeopleFiles {
  const given = ['Ana', 'Jürgen', 'Zoë', 'Łucja', 'Ben', 'Cléa', 'Mei', 'Noor'];
  const family = ['Example', 'Beispiel', "O'Neil", 'Muster', 'Exemplo', 'Ejemplo-Prueba', 'Esempio'];
  const note = 'We met in Graz, by the river; the second time was at the station, and she remembered';
  const picture = Array.from({ length: 40 }, () => 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk').join('');
  const person = (at: number) => ({
    first: given[at % given.length] ?? '',
    last: `${family[at % family.length]} ${at}`,
    email: `${(given[at % given.length] ?? '').toLowerCase().normalize('NFD').replace(/\W/g, '')}.${at}@example.org`,
    phone: at % 2 === 0 ? `+43 660 ${1_000_000 + at}` : `0660 ${1_000_000 + at}`,
    birthday: at % 4 === 0 ? `19${50 + (at % 50)}-0${1 + (at % 9)}-${10 + (at % 18)}` : '',
  });
  return {
    table(rows) {
      const lines = ['First name,Last name,Nickname,E-mail,Mobile,Birthday,Company,City,Notes'];
      for (let at = 0; at < rows; at += 1) {
        const { first, last, email, phone, birthday } = person(at);
        const company = at % 3 === 0 ? '"Invented, Inc."' : 'Invented';
        lines.push(`${first},${last},,${email},${phone},${birthday},${company},Graz,${at % 5 === 0 ? `"${note}"` : ''}`);
      }
      return `${lines.join('\r\n')}\r\n`;
    },
    cards(count) {
      const lines: string[] = [];
      for (let at = 0; at < count; at += 1) {
        const { first, last, email, phone, birthday } = person(at);
        lines.push('BEGIN:VCARD', 'VERSION:3.0', `PRODID:-//Invented//Address Book 1.${at % 9}//EN`, `N:${last};${first};;;`, `FN:${first} ${last}`);
        lines.push(`item1.EMAIL;type=INTERNET;type=HOME;type=pref:${email}`, `TEL;type=CELL;type=VOICE;type=pref:${phone}`);
        lines.push('item2.ADR;type=HOME:;;Invented street 1;Graz;;8010;Austria', 'item2.X-ABLabel:_$!<Home>!$_', 'CATEGORIES:Friends,Choir');
        if (birthday !== '') lines.push(`BDAY:${birthday}`);
        if (at % 5 === 0) lines.push(`NOTE:${note.replace(/([,;])/g, '\\$1')}`.replace(/.{74}/g, '$&\r\n '));
        if (at % 50 === 0) lines.push(`PHOTO;ENCODING=b;TYPE=PNG:${picture}`.replace(/.{74}/g, '$&\r\n '));
        lines.push(`UID:${at}-invented`, 'REV:2026-03-06T10:00:00Z', 'END:VCARD');
      }
      return `${lines.join('\r\n')}\r\n`;
    },
  };
}
