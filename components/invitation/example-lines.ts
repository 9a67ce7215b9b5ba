import type { Opener } from '../../utils/domain/openers/opener.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';

/** What the lines of an example hold. */
const line = (id: string, text: string, reason: string): Opener => ({ id, text, reason, intent: 'check_in' });

export const exampleLines: readonly Opener[] = [
  line('first', 'Thought of you and smiled. That’s all.', 'the smallest step'),
  line('second', 'The bakery you told me about: has it had its first Saturday? I’d like to hear one thing that went well.', 'something of theirs'),
  line('third', 'How are you, in the version you’d give a friend?', 'one light question'),
];

export const exampleMails: readonly Opener[] = exampleLines.map(({ text, ...rest }) => ({ ...rest, text: `Dear Ines,\n\n${text}\n\nWarmly,` }));

const way = (name: Way['name'], channel: Way['channel'], id: string): Way => ({ name, channel, handle: { channel, id }, address: '' });

export const inGmail = way('gmail', 'email', 'ines@bakery.example');
export const inOtherMail = way('gmail', 'email', 'a-rather-long-name@department.university.example');
export const inWhatsApp = way('whatsapp', 'whatsapp', '431234567@c.us');
export const bySms = way('text-message', 'phone', '+431234567');
export const inTelegram = way('telegram', 'telegram', '1001');
