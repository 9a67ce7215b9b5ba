import type { CompanyAnswer } from '../domain/answer.ts';
import type { PersonId } from '../domain/person.ts';
import { companyAnswer } from './composer-replies.ts';
import { flag } from './fits.ts';
import { ask } from './from-composer.ts';

/** What keeps company around a message to somebody; null where no answer came. Never throws. */
export const askCompany = (person: PersonId): Promise<CompanyAnswer | null> => ask({ ask: 'company-of', person }, companyAnswer);

export const askFirst = async (of: 'use' | 'sent'): Promise<boolean> => (await ask({ ask: 'first', of }, flag)) === true;
