import { browser } from '../shared/browser.ts';
import { type BoxSummary, DRAFT_PORT } from '../shared/messages.ts';
import { webUrl } from '../shared/web-url.ts';
import { findHold } from './holds.ts';
import { showTab, tabShowing } from './open-tab.ts';

/** How long a tab may take to say which conversation it shows, in milliseconds. */
const SAYS = 500;

/** The key of the conversation that a tab's box belongs to; undefined when no box answers. */
const keyIn = (tabId: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: DRAFT_PORT });
    const done = (key?: string) => {
      clearTimeout(timer);
      resolve(key);
      port.disconnect();
    };
    const timer = setTimeout(done, SAYS);
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      done();
    });
    port.onMessage.addListener((said) => {
      const { about } = { ...Object(said) } as Partial<BoxSummary>;
      // Every frame of the tab answers; those without a box have nothing to say.
      if (typeof about?.key === 'string') done(about.key);
    });
  });

/** Whether a tab went on to another conversation since. Where no box says so, it is taken to be as it was. */
async function wentOn(tabId: number, key: string): Promise<boolean> {
  const shown = await keyIn(tabId).catch(() => undefined);
  return shown !== undefined && shown !== key;
}

/**
 * Brings a reply's tab to the front; when the tab is gone or shows another conversation, another one with its page,
 * or else a new one.
 * Does nothing when there is no such hold.
 * @throws what the storage or the opening of a tab throws
 */
export async function openHold(key: string): Promise<void> {
  const hold = await findHold(key);
  if (hold === undefined) return;
  if (hold.tabId !== null && !(await wentOn(hold.tabId, key)) && (await showTab(hold.tabId))) return;
  const other = await tabShowing(hold.url);
  if (other !== undefined && (await showTab(other))) return;
  if (webUrl(hold.url) === undefined) throw new Error('Take Five: the reply has no page to open');
  await browser.tabs.create({ url: hold.url, active: true });
}
