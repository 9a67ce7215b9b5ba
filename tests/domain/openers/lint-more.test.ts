import { it } from 'vitest';
import { lintAny } from './lint-any.ts';

/** The other half of 50,000 contexts, beside the first. */
it('openers for any further context break no rule of practices.md 6.2', { timeout: 240_000 }, () => lintAny(25_000));
