import { registerPlainText } from '@lexical/plain-text';
import { lexical } from '../lexical.ts';

export const mount = lexical(registerPlainText);
