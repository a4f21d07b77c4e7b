import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import { CALM, expect, expectMarks, HEATED, HEATED_MARKS, openBox, replyBox, test } from './world.ts';

/** The numbers at the top of the insights page, by name. */
async function figures(running: Running): Promise<Record<string, number>> {
  const page = await running.context.newPage();
  await page.goto(new URL('insights.html', (await running.worker()).url()).href);
  const tiles = page.locator('.tile');
  await tiles.first().waitFor();
  const found = await tiles.evaluateAll((all) =>
    all.map((tile): [string, number] => [
      tile.querySelector('dt')?.textContent ?? '',
      Number(tile.querySelector('dd')?.textContent?.replace('%', '')),
    ]),
  );
  await page.close();
  return Object.fromEntries(found);
}

const send = (page: Page) => page.locator('button.send').click();

test('the insights page shows what was done, in counts that match', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  const before = await figures(running);
  const arrived = inbox.arrived().length;

  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await send(page);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', /^Cooling down/u);
  await page.keyboard.press('Escape');
  await replyBox(page).fill(CALM);
  await send(page);
  await expect.poll(() => inbox.arrived().length).toBe(arrived + 1);

  await replyBox(page).fill(`${CALM} It should be with you tomorrow.`);
  await send(page);
  await expect.poll(() => inbox.arrived().length).toBe(arrived + 2);

  const grown = async () => {
    const now = await figures(running);
    return ['Replies sent', 'Held', 'Edited calm'].map((name) => (now[name] ?? 0) - (before[name] ?? 0));
  };
  await expect.poll(grown).toEqual([2, 1, 1]);
});
