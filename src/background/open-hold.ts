import { browser } from '../shared/browser.ts';
import { webUrl } from '../shared/web-url.ts';
import { contain } from './contain.ts';
import { findHold } from './holds.ts';

/** @returns whether the tab could be brought to the front */
async function show(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined)
      await contain('focus the window', () => browser.windows.update(windowId, { focused: true }));
    return true;
  } catch {
    return false;
  }
}

/** The tab that shows a page now. A tab's address is only known on hosts the rep allowed. */
async function tabShowing(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}

/**
 * Brings a reply's tab to the front; when the tab is gone, another one with its page, or else a new one.
 * Does nothing when there is no such hold.
 * @throws what the storage or the opening of a tab throws
 */
export async function openHold(key: string): Promise<void> {
  const hold = await findHold(key);
  if (hold === undefined) return;
  if (hold.tabId !== null && (await show(hold.tabId))) return;
  const other = await tabShowing(hold.url);
  if (other !== undefined && (await show(other))) return;
  if (webUrl(hold.url) === undefined) throw new Error('Take Five: the reply has no page to open');
  await browser.tabs.create({ url: hold.url, active: true });
}
