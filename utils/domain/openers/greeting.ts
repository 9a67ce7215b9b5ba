import type { OpenerContext } from './opener.ts';
import type { Situation } from './situation.ts';

/** The greeting line of an email in the register of the relation; practices.md 5.2. */
export const greetingFor = (at: Situation, name: string, context: OpenerContext): string => {
  const formal = at.tone === 'formal';
  const full = formal && at.closeness === 0 ? context.person.name.replace(/\s+/g, ' ').trim() : name;
  if (name === '') return formal || at.closeness === 0 ? 'Hello,' : 'Hi,';
  const solemn = at.occasion === 'after_condolence' || context.intent === 'condolence';
  const far = (at.band === 'year_plus' || at.band === 'years') && at.relation !== 'family' && at.relation !== 'partner';
  if (formal || solemn || at.relation === 'mentor' || far) return `Dear ${full},`;
  if (at.relation === 'new_contact' || at.relation === 'acquaintance') return `Hello ${full},`;
  return `Hi ${full},`;
};
