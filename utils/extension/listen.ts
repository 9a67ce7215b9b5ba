import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CommandId, Told } from '../domain/command.ts';
import { answerConversation, answerOpeners, answerPeople, type Here } from './answers.ts';
import { carryOut } from './commands.ts';
import { eraseEverything } from './erase.ts';
import { composerCommand, composerQuestion, message, ownCommand, ownQuestion } from './messages.ts';
import { channelOf, type HostFacts, placeOf, type Sender } from './senders.ts';
import { switchSite } from './sites.ts';
import { answerInvitation } from './today.ts';

const refused = (why: 'not-allowed' | 'not-understood'): Told => ({ ok: false, why });

/** Answers every message to the background. A sender we do not know gets no answer; a message we do not understand changes nothing. */
export function listen(hosts: readonly HostFacts[], here: () => Here): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const decoded = v.safeParse(message, raw);
    if (!decoded.success) return undefined;
    return 'tell' in decoded.output ? hear(decoded.output.tell, decoded.output.id, sender, hosts, here()) : answer(raw, sender, hosts, here());
  });
}

async function hear(told: unknown, id: CommandId, sender: Sender, hosts: readonly HostFacts[], { now }: Here): Promise<Told> {
  const place = await placeOf(sender);
  if (!place) return refused('not-allowed');
  const fromComposer = v.safeParse(composerCommand, told);
  if (fromComposer.success) {
    const command = fromComposer.output;
    const channel = 'host' in command ? channelOf(command.host, sender, hosts) : null;
    if ('host' in command && !channel) return refused('not-allowed');
    return carryOut(command, { id, now, site: place.site, channel });
  }
  if (!place.own) return refused('not-allowed');
  const fromUs = v.safeParse(ownCommand, told);
  if (!fromUs.success) return refused('not-understood');
  const command = fromUs.output;
  if (command.do === 'erase-everything') {
    await eraseEverything();
    return { ok: true, people: [] };
  }
  if (command.do === 'switch-site') return (await switchSite(command.origin, command.on)) ? { ok: true, people: [] } : refused('not-allowed');
  return carryOut(command, { id, now, site: null, channel: null });
}

async function answer(asked: unknown, sender: Sender, hosts: readonly HostFacts[], here: Here): Promise<unknown> {
  const place = await placeOf(sender);
  if (!place) return null;
  if (place.own && v.is(ownQuestion, asked)) return answerInvitation(here);
  const decoded = v.safeParse(composerQuestion, asked);
  if (!decoded.success) return null;
  const question = decoded.output;
  if (question.ask === 'panel') return injectPanel(sender);
  if (question.ask === 'people') return answerPeople(question.query);
  const channel = channelOf(question.host, sender, hosts);
  if (!channel) return null;
  return question.ask === 'conversation' ? answerConversation(question, place.site, channel, here) : answerOpeners(question, channel, here);
}

/** The panel's code comes with the first use of a composer, into the frame that asked. */
async function injectPanel({ tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/panel.js'] });
  return true;
}
