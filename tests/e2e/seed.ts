import type { WrittenChannel } from '../../utils/domain/channel.ts';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { Reachable } from './extension.ts';

/** Milliseconds since 1970, some days before now. */
export const daysAgo = (days: number) => Date.now() - days * 86_400_000;

/** Tells the background something the way our own pages do. */
export async function tell(installed: Reachable, command: Command): Promise<Told> {
  const page = await installed.openPage('icons/16.png');
  try {
    return await page.evaluate(async (told) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
      return (await runtime.sendMessage({ tell: told, id: crypto.randomUUID() })) as Told;
    }, command);
  } finally {
    await page.close();
  }
}

/** Switches a site on as the popup does after the permission. */
export async function switchOn(installed: Reachable, origin: string): Promise<void> {
  const told = await tell(installed, { do: 'switch-site', origin, on: true });
  if (!told.ok) throw new Error(`${origin} could not be switched on: ${told.why}`);
}

type Kept = {
  readonly name: string;
  readonly address: string;
  /** What the address belongs to; mail when nothing is said. */
  readonly channel?: WrittenChannel;
  readonly wrote?: number;
  readonly threads?: readonly string[];
};

/** Puts somebody into the circle; `wrote` is when the user last wrote to them. */
export async function keep(installed: Reachable, { name, address, channel = 'email', wrote, threads = [] }: Kept): Promise<string> {
  const told = await tell(installed, {
    do: 'add-person',
    details: {
      name,
      handles: [{ channel, id: address }],
      threads: threads.map((text, at) => ({ id: `thread-${at}`, text })),
    },
  });
  const id = told.ok ? told.people[0]?.id : undefined;
  if (!id) throw new Error('the person could not be added');
  if (wrote !== undefined) await tell(installed, { do: 'log-contact', person: id, by: 'me', channel, at: wrote });
  return id;
}
