// Both forms lead to the same button beside the search (public code, 2026-09; InboxSDK, seen 2026-07).
const accountLink = ['https://accounts.google.com/SignOutOptions', 'https://myaccount.google.'].map((start) => `[role="banner"] a[href^="${start}"]`);

const address = /[^\s<>()"“”:;,]+@[^\s<>()"“”:;,]+/;

/** The address a page of Gmail is open with, in small letters; where it does not say, the account's place in the path, `u/1`. Null where there is neither. */
export function readGmailAccount(page: Document): string | null {
  return ownAddress(page) ?? /^\/mail\/(u\/\d+)(?:\/|$)/.exec(location.pathname)?.[1] ?? null;
}

/** From the end of the title, "Subject - me@example.org - Gmail" (InboxSDK, seen 2026-07), else out of whatever the account's link says around it. */
export function ownAddress(page: Document): string | null {
  const inTitle = / - (\S+@\S+) - [^@]*$/.exec(page.title)?.[1];
  const link = page.querySelector(accountLink.join());
  return (inTitle ?? address.exec(link?.getAttribute('aria-label') ?? '')?.[0])?.toLowerCase() ?? null;
}
