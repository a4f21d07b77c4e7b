import { browser } from '../shared/browser.ts';
import { webUrl } from '../shared/web-url.ts';
import { findFollowUp, followUps } from './follow-ups.ts';
import { showTab, tabShowing } from './open-tab.ts';

async function open(url: string): Promise<void> {
  const other = await tabShowing(url);
  if (other !== undefined && (await showTab(other))) return;
  if (webUrl(url) === undefined) throw new Error('Take Five: the thread has no page to open');
  await browser.tabs.create({ url, active: true });
}

/**
 * Brings a tab with a follow-up's thread to the front, or opens its page. Does nothing when there is no such one.
 * @throws what the database or the opening of a tab throws
 */
export async function openFollowUp(id: string): Promise<void> {
  const found = await findFollowUp(id);
  if (found !== undefined) await open(found.url);
}

/** Opens the thread of the follow-up that is due the longest, if there is one. @throws as above */
export async function openDueFollowUp(): Promise<void> {
  const first = (await followUps()).find(({ state, told }) => state === 'open' && told);
  if (first !== undefined) await open(first.url);
}
