// What happens to a reply while it cools down, or to the browser and the page around it: it stays held as long as it
// should, then it goes when the rep presses Send, once and as it was written.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION, launch, type Running } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { Site } from '../pages/site.ts';
import {
  expect,
  expectMarks,
  HEATED,
  HEATED_MARKS,
  replyBox,
  settled,
  storedHolds,
  test,
  textOf,
} from '../pages/world.ts';
import { lookInside } from './inside.ts';
import { inOurWorld } from './our-world.ts';
import { familyOf, processOf } from './processes.ts';

const ASKS = 'Take five first?';
const COOLS = /^Cooling down/u;
const OVER = /^Time is up/u;
const HOUR = 3_600_000;
/** Long enough to press Send in the pause, in milliseconds. */
const SHORT = 6000;
/** And to press it in two windows. */
const LONG = 2 * SHORT;
const SETTINGS = { holdWay: 'minutes', holdMinutes: SHORT / 60_000 } as const;

test.beforeEach(async ({ page: _, running }) => {
  await running.settings(SETTINGS);
  expect(await storedHolds(running)).toEqual({});
});

/** A page with one conversation, and what it sends. */
function conversation(site: Site, to: string): { readonly url: string; readonly sent: () => string[] } {
  const body = `<form action="/sent/${to}" method="post"><textarea name="text" aria-label="Reply"
    style="width: 400px; height: 100px"></textarea><button>Send</button></form>`;
  const sent = () => site.sent(`/sent/${to}`).map((form) => new URLSearchParams(form).get('text') ?? '');
  return { url: site.add({ head: '<style>body { margin: 200px 100px }</style>', body }), sent };
}

const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

async function write(page: Page): Promise<void> {
  await replyBox(page).fill(HEATED);
  await expectMarks(page, HEATED_MARKS);
}

/** Lets the reply cool down. */
async function coolDown(page: Page, overlay: OverlayReader): Promise<void> {
  await send(page);
  await overlay.wait('dialog', ASKS);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', COOLS);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', COOLS);
}

/** Presses Send: the reply is held. */
async function isHeld(page: Page, overlay: OverlayReader): Promise<void> {
  await send(page);
  await overlay.wait('dialog', COOLS);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', COOLS);
  expect(await textOf(page)).toBe(HEATED);
}

/** Presses Send: the reply goes, once and as it was written. */
async function goes(page: Page, sent: () => string[]): Promise<void> {
  expect(await textOf(page)).toBe(HEATED);
  expect(sent()).toEqual([]);
  await send(page);
  await expect(page).toHaveTitle('Sent');
  expect(sent()).toEqual([HEATED]);
}

const noHolds = (running: Running) => expect.poll(() => storedHolds(running)).toEqual({});

test('the tab is closed, and the conversation opened in another', async ({
  page,
  site,
  overlay,
  running,
}) => {
  const { url, sent } = conversation(site, 'closed');
  const first = await running.context.newPage();
  await first.goto(url);
  await write(first);
  await coolDown(first, new OverlayReader(first));
  await first.close();
  await page.goto(url);
  await write(page);
  await isHeld(page, overlay);
  await overlay.wait('dialog', OVER);
  await goes(page, sent);
  await noHolds(running);
});

test('the machine sleeps past the end', async ({ site }) => {
  const { url, sent } = conversation(site, 'asleep');
  const browser = await launch();
  try {
    await browser.settings(SETTINGS);
    const { page, profile } = browser;
    const overlay = new OverlayReader(page);
    const inside = await lookInside(browser);
    await page.bringToFront();
    await page.goto(url);
    await write(page);
    await coolDown(page, overlay);
    await isHeld(page, overlay);
    const [hold] = await inside.holds();
    const family = familyOf(processOf(profile));
    for (const id of family) process.kill(id, 'SIGSTOP');
    await expect.poll(() => Date.now(), { timeout: 2 * SHORT }).toBeGreaterThan(hold?.until ?? 0);
    for (const id of family) process.kill(id, 'SIGCONT');
    await overlay.wait('dialog', OVER);
    await expect.poll(inside.notifications).toEqual([hold?.key]);
    await goes(page, sent);
    await expect.poll(inside.holds).toEqual([]);
    await expect.poll(inside.notifications).toEqual([]);
  } finally {
    await browser.close();
  }
});

for (const [direction, ms] of [
  ['back', -HOUR],
  ['forward', HOUR],
] as const)
  test(`the clock is set ${direction}`, async ({ site }) => {
    const { url, sent } = conversation(site, direction);
    // A browser of its own: this worker's clock stays wrong.
    const own = await launch();
    try {
      await own.settings({ ...SETTINGS, holdMinutes: 30 });
      const { page } = own;
      const overlay = new OverlayReader(page);
      await page.goto(url);
      await write(page);
      await coolDown(page, overlay);
      await isHeld(page, overlay);
      await inOurWorld(page, `{ const now = Date.now; Date.now = () => now() + ${ms}; }`);
      await (await own.worker()).evaluate((by) => {
        const { now } = Date;
        Date.now = () => now() + by;
      }, ms);
      await goes(page, sent);
      await noHolds(own);
    } finally {
      await own.close();
    }
  });

test('two windows race', async ({ page, site, overlay, running }) => {
  const { url, sent } = conversation(site, 'windows');
  await running.settings({ ...SETTINGS, holdMinutes: LONG / 60_000 });
  await page.goto(url);
  const opened = running.context.waitForEvent('page');
  const cdp = await running.context.browser()?.newBrowserCDPSession();
  await cdp?.send('Target.createTarget', { url, newWindow: true });
  const other = await opened;
  const windows = [
    { page, overlay },
    { page: other, overlay: new OverlayReader(other) },
  ];
  for (const { page: one, overlay: its } of windows) {
    await write(one);
    await send(one);
    await its.wait('dialog', ASKS);
  }
  // The first button of the dialog starts the pause, and has the focus.
  await Promise.all(windows.map(({ page: one }) => one.keyboard.press('Enter')));
  for (const { page: one, overlay: its } of windows) {
    await its.wait('dialog', COOLS);
    await one.keyboard.press('Escape');
    await its.gone('dialog', COOLS);
  }
  expect(Object.keys(await storedHolds(running))).toHaveLength(1);
  await Promise.all(windows.map(({ page: one }) => send(one)));
  await Promise.all(windows.map(({ overlay: its }) => its.wait('dialog', COOLS)));
  await Promise.all(windows.map(({ overlay: its }) => its.wait('dialog', OVER, 2 * LONG)));
  await goes(page, sent);
  await noHolds(running);
  await other.close();
});

test('the page draws its editor anew, while the dialog stands and while the reply cools', async ({
  page,
  site,
  overlay,
  running,
}) => {
  const { url, sent } = conversation(site, 'drawn');
  const redraw = () =>
    page.evaluate(() => {
      for (const old of document.querySelectorAll('textarea')) {
        const fresh = old.cloneNode() as HTMLTextAreaElement;
        fresh.value = old.value;
        old.replaceWith(fresh);
      }
    });
  await page.goto(url);
  await write(page);
  await redraw();
  await send(page);
  await overlay.wait('dialog', ASKS);
  await redraw();
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', COOLS);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', COOLS);
  await isHeld(page, overlay);
  await redraw();
  const over = async () => Object.values(await storedHolds(running)).map(({ told }) => told);
  await expect.poll(over, { timeout: 2 * SHORT }).toEqual([true]);
  await goes(page, sent);
  await noHolds(running);
});

test('a page of one address goes to another ticket and back', async ({ page, inbox, overlay, running }) => {
  const before = inbox.arrived().length;
  const show = async (customer: string, draft: string) => {
    await page.evaluate((to) => {
      location.hash = `#/c/${to}/textarea`;
    }, customer);
    await expect(replyBox(page)).toHaveValue(draft);
  };
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await write(page);
  await coolDown(page, overlay);
  await show('dale', '');
  await show('maria', HEATED);
  await expectMarks(page, HEATED_MARKS);
  await isHeld(page, overlay);
  await overlay.wait('dialog', OVER);
  expect(inbox.arrived()).toHaveLength(before);
  await send(page);
  await expect
    .poll(() =>
      inbox
        .arrived()
        .slice(before)
        .map(({ body }) => body),
    )
    .toEqual([HEATED]);
  await noHolds(running);
});

const BROKEN = "throw new Error('broken');";
for (const [what, file, text, tag] of [
  ['what serves boxes is missing', 'boxes.js', undefined, ''],
  ['the engine is missing', 'engine.js', undefined, ''],
  ['the engine fails as it starts', 'engine.js', BROKEN, '@whole'],
  ['the language pack is missing', 'language-en.js', undefined, ''],
  ['the language pack fails as it starts', 'language-en.js', BROKEN, '@whole'],
] as const)
  test(what, { tag: tag || [] }, async ({ site }) => {
    const { url, sent } = conversation(site, what.replaceAll(' ', '-'));
    const extension = mkdtempSync(join(tmpdir(), 'take-five-'));
    cpSync(EXTENSION, extension, { recursive: true });
    if (text === undefined) rmSync(join(extension, file));
    else writeFileSync(join(extension, file), text);
    const browser = await launch({ extension });
    try {
      const { page } = browser;
      await page.goto(url);
      await replyBox(page).pressSequentially(HEATED);
      await settled(page);
      await goes(page, sent);
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true });
    }
  });
