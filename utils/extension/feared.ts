import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CompanyAnswer } from '../domain/answer.ts';
import { echoOf } from '../domain/echo.ts';
import { askedOf, type FeelingTap, withTap } from '../domain/feared.ts';
import type { PersonId } from '../domain/person.ts';
import { silenceSince } from '../domain/silence.ts';
import type { Here } from './answers.ts';
import { withPerson } from './change-people.ts';
import { decode } from './decode.ts';
import { feelingsIn } from './feelings-of.ts';
import { inTurn } from './in-turn.ts';
import { readLedger } from './ledger.ts';
import { readPerson, readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';
import { done, type Outcome } from './telling.ts';

/** Whether the user has switched on that something is asked before or after a message. */
export async function asksAboutFeelings(): Promise<boolean> {
  const { feared, afterwards } = await readSettings();
  return feared || afterwards;
}

/** What keeps company around a message to this person; null for nobody, and for somebody in memory. */
export async function answerCompany(id: PersonId, { now, zone }: Here): Promise<CompanyAnswer | null> {
  const [person, settings, felt, ledger] = await Promise.all([readPerson(id), readSettings(), feelingsAbout(id), readLedger(id).catch(() => null)]);
  if (!person || person.state.kind === 'in-memory') return null;
  return {
    asked: settings.feared ? askedOf(felt, person.last, now) : null,
    mood: settings.afterwards,
    echo: echoOf(silenceSince(person.last, now, zone), ledger),
  };
}

/** Notes one tap; where there is nothing it could be about, nothing changes. */
export function noteFeeling(id: PersonId, tap: FeelingTap, now: number): Promise<Outcome> {
  return withPerson(id, async (person) => {
    const felt = withTap(await feelingsAbout(id), tap, person.last, now);
    return done([person], felt && (await write({}, { [key.felt(id)]: felt })));
  });
}

export async function forgetFeelings(): Promise<void> {
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((at) => at.startsWith(key.felt(''))));
}

const firsts = v.object({ use: v.number(), sent: v.number() });
/** How often something is said to whoever uses a line, and has a message noted. */
const times = { use: 3, sent: 1 } as const;

/** Whether this is one of the first times, which is then one more. */
export function answerFirst(of: 'use' | 'sent'): Promise<boolean> {
  return inTurn(async () => {
    const before = decode(firsts, await readPlain(key.firsts)) ?? { use: 0, sent: 0 };
    return before[of] < times[of] && !(await write({}, { [key.firsts]: { ...before, [of]: before[of] + 1 } }));
  });
}

const feelingsAbout = async (id: PersonId) => feelingsIn({ [key.felt(id)]: await readPlain(key.felt(id)) }, id);
