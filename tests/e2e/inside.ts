import { expect, type Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import type { Hold } from '../../src/shared/hold.ts';

// The extension page's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Looks into the extension from a page of its own: that works while its worker is dead, and does not wake it. */
export interface Inside {
  holds(): Promise<Hold[]>;
  /** Alarms of holds by name, in epoch milliseconds. */
  alarms(): Promise<Record<string, number>>;
  /** Ids of the notifications that can be seen. */
  notifications(): Promise<string[]>;
  badge(): Promise<string>;
  close(): Promise<void>;
}

/** Opens such a page behind the others. */
export async function lookInside(running: Running): Promise<Inside> {
  const { host } = new URL((await running.worker()).url());
  const page: Page = await running.context.newPage();
  await page.goto(`chrome-extension://${host}/popup.html`);
  await expect.poll(() => page.evaluate(() => typeof chrome.storage)).toBe('object');
  return {
    holds: () =>
      page.evaluate(async () =>
        Object.values(((await chrome.storage.local.get('holds'))['holds'] ?? {}) as Record<string, Hold>),
      ),
    alarms: () =>
      page.evaluate(async () =>
        Object.fromEntries(
          (await chrome.alarms.getAll())
            .filter(({ name }) => name.startsWith('hold:'))
            .map(({ name, scheduledTime }) => [name, scheduledTime]),
        ),
      ),
    notifications: () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    badge: () => page.evaluate(() => chrome.action.getBadgeText({})),
    close: () => page.close(),
  };
}
