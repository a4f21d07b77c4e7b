// Firefox is killed (SIGKILL) while a reply cools down, and started again on the same profile.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { ensureFirefox } from '../../scripts/system.ts';
import type { browser as extensionApi } from '../../src/shared/browser.ts';
import type { Hold } from '../../src/shared/hold.ts';
import { type Firefox, launch, overlay, type Profile } from './firefox.ts';

// The extension page's own; `evaluate` runs there.
declare const browser: typeof extensionApi;

const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';
const MINUTE = 60_000;

let inbox: Inbox;
let profile: Profile;
let path: string;
let running: Firefox | undefined;

test.beforeEach(async () => {
  const firefox = await ensureFirefox();
  test.skip(firefox.path === undefined, firefox.missing);
  path = firefox.path ?? '';
  inbox = await startInbox();
  profile = { folder: mkdtempSync(join(tmpdir(), 'take-five-')), uuid: randomUUID() };
});

test.afterEach(async () => {
  await running?.browser.close();
  running = undefined;
  await inbox?.close();
  if (profile) rmSync(profile.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Waits until the overlay shows something. @param what its role and name, or how they begin */
const shows = (page: Page, what: RegExp) =>
  expect
    // A browser that has just started, on a busy machine, answers slowly.
    .poll(async () => (await overlay(page)).map(({ role, name }) => `${role} ${name}`), { timeout: 30_000 })
    .toContainEqual(expect.stringMatching(what));

/** Writes the heated reply and presses Send. */
async function send(firefox: Firefox): Promise<Page> {
  const page = await firefox.open(`${inbox.url}#/c/maria/textarea`);
  await page.click('textarea');
  await page.keyboard.type(HEATED);
  await shows(page, /^button (?:Heated|Cooling|.*to look at)/u);
  await page.click('button.send');
  return page;
}

/** What the extension has stored of holds, its alarms, and what it tells. */
async function inside(firefox: Firefox) {
  const page = await firefox.openOwn('popup.html');
  const found = await page.evaluate(async () => ({
    holds: Object.values(((await browser.storage.local.get('holds'))['holds'] ?? {}) as Record<string, Hold>),
    alarms: (await browser.alarms.getAll())
      .filter(({ name }) => name.startsWith('hold:'))
      .map(({ scheduledTime }) => scheduledTime),
    told: Object.keys(await browser.notifications.getAll()),
    badge: await browser.action.getBadgeText({}),
  }));
  await page.close();
  return found;
}

/** Holds a reply, and kills the browser. @returns when the hold began and ends, in epoch milliseconds */
async function holdAndKill(holdMinutes: number) {
  const first = await launch(path, { profile });
  running = first;
  await first.settings({ holdWay: 'minutes', holdMinutes });
  const page = await send(first);
  await shows(page, /^dialog Take five first/u);
  // The first button of the dialog starts the pause, and has the focus.
  await page.keyboard.press('Enter');
  await shows(page, /^dialog Cooling down/u);
  const [hold] = (await inside(first)).holds;
  if (hold?.until == null) throw new Error('the hold has no end');
  const process = first.browser.process();
  const gone = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await gone;
  running = undefined;
  return { startedAt: hold.startedAt, until: hold.until };
}

test('firefox › a hold stands after the browser was killed, with the right end', async () => {
  const { startedAt, until } = await holdAndKill(30);
  expect(until - startedAt).toBe(30 * MINUTE);
  const again = await launch(path, { profile });
  running = again;
  await expect.poll(async () => (await inside(again)).alarms).toEqual([until]);
  expect(await inside(again)).toMatchObject({ holds: [{ startedAt, until, told: false }], told: [] });
  const page = await send(again);
  await shows(page, /^dialog Cooling down/u);
  expect(inbox.arrived()).toEqual([]);
});

test('firefox › a hold that ended while there was no browser is over, and the reply goes', async () => {
  const { startedAt, until } = await holdAndKill(0.3);
  await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(until);
  const again = await launch(path, { profile });
  running = again;
  await expect.poll(async () => (await inside(again)).holds).toMatchObject([{ startedAt, told: true }]);
  // Headless, Firefox lists no notification: that it was told of is seen in the hold and on the badge.
  expect(await inside(again)).toMatchObject({ badge: '✓' });
  await send(again);
  await expect.poll(() => inbox.arrived().map(({ body }) => body)).toEqual([HEATED]);
  await expect.poll(async () => (await inside(again)).holds).toEqual([]);
});
