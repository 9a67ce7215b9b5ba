import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from './english.ts';

/** The fake browser has no texts; `#i18n` asks it for them. */
Object.assign(fakeBrowser, { i18n: { getMessage: english(), getUILanguage: () => 'en' } });

/** Node has no IndexedDB. */
vi.mock('idb-keyval', () => import('./extension/keyval-in-memory.ts'));
