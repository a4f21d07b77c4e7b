import { browser } from '../shared/browser.ts';
import { webUrl } from '../shared/web-url.ts';
import { findHold } from './holds.ts';
import { showTab, tabShowing } from './open-tab.ts';

/**
 * Brings a reply's tab to the front; when the tab is gone, another one with its page, or else a new one.
 * Does nothing when there is no such hold.
 * @throws what the storage or the opening of a tab throws
 */
export async function openHold(key: string): Promise<void> {
  const hold = await findHold(key);
  if (hold === undefined) return;
  if (hold.tabId !== null && (await showTab(hold.tabId))) return;
  const other = await tabShowing(hold.url);
  if (other !== undefined && (await showTab(other))) return;
  if (webUrl(hold.url) === undefined) throw new Error('Take Five: the reply has no page to open');
  await browser.tabs.create({ url: hold.url, active: true });
}
