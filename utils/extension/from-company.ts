import { boolean } from 'valibot';
import type { CompanyAnswer } from '../domain/answer.ts';
import type { PersonId } from '../domain/person.ts';
import { ask } from './from-composer.ts';
import { companyAnswer } from './replies.ts';

/** What keeps company around a message to somebody; null where no answer came. Never throws. */
export const askCompany = (person: PersonId): Promise<CompanyAnswer | null> => ask({ ask: 'company-of', person }, companyAnswer);

export const askFirst = async (of: 'use' | 'sent'): Promise<boolean> => (await ask({ ask: 'first', of }, boolean())) === true;
