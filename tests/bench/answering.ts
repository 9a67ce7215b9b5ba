import type { Recipient } from '../../utils/domain/handle.ts';
import { noWish } from '../../utils/domain/openers/choices.ts';
import { putToSleep, roundTrip } from './background.ts';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { openMail } from './mail-page.ts';
import { type OwnWorld, ownWorld } from './own-world.ts';
import { addressAt, personAt, populate } from './population.ts';

const rounds = 15;

/** What the background takes to wake and to answer a composer, with one person and with 5,000 people and 100,000 contacts stored. */
export async function measureAnswering(ground: Ground): Promise<Figure[]> {
  const { installed } = ground;
  const page = await openMail(ground);
  const world = await ownWorld(page, installed);
  const asleep = async (deed: () => Promise<number>) => {
    await putToSleep(installed, page);
    return deed();
  };
  const told = { unit: 'ms', kind: 'time' } as const;
  const waking = { ...told, group: 'The background' };
  const first: Figure[] = [
    { ...waking, what: 'a message and its answer, awake', ...middleOf(await repeated(() => roundTrip(world))) },
    {
      ...waking,
      what: 'a message and its answer, asleep: started, corpus loaded',
      ...middleOf(await repeated(() => asleep(() => roundTrip(world)))),
    },
  ];
  await populate(installed);
  let next = 0;
  const answer = () => {
    next += 331;
    return answered(world, next % 5_000);
  };
  const storing = { ...told, group: 'Who is it, and three openers, with 5,000 people and 100,000 contacts stored' };
  const full: Figure[] = [
    { ...storing, what: 'both questions answered, awake', ...middleOf(await repeated(answer)), most: 50 },
    { ...storing, what: 'both questions answered, asleep', ...middleOf(await repeated(() => asleep(answer))), most: 120 },
  ];
  await page.close();
  return [...first, ...full];
}

async function repeated(deed: () => Promise<number>): Promise<number[]> {
  await deed();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await deed());
  return times;
}

/** Asks as the panel does, one after the other; milliseconds. */
function answered(world: OwnWorld, index: number): Promise<number> {
  const recipient: Recipient = { address: addressAt(index), name: null };
  return world.runWith(
    async ([conversation, openers]) => {
      type Runtime = { sendMessage(message: unknown): Promise<{ conversation?: { kind: string }; openers?: readonly unknown[] }> };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const begun = performance.now();
      const who = await runtime.sendMessage(conversation);
      const what = await runtime.sendMessage(openers);
      const took = performance.now() - begun;
      if (who.conversation?.kind !== 'people' || what.openers?.length !== 3) throw new Error('The background did not answer.');
      return took;
    },
    [
      { ask: 'conversation', host: 'gmail', key: null, recipients: [recipient] },
      { ask: 'openers', host: 'gmail', person: personAt(index), wish: noWish, theirs: null },
    ] as const,
  );
}
