import { registerRichText } from '@lexical/rich-text';
import { lexical } from '../lexical.ts';

export const mount = lexical(registerRichText);
