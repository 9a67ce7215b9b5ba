import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPress } from '../utils/extension/answer-press.ts';
import { keepFace } from '../utils/extension/face.ts';
import { inTurn } from '../utils/extension/in-turn.ts';
import { finishJournal } from '../utils/extension/journal.ts';
import { listen } from '../utils/extension/listen.ts';
import { keepReminding } from '../utils/extension/reminders.ts';
import { restoreSites, switchOn } from '../utils/extension/sites.ts';
import { dropOldStaged } from '../utils/extension/staged.ts';
import { dropOldSteps } from '../utils/extension/steps.ts';
import { finishStep } from '../utils/extension/undo.ts';
import { websites } from '../utils/hosts/all-hosts.ts';
import { general } from '../utils/hosts/general.ts';
import { practice } from '../utils/hosts/practice.ts';

/** How long what nobody waits for leaves to whoever woke us, in milliseconds. */
const aside = 2_000;

/** One file: a waking background waits for each of the many that our pages share. */
export default defineBackground({
  main() {
    // Only pages of ours may read what is stored; a script in somebody else's page has to ask. Firefox has no such setting (2026-11).
    for (const area of [browser.storage.local, browser.storage.session]) void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

    const hosts = { onSites: websites, elsewhere: general, onOurPages: [practice] };
    const restore = () => restoreSites(hosts);
    const here = () => ({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    listen(hosts, here);
    keepFace(here);
    keepReminding(here, (press) => answerPress(press, hosts, here()));

    browser.commands.onCommand.addListener(async (command) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      // Where nobody listens, nothing was composed, and there is nothing to open.
      if (command === 'open-panel' && tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, command).catch(() => {});
    });
    // Where the prompt closes the popup that asked, nobody else is left to hear of the answer.
    browser.permissions.onAdded.addListener(({ origins = [] }) => switchOn(origins, hosts));
    browser.permissions.onRemoved.addListener(restore);
    browser.runtime.onStartup.addListener(restore);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await restore();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    void inTurn(async () => {
      await finishJournal();
      await finishStep(Date.now());
    });
    setTimeout(() => {
      const now = Date.now();
      // Where the database is away there is nothing to let go of.
      void inTurn(() => dropOldSteps(now)).catch(() => {});
      void dropOldStaged(now).catch(() => {});
    }, aside);
  },
});
