import type { Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** The replies that cool down: as they are stored, and whom they are to as the popup names them. */
export async function cooling(running: Running): Promise<{ keys: string[]; names: string[] }> {
  const worker = await running.worker();
  const keys = await worker.evaluate(async () =>
    Object.keys((await chrome.storage.local.get('holds'))['holds'] ?? {}),
  );
  const opened = running.context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await popup.getByRole('heading').first().waitFor();
  const names = await popup.locator('.hold-who').allTextContents();
  await popup.close();
  return { keys, names };
}
