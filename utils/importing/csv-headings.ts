/**
 * How tables of people head their columns, in small letters without accents and marks: in English, German, Spanish, French, Portuguese and Italian, with
 * Outlook's own (its import and export, seen 2026-10).
 */
export const headings = {
  /** The whole name, and words that also stand for the family name beside a first name. */
  whole: [
    'name',
    'full name',
    'display name',
    'contact',
    'contact name',
    'anzeigename',
    'vollstandiger name',
    'kontakt',
    'nombre completo',
    'nombre y apellidos',
    'nombre para mostrar',
    'nom',
    'nom complet',
    'nom affiche',
    'nom et prenom',
    'nome completo',
    'nome e cognome',
    'nome e sobrenome',
    'nome visualizzato',
    'nome de exibicao',
  ],
  /** The first name, and words that stand for the whole name where no family name is beside them. */
  given: [
    'first name',
    'firstname',
    'given name',
    'forename',
    'vorname',
    'nombre',
    'nombre de pila',
    'primer nombre',
    'prenom',
    'nome',
    'nome proprio',
    'primeiro nome',
  ],
  middle: [
    'middle name',
    'additional name',
    'weitere vornamen',
    'zweiter vorname',
    'segundo nombre',
    'deuxieme prenom',
    'segundo nome',
    'secondo nome',
  ],
  family: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'nachname',
    'familienname',
    'apellido',
    'apellidos',
    'nom de famille',
    'cognome',
    'sobrenome',
    'ultimo nome',
  ],
  nickname: ['nickname', 'nick', 'alias', 'spitzname', 'rufname', 'apodo', 'surnom', 'soprannome', 'apelido'],
  birthday: [
    'birthday',
    'birth date',
    'birthdate',
    'date of birth',
    'dob',
    'geburtstag',
    'geburtsdatum',
    'cumpleanos',
    'fecha de nacimiento',
    'anniversaire',
    'date de naissance',
    'aniversario',
    'data de nascimento',
    'compleanno',
    'data di nascita',
  ],
} as const;

/** In a heading of mail addresses. */
export const EMAIL = /\b(?:e ?mails?|mail|correo|courriel|posta elettronica)\b/;

/** In a heading of numbers people are called at. */
export const PHONE =
  /\b(?:tel|telephones?|phones?|mobile|cell|cellphone|\w*telefon\w*|handy\w*|mobil\w*|telefonos?|movil|celular|portable|cellulare|telefone|telemovel)\b/;

/** In headings that say something of such an address, and in those of numbers nobody writes to. */
export const BESIDE =
  /\b(?:types?|typ|tipo|labels?|display name|angezeigter name|anzeigename|nom d affichage|nombre para mostrar|nome visualizzato|\w*fax\w*|pager|telex|isdn|tty|ttd|tdd|radio|callback|assistant|assistants|\w*assistent\w*|company main|extension|opt in|status)\b/;
