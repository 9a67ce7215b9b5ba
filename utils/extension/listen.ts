import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CommandId, Told } from '../domain/command.ts';
import { answerConversation, answerOpeners, answerPeople, type Here } from './answers.ts';
import { carryOut } from './commands.ts';
import { composerCommand, composerQuestion, message, ownCommand, ownQuestion } from './messages.ts';
import { channelOf, type Hosts, placeOf, type Sender } from './senders.ts';
import { answerInvitation, markAnswered } from './today.ts';

const refused = (why: 'not-allowed' | 'not-understood'): Told => ({ ok: false, why });

/** Answers every message to the background. A sender we do not know learns nothing; a message we do not understand changes nothing. */
export function listen(hosts: Hosts, here: () => Here): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const decoded = v.safeParse(message, raw);
    if (!decoded.success) return undefined;
    return 'tell' in decoded.output ? hear(decoded.output.tell, decoded.output.id, sender, hosts, here()) : answer(raw, sender, hosts, here());
  });
}

async function hear(told: unknown, id: CommandId, sender: Sender, hosts: Hosts, here: Here): Promise<Told> {
  const { now } = here;
  const place = await placeOf(sender);
  if (!place) return refused('not-allowed');
  const origin = place.site?.origin ?? null;
  const fromComposer = v.safeParse(composerCommand, told);
  if (fromComposer.success) {
    const command = fromComposer.output;
    const channel = 'host' in command ? channelOf(command.host, place, hosts) : null;
    if ('host' in command && !channel) return refused('not-allowed');
    return carryOut(command, { id, now, origin, channel });
  }
  if (place.site) return refused('not-allowed');
  const fromUs = v.safeParse(ownCommand, told);
  if (!fromUs.success) return refused('not-understood');
  const answered = await carryOut(fromUs.output, { id, now, origin, channel: null });
  if (fromUs.output.do === 'log-contact' && answered.ok) await markAnswered(fromUs.output.person, here);
  return answered;
}

async function answer(asked: unknown, sender: Sender, hosts: Hosts, here: Here): Promise<unknown> {
  const place = await placeOf(sender);
  if (!place) return null;
  if (!place.site && v.is(ownQuestion, asked)) return answerInvitation(here);
  const decoded = v.safeParse(composerQuestion, asked);
  if (!decoded.success) return null;
  const question = decoded.output;
  if (question.ask === 'panel') return injectPanel(sender);
  if (question.ask === 'people') return answerPeople(question.query);
  const channel = channelOf(question.host, place, hosts);
  if (!channel) return null;
  return question.ask === 'conversation' ? answerConversation(question, place.site, channel, here) : answerOpeners(question, channel, here);
}

/** The panel's code comes with the first use of a composer, into the frame that asked. Resolves to whether it came. */
async function injectPanel({ tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: ['/panel.js'] }).then(
    () => true,
    () => false,
  );
}
