import { browser } from '../shared/browser.ts';
import { contain } from './contain.ts';

/** Brings a tab to the front. @returns whether it could be */
export async function showTab(tabId: number): Promise<boolean> {
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
export async function tabShowing(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}
