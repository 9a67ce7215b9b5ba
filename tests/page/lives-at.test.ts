import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { allHosts } from '../../utils/hosts/all-hosts.ts';
import { livesAt } from '../../utils/page/lives-at.ts';

const addresses = [
  'https://mail.google.com/mail/u/1/#inbox',
  'https://mail.google.com/',
  'http://mail.google.com/mail',
  'https://mail.google.com.example.org/mail',
  'https://example.org/?https://mail.google.com/',
  'https://mail.google.com:8443/mail',
  'about:blank',
];

describe('where a host lives', () => {
  const patterns = allHosts.flatMap(({ matches }) => matches);
  it.each(addresses.filter((address) => !address.includes(':8443')))('%s: as the background’s own reading of match patterns says', (address) => {
    for (const pattern of patterns) expect(livesAt([pattern], address)).toBe(new MatchPattern(pattern).includes(address));
  });

  it('is nowhere without a pattern', () => expect(livesAt([], addresses[0] ?? '')).toBe(false));
});
