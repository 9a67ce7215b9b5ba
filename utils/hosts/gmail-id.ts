/** An id in the addressing form, such as `draft`, `composeid` or `rm` (the answered message); null while there is none (InboxSDK, seen 2026-07). */
export function readGmailId(composer: HTMLElement, name: string): string | null {
  return plainGmailId(composer.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value);
}

/** Some places write "#msg-f:1", others "msg-f:1"; "undefined" and "null" are written too. */
export function plainGmailId(id: string | null | undefined): string | null {
  const plain = id?.replace(/^#/, '') ?? '';
  return plain === '' || plain === 'undefined' || plain === 'null' ? null : plain;
}
