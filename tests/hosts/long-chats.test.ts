// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mattermost } from '../../utils/hosts/mattermost.ts';
import { rocketChat } from '../../utils/hosts/rocket-chat.ts';
import { parsePage, readFixtures } from './fixture.ts';

const many = 12_000;

test.each([
  [mattermost, '<div class="post current--user same--user" id="post_p1"></div>', '#postListContent'],
  [rocketChat, '<div data-mid="m1" data-own="true" data-sequential="true"></div>', '.messages-list'],
] as const)('$name reads on where one person wrote thousands of messages in a row', (host, row, list) => {
  const { html = '', address } = readFixtures(host.name).find(({ name }) => name === 'one-to-one') ?? {};
  const composer = parsePage(html, address).querySelector<HTMLElement>(host.composerSelector) as HTMLElement;
  composer.querySelector(list)?.insertAdjacentHTML('beforeend', row.repeat(many));
  expect(host.readLatest?.(composer)).toMatchObject({ by: 'me', when: { exact: 'day' } });
});
