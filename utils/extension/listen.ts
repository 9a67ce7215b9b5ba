import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ConversationAnswer } from '../domain/answer.ts';
import type { Command, CommandId, Told } from '../domain/command.ts';
import { answerConversation, answerOpeners, answerPeople, answerPerson, type Here } from './answers.ts';
import { bringFile } from './bring-file.ts';
import { bringPanel } from './bring-panel.ts';
import { carryOut } from './commands.ts';
import { answerEvidence } from './evidence.ts';
import { answerFace } from './face.ts';
import { answerCompany, answerFirst, asksAboutFeelings } from './feared.ts';
import { answerHelp } from './help.ts';
import { answerLines } from './lines-for.ts';
import { composerCommand, composerQuestion, message, type OwnQuestion, ownCommand, ownQuestion } from './messages.ts';
import { answerRoute } from './route.ts';
import { type HostFacts, type Hosts, hostAt, placeOf, type Sender, type SenderPlace } from './senders.ts';
import { logLook } from './site-log.ts';
import { answerInvitation, markAnswered } from './today.ts';
import { answerWarmUpOffer } from './warm-up.ts';
import { answerHeavy, answerHesitation, answerWriting } from './while-writing.ts';

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
  const place = await placeOf(sender);
  if (!place) return refused('not-allowed');
  const origin = place.site?.origin ?? null;
  const fromComposer = v.safeParse(composerCommand, told);
  if (fromComposer.success) {
    const command = fromComposer.output;
    const host = 'host' in command ? hostAt(command.host, place, hosts) : null;
    if ('host' in command && !host) return refused('not-allowed');
    return answeredWith(command, await carryOut(command, { ...here, id, origin, host, hosts }), here);
  }
  if (place.site) return refused('not-allowed');
  const fromUs = v.safeParse(ownCommand, told);
  if (!fromUs.success) return refused('not-understood');
  return answeredWith(fromUs.output, await carryOut(fromUs.output, { ...here, id, origin, host: null, hosts }), here);
}

/** What was told can have answered an invitation of the day. */
async function answeredWith(command: Command, told: Told, here: Here): Promise<Told> {
  if (told.ok) {
    const people = told.people.map(({ id }) => id);
    await markAnswered(command, people, here);
  }
  return told;
}

async function answer(asked: unknown, sender: Sender, hosts: Hosts, here: Here): Promise<unknown> {
  const place = await placeOf(sender);
  if (!place) return null;
  const fromUs = v.safeParse(ownQuestion, asked);
  if (!place.site && fromUs.success) return answerOurs(fromUs.output, here);
  const decoded = v.safeParse(composerQuestion, asked);
  if (!decoded.success) return null;
  const question = decoded.output;
  if (question.ask === 'people') return answerPeople(question.query);
  if (question.ask === 'person') return answerPerson(question.person, here);
  if (question.ask === 'evidence') return answerEvidence(question.ids);
  if (question.ask === 'help') return answerHelp(question.text, here);
  if (question.ask === 'warm-up-offer') return answerWarmUpOffer(question.person, here);
  if (question.ask === 'outline') return bringFile(sender, '/outline.js');
  if (question.ask === 'company') return (question.wanted || (await asksAboutFeelings())) && bringFile(sender, '/company.js');
  if (question.ask === 'company-of') return answerCompany(question.person, here);
  if (question.ask === 'first') return answerFirst(question.of);
  if (question.ask === 'heavy') return answerHeavy(question.text);
  if (question.ask === 'hesitation') return answerHesitation(question.person, here);
  const host = hostAt(question.host, place, hosts);
  if (!host) return null;
  switch (question.ask) {
    case 'panel':
      return bringPanel(sender, place, host, question.account, hosts);
    case 'writing':
      return answerWriting(sender, place);
    case 'openers':
      return answerOpeners(question, host.channel, here);
    case 'conversation':
      return answerAndLog(question, place, host, hosts, here);
  }
}

function answerOurs(question: OwnQuestion, here: Here): Promise<unknown> {
  switch (question.ask) {
    case 'face':
      return answerFace(here);
    case 'route':
      return answerRoute(here);
    case 'invitation':
      return answerInvitation(here);
    case 'lines':
      return answerLines(question.who, question.by, question.wish, here);
  }
}

async function answerAndLog(
  question: Parameters<typeof answerConversation>[0],
  { site }: SenderPlace,
  host: HostFacts,
  { elsewhere }: Hosts,
  here: Here,
): Promise<ConversationAnswer> {
  const answer = await answerConversation(question, site, host, here);
  const readable = host === elsewhere ? null : question.recipients !== 'unclear' || question.key !== null;
  // Nobody waits for this.
  if (site) void logLook(site.origin, readable, here.now);
  return answer;
}
