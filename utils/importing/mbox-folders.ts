/** What a folder, or a label of Gmail, says about the messages in it. */
export type Folder = 'sent' | 'chat' | 'unsent' | 'unwanted';

/**
 * Names of folders in the mail programs and in Gmail's archive, which writes labels in the language of the account (seen 2026-11: de, en, es, fr, it, nl,
 * pt). Gmail's own labels and the names other programs give are in one list, since no name means two things.
 */
const names: Readonly<Record<Folder, readonly string[]>> = {
  sent: [
    ...['sent', 'sent mail', 'sent items', 'sent messages', 'gesendet', 'gesendete elemente', 'gesendete objekte', 'enviados'],
    ...['enviado', 'elementos enviados', 'mensajes enviados', 'correo enviado', 'e-mails enviados', 'itens enviados', 'mensagens enviadas'],
    ...['messages envoyés', 'envoyés', 'éléments envoyés', 'posta inviata', 'inviati', 'inviata', 'verzonden', 'verzonden items'],
  ],
  chat: ['chat', 'chats'],
  unsent: [
    'outbox',
    'unsent messages',
    'templates',
    'draft',
    'drafts',
    'entwurf',
    'entwürfe',
    'borrador',
    'borradores',
    'rascunho',
    'rascunhos',
    'brouillon',
    'brouillons',
    'bozza',
    'bozze',
    'concepten',
  ],
  unwanted: [
    ...['spam', 'junk', 'junk e-mail', 'junk email', 'bulk mail', 'trash', 'bin', 'deleted items', 'deleted messages', 'papierkorb', 'papelera'],
    ...[
      'gelöschte elemente',
      'lixeira',
      'lixo',
      'corbeille',
      'cestino',
      'prullenbak',
      'courrier indésirable',
      'correo no deseado',
      'posta indesiderata',
    ],
  ],
};

const folders = new Map((Object.keys(names) as Folder[]).flatMap((folder) => names[folder].map((name) => [plain(name), folder] as const)));

/** By the labels of a message in Gmail's archive: "Sent,Opened". */
export function foldersOf(labels: string): ReadonlySet<Folder> {
  return new Set(labels.split(',').flatMap((label) => folders.get(plain(label)) ?? []));
}

/** By the name of a file: "Sent.mbox", "Sent-1.mbox", "[Gmail].Sent Mail", "Takeout/Mail/Sent.mbox". */
export function folderOfFile(name: string): Folder | null {
  const stem = name.replace(/\.(?:mbox|mbx|mbs|txt)$/i, '').replace(/^.*(?:[/\\]|\.(?=\D))/, '');
  return folders.get(plain(stem.replace(/[\s_-]*\(?\d*\)?$/, ''))) ?? null;
}

function plain(name: string): string {
  return name
    .replace(/["\s_-]+/g, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}
