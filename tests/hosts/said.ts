import type { Host, LatestMessage } from '../../utils/hosts/host.ts';
import type { ExpectedComposer, ExpectedLatest, Fixture } from './fixture.ts';

type Written =
  | { readonly by: 'me' | 'them'; readonly at: number | null; readonly exact?: 'minute' | 'day'; readonly text: string }
  | 'none'
  | 'unclear';

type Said = {
  readonly composers: readonly (Omit<ExpectedComposer, 'latest' | 'laidOut'> & { readonly latest?: Written })[];
  readonly account?: string | null;
};

export function composersIn(page: Document, host: Host): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(host.composerSelector)];
}

/** All that a host says of one composer, without the page's own objects. */
export function read(host: Host, composer: HTMLElement) {
  const editor = host.findEditor(composer);
  const latest = host.readLatest?.(composer);
  return { editor, recipients: host.readRecipients(composer), key: host.conversationKey(composer), ...(latest && { latest: written(latest) }) };
}

/** All that a host says of the page of a fixture, as plain values; an editor other than the one expected with all that is in it. */
export function saidOf(host: Host, page: Document, fixture: Fixture): Said {
  const composers = composersIn(page, host).map((composer, at) => {
    const selector = fixture.composers[at]?.editor ?? null;
    const { editor, ...said } = read(host, composer);
    const asExpected = editor === (selector === ':scope' ? composer : selector && composer.querySelector(selector));
    return { ...said, editor: asExpected ? selector : (editor?.outerHTML ?? null) };
  });
  const account = host.readAccount?.(page);
  return { composers, ...(account !== undefined && { account }) };
}

/** What a host should say of it, in the same form. `laidOut`: where the places of elements can be seen. */
export function expectedOf({ composers, account }: Fixture, { laidOut }: { readonly laidOut: boolean }): Said {
  const expected = composers.map(({ laidOut: seen, ...said }) => asMoments(laidOut && seen !== undefined ? { ...said, latest: seen } : said));
  return { composers: expected, ...(account !== undefined && { account }) };
}

/** A newest message as plain values; of a day, its first moment. */
function written(latest: LatestMessage | 'none' | 'unclear'): Written {
  if (typeof latest === 'string') return latest;
  const { by, when } = latest;
  if (!when) return { by, at: null, text: latest.readText() };
  return { by, at: when.exact === 'day' ? new Date(when.at).setHours(0, 0, 0, 0) : when.at, exact: when.exact, text: latest.readText() };
}

function asMoments({ latest, ...said }: Omit<ExpectedComposer, 'laidOut'>): Said['composers'][number] {
  return latest === undefined ? said : { ...said, latest: typeof latest === 'string' ? latest : asMoment(latest) };
}

function asMoment({ by, at, text }: ExpectedLatest): Written {
  if (at === null) return { by, at, text };
  const exact = /^\d+-\d+-\d+$/.test(at) ? 'day' : 'minute';
  return { by, at: new Date(exact === 'day' ? `${at}T00:00` : at).getTime(), exact, text };
}
