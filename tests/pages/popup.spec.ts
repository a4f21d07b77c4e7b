import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import { expect, openBox, replyBox, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Opens the popup behind a page, which stays the active tab. */
async function openPopup(running: Running, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = running.context.waitForEvent('page');
  await (await running.worker()).evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await popup.getByRole('tab', { name: 'Now' }).waitFor();
  return popup;
}

const NAMELESS = 'Thank you for asking. Your parcel left this morning and it should be there in two days.';

test('what a draft lacked is ticked once it is there, for this draft only', async ({
  page,
  inbox,
  running,
}) => {
  await openBox(page, inbox, 'textarea');
  await replyBox(page).fill(NAMELESS);
  const popup = await openPopup(running, page);
  const name = popup.locator('.lacking', { hasText: 'Use their name' });
  await expect(name.getByRole('button')).toBeVisible();
  await popup.close();

  await replyBox(page).fill(`Hi Maria, ${NAMELESS}`);
  const later = await openPopup(running, page);
  // Its styles stand in the page: the policy lets in these and no others.
  await expect(later.locator('.head')).toHaveCSS('display', 'flex');
  const then = later.locator('.lacking', { hasText: 'Use their name' });
  await expect(then).toHaveText('Use their name Done');

  await replyBox(page).fill('');
  await expect(later.getByText('Click into a reply box and start typing.')).toBeVisible();
  await replyBox(page).fill(`Hi Maria, ${NAMELESS} Regards, Sam`);
  await expect(later.getByText('To Maria')).toBeVisible();
  await expect(then).toHaveCount(0);
  await later.close();
});

test('a follow-up is made, put off, saved and done in the popup', async ({ page, inbox, running }) => {
  await openBox(page, inbox, 'textarea');
  const popup = await openPopup(running, page);
  await popup.getByRole('tab', { name: 'Follow-ups' }).click();
  await popup.getByLabel('In how many days').fill('5');
  await popup.getByLabel('What about').fill('whether the parcel came');
  await popup.getByRole('button', { name: 'Remind me in 5 days' }).click();
  await expect(popup.getByRole('status')).toHaveText('You will be reminded in 5 days.');
  await expect(popup.getByText(/^You will be reminded on /u)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Remind me/u })).toHaveCount(0);

  const row = popup.getByRole('region', { name: 'Follow-ups', exact: true }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row.getByLabel('What about')).toHaveValue('whether the parcel came');
  const on = await row.locator('.hint').first().textContent();
  await row.getByRole('button', { name: /^in 7 days/u }).click();
  await expect(row.locator('.hint').first()).not.toHaveText(on ?? '');

  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    row.getByRole('button', { name: /^Save as a calendar file/u }).click(),
  ]);
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(calendar).toContain('whether the parcel came');

  await row.getByRole('button', { name: /^Done/u }).click();
  await expect(row).toHaveCount(0);
  await expect(popup.getByRole('button', { name: /^Remind me/u })).toBeVisible();
  await popup.close();
});
