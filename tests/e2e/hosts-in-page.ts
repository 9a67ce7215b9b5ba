import { allHosts } from '../../utils/hosts/all-hosts.ts';
import { faults } from '../hosts/faults.ts';
import type { Fixture } from '../hosts/fixture.ts';
import { saidOf } from '../hosts/said.ts';

/** What a page is asked for: each fixture in turn is shown at its address, which is of the same origin, and looked at by its host at this moment (milliseconds since 1970). */
export type Asked = { readonly name: string; readonly fixtures: readonly Fixture[]; readonly now: number };

/** By the name of the fixture. */
export type Answers = Readonly<Record<string, ReturnType<typeof saidOf> & { readonly wrong: readonly string[] }>>;

export type InPage = { lookAt(asked: Asked): Answers };

function show({ html, address = location.href }: Fixture): void {
  history.replaceState(null, '', address);
  document.open();
  document.write(html);
  document.close();
}

function lookAt({ name, fixtures, now }: Asked): Answers {
  const host = allHosts.find((one) => one.name === name);
  if (!host) throw new Error(`There is no ${name}.`);
  Date.now = () => now;
  return Object.fromEntries(
    fixtures.map((fixture) => {
      show(fixture);
      const wrong = Object.entries(faults).flatMap(([what, find]) => find(host, document).map((element) => `${what}: ${element}`));
      return [fixture.name, { ...saidOf(host, document, fixture), wrong }];
    }),
  );
}

Object.assign(window, { lookAt } satisfies InPage);
