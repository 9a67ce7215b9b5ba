import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clear } from './keyval-in-memory.ts';

type Asked = { readonly origins?: readonly string[]; readonly permissions?: readonly string[] };
type Script = { readonly id: string; readonly matches: readonly string[]; readonly js: readonly string[] };
type Target = { readonly tabId: number; readonly frameIds?: readonly number[]; readonly allFrames?: boolean };
type Injection = { readonly target: Target; readonly files: readonly string[] };
type Question = { readonly target: Target; readonly func: unknown; readonly args?: readonly [readonly string[]] };
type Tab = { readonly id: number; readonly url: string; readonly active?: boolean };

const wanted = ({ origins = [], permissions = [] }: Asked) => [...origins, ...permissions];

/** Given at the installation. */
const always = ['alarms', 'storage'];

/**
 * A browser on its first day, with what WXT's fake leaves out: permissions, scripting, the manifest, tabs by match pattern. Everything can be looked at
 * and changed by a test.
 */
export async function aBrowser() {
  fakeBrowser.reset();
  await clear();
  const granted = new Set<string>();
  const onGranted: ((asked: Asked) => void)[] = [];
  const registered = new Map<string, Script>();
  const injected: Injection[] = [];
  const tabs: Tab[] = [];
  const opened: string[] = [];
  const closedTabs = new Set<number>();
  const answers = new Map<number, unknown>();
  /** Of the page of a tab, and of the frames in it. */
  const framesOf = new Map<number, readonly string[]>();
  const addressesIn = (tab: number) => [tabs.find(({ id }) => id === tab)?.url ?? '', ...(framesOf.get(tab) ?? [])];
  const selectorsThere = new Set<string>();
  const heard: { readonly tab: number; readonly message: unknown }[] = [];

  Object.assign(fakeBrowser.permissions, {
    contains: async (asked: Asked) => wanted(asked).every((one) => granted.has(one)),
    getAll: async () => {
      const all = [...granted];
      return { origins: all.filter((one) => one.includes(':')), permissions: [...always, ...all.filter((one) => !one.includes(':'))] };
    },
    remove: async (asked: Asked) => wanted(asked).forEach((one) => void granted.delete(one)),
    async request(asked: Asked) {
      for (const one of wanted(asked)) granted.add(one);
      for (const hear of onGranted) hear(asked);
      return true;
    },
    onAdded: { addListener: (hear: (asked: Asked) => void) => void onGranted.push(hear) },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts(scripts: readonly Script[]) {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    async unregisterContentScripts(filter?: { ids: readonly string[] }) {
      for (const id of filter?.ids ?? [...registered.keys()]) {
        if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
    async executeScript(injection: Injection | Question) {
      if (closedTabs.has(injection.target.tabId)) throw new Error('No tab with that id');
      if ('files' in injection) injected.push(injection);
      else if (injection.args) return [{ frameId: 0, result: injection.args[0].map((selector) => selectorsThere.has(selector)) }];
      else return addressesIn(injection.target.tabId).map((result, frameId) => ({ frameId, result }));
    },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: ['https://required.example/*'], permissions: always }) });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url, active }: { url?: string | readonly string[]; active?: boolean }) =>
      tabs.filter((tab) => (url ? [url].flat().some((one) => tab.url.startsWith(one.slice(0, -1))) : true) && (active ? tab.active : true)),
    create: async ({ url }: { url: string }) => void opened.push(url),
    async sendMessage(tab: number, message: unknown) {
      if (closedTabs.has(tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
      heard.push({ tab, message });
      return answers.get(tab);
    },
  });
  return { granted, registered, injected, tabs, opened, closedTabs, answers, framesOf, selectorsThere, heard };
}

/** Everything that is in `storage.local`. */
export async function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get(null);
}

/** Puts something into `storage.local`, as another version of ourselves or a fault may have left it. */
export async function store(items: Readonly<Record<string, unknown>>): Promise<void> {
  await fakeBrowser.storage.local.set(items);
}
