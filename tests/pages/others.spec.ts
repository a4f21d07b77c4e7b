import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { browser } from '../../src/shared/browser.ts';
import type { Hold } from '../../src/shared/hold.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { CALM, expect, expectMarks, HEATED, HEATED_MARKS, replyBox, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const ASKS = 'Take five first?';
const COOLS = /^Cooling down/u;

const send = (page: Page) => page.locator('button.send').click();

async function open(page: Page, inbox: { readonly url: string }, customer: string): Promise<void> {
  await page.goto(`${inbox.url}#/c/${customer}/textarea`);
  await replyBox(page).click();
}

async function writeHeated(page: Page): Promise<void> {
  await replyBox(page).fill(HEATED);
  await expectMarks(page, HEATED_MARKS);
}

const holds = async (running: Running): Promise<Hold[]> =>
  (await running.worker()).evaluate(async () =>
    Object.values(((await chrome.storage.local.get('holds'))['holds'] ?? {}) as Record<string, Hold>),
  );

test.beforeEach(async ({ running }) => {
  await (await running.worker()).evaluate(() => chrome.storage.local.remove('holds'));
});

test('replies to other customers let the held one go, each thread once; it is the same hold in another tab', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ ...DEFAULT_SETTINGS, holdWay: 'others', holdOthers: 2 });
  await open(page, inbox, 'maria');
  await writeHeated(page);
  await send(page);
  await overlay.wait('dialog', ASKS);
  // The first button of the dialog starts the wait, and has the focus.
  await page.keyboard.press('Enter');
  await expect.poll(() => holds(running)).toMatchObject([{ until: null, others: { needed: 2, done: [] } }]);

  const other = await running.context.newPage();
  const otherOverlay = new OverlayReader(other);
  const done = async () => (await holds(running)).map(({ others }) => others?.done.length);
  for (const [customer, count] of [
    ['dale', 1],
    ['dale', 1],
    ['ruth', 2],
  ] as const) {
    const before = inbox.arrived().length;
    await open(other, inbox, customer);
    await replyBox(other).fill('Thank you for asking. Your parcel left this morning. Regards, Sam');
    await otherOverlay.wait('button', /^Calm/u);
    await send(other);
    await expect.poll(() => inbox.arrived().length).toBe(before + 1);
    await expect.poll(done).toEqual([count]);
  }
  await expect.poll(() => holds(running)).toMatchObject([{ told: true }]);

  // The same text, in another box of that thread.
  const before = inbox.arrived().length;
  await open(other, inbox, 'maria');
  await writeHeated(other);
  await send(other);
  await expect
    .poll(() =>
      inbox
        .arrived()
        .slice(before)
        .map(({ body }) => body),
    )
    .toEqual([HEATED]);
  await expect.poll(() => holds(running)).toEqual([]);
  await other.close();
});

test('a cooling reply is held in every tab of its thread, another customer is free, and going away and back changes nothing', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ ...DEFAULT_SETTINGS, holdWay: 'minutes' });
  await open(page, inbox, 'maria');
  await writeHeated(page);
  await send(page);
  await overlay.wait('dialog', ASKS);
  await page.keyboard.press('Enter');
  await expect.poll(() => holds(running)).toHaveLength(1);
  const [hold] = await holds(running);
  await overlay.wait('dialog', COOLS);
  await page.keyboard.press('Escape');

  const other = await running.context.newPage();
  await open(other, inbox, 'maria');
  await writeHeated(other);
  await send(other);
  await new OverlayReader(other).wait('dialog', COOLS);
  await other.close();

  const before = inbox.arrived().length;
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#/c/dale/textarea';
  });
  await expect(replyBox(page)).toHaveValue('');
  await replyBox(page).fill(CALM);
  await send(page);
  await expect.poll(() => inbox.arrived().length).toBe(before + 1);
  await page.evaluate(() => {
    location.hash = '#/c/maria/textarea';
  });
  await expect(page.getByRole('heading', { name: /10442/u }).first()).toBeVisible();
  await writeHeated(page);
  await send(page);
  await overlay.wait('dialog', COOLS);
  expect(await holds(running)).toMatchObject([{ startedAt: hold?.startedAt, until: hold?.until }]);
});

test('who was asked as often as the settings say is asked no more', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ ...DEFAULT_SETTINGS, mostHoldsAThread: 1 });
  await open(page, inbox, 'maria');
  await writeHeated(page);
  // The same question once more is no other one.
  for (const _ of [1, 2]) {
    await send(page);
    await overlay.wait('dialog', ASKS);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', ASKS);
  }
  const before = inbox.arrived().length;
  await replyBox(page).fill(`${HEATED} Bye.`);
  await send(page);
  await expect.poll(() => inbox.arrived().length).toBe(before + 1);
});
