import type { CDPSession, Page } from 'playwright-core';

/** Something as a screen reader meets it. */
export type Accessible = { readonly role: string; readonly name: string; readonly backendNodeId: number };
type Sought = { readonly role: string; readonly name?: string | RegExp };

const patience = 10_000;

/**
 * What is on a page as assistive technology meets it, closed shadow roots included: read through the browser's accessibility tree, pressed with the
 * real mouse. Waits for what it is asked for, and says what was there instead when it does not come.
 */
export async function accessible(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');

  const all = async (): Promise<Accessible[]> => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    /** What a style brings in has no node of its own; it stands where its element does. */
    const standing = (node: (typeof nodes)[number] | undefined): number | undefined =>
      node && (node.backendDOMNodeId ?? standing(byId.get(node.parentId ?? '')));
    return nodes.flatMap((node) => {
      const backendNodeId = standing(node);
      if (node.ignored || backendNodeId === undefined) return [];
      return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), backendNodeId }];
    });
  };

  const matches =
    ({ role, name }: Sought) =>
    (one: Accessible) =>
      one.role === role && (name === undefined || (typeof name === 'string' ? one.name === name : name.test(one.name)));

  const until = async <T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end)
        throw new Error(
          `${what} did not come. There was: ${(await all())
            .map(({ role, name }) => `${role} "${name}"`)
            .join(', ')
            .slice(-1_500)}`,
        );
    }
  };

  const describe = ({ role, name }: Sought) => `${role} ${name ?? ''}`;
  const list = async (sought: Sought) => (await all()).filter(matches(sought));
  const find = (sought: Sought) => until(async () => (await list(sought))[0], describe(sought));
  const box = async (one: Accessible) => {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: one.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { left, top, width: right - left, height: bottom - top };
  };

  /** Where it stands, once it stands there for a frame: what is still being placed, or is exchanged meanwhile, would be missed by the mouse. */
  const resting = async (sought: Sought) => {
    const [found] = await list(sought);
    if (!found) return null;
    try {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: found.backendNodeId });
      const before = await box(found);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const after = await box(found);
      return before.left === after.left && before.top === after.top ? after : null;
    } catch (error) {
      if (/detached|No node|Could not compute box model/.test(String(error))) return null;
      throw error;
    }
  };

  return {
    all,
    list,
    find,
    box,
    /** Resolves when nothing of the kind is there any more. */
    none: (sought: Sought) => until(async () => (await list(sought)).length === 0, `no ${describe(sought)}`),
    async press(sought: Sought) {
      const { left, top, width, height } = await until(() => resting(sought), `${describe(sought)}, at rest,`);
      await page.mouse.click(left + width / 2, top + height / 2);
    },
    close: () => cdp.detach(),
  };
}
