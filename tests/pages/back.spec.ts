import { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { browser } from '../../src/shared/browser.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { expect, HEATED, replyBox, storedHolds, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

test('back to the reply: its tab while that shows it, another when it went on to another customer', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ ...DEFAULT_SETTINGS, holdWay: 'minutes' });
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.locator('button.send').click();
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', /^Cooling down/u);
  await page.keyboard.press('Escape');
  const id = new URL((await running.worker()).url()).host;
  /** Presses "Back to the reply" in a popup of its own. @returns how many tabs there are then */
  const goBack = async () => {
    const popup = await running.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await popup.getByRole('button', { name: 'Back to the reply' }).first().click();
    // It closes itself.
    await expect.poll(() => popup.isClosed()).toBe(true);
    const worker = await running.worker();
    const shown = () =>
      worker.evaluate(async () =>
        (await chrome.tabs.query({ active: true })).map(({ url }) => url).join(' '),
      );
    await expect.poll(shown).toContain('#/c/maria');
    return worker.evaluate(async () => (await chrome.tabs.query({})).length);
  };
  const tabs = await goBack();
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#/c/dale/textarea';
  });
  await expect(replyBox(page)).toHaveValue('');
  await replyBox(page).click();
  await page.keyboard.type('Hi Dale, thank you.');
  await overlay.wait('button', /^Calm|to look at/u);
  const opened = running.context.waitForEvent('page', (other) => other.url().includes('/c/maria'));
  expect(await goBack()).toBe(tabs + 1);
  const other = await opened;
  await expect(page).toHaveURL(/dale/u);
  await replyBox(other).fill(HEATED);
  await new OverlayReader(other).wait('button', /^Cooling/u);
  await other.locator('button.send').click();
  await new OverlayReader(other).wait('dialog', /^Cooling down/u);
  expect(Object.keys(await storedHolds(running))).toHaveLength(1);
  await other.close();
});
