// The browser is killed (SIGKILL) while a reply cools down, and started again on the same profile.
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { lookInside } from './inside.ts';
import { processOf } from './processes.ts';

const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';
const MINUTE = 60_000;

let inbox: Inbox;
let profile: string | undefined;
let running: Running | undefined;

test.beforeEach(async () => {
  inbox = await startInbox();
});

test.afterEach(async () => {
  await running?.close();
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await inbox.close();
});

async function write(browser: Running): Promise<void> {
  const { page } = browser;
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await page.getByRole('textbox', { name: 'Reply' }).fill(HEATED);
  await expect.poll(async () => Object.keys(await marks(page))).not.toEqual([]);
}

const send = (browser: Running) => browser.page.locator('button.send').click();

/** Holds a reply, and kills the browser. @returns when the hold began and ends, in epoch milliseconds */
async function holdAndKill(settings: Partial<Settings>) {
  const first = await launch();
  profile = first.profile;
  await first.settings({ holdWay: 'minutes', ...settings });
  await write(first);
  await send(first);
  // The first button of the dialog starts the pause, and has the focus.
  await first.page.keyboard.press('Enter');
  const inside = await lookInside(first);
  await expect.poll(inside.holds).toHaveLength(1);
  const [hold] = await inside.holds();
  const gone = new Promise((resolve) => first.context.once('close', resolve));
  process.kill(processOf(profile), 'SIGKILL');
  await gone;
  if (hold?.until == null) throw new Error('the hold has no end');
  return { startedAt: hold.startedAt, until: hold.until };
}

test('a hold stands after the browser was killed, with the right end', async () => {
  const { startedAt, until } = await holdAndKill({ holdMinutes: 30 });
  expect(until - startedAt).toBe(30 * MINUTE);
  running = await launch({ profile: profile ?? '' });
  const inside = await lookInside(running);
  await expect.poll(inside.holds).toMatchObject([{ startedAt, until, told: false }]);
  await expect.poll(async () => Object.values(await inside.alarms())).toEqual([until]);
  expect(await inside.notifications()).toEqual([]);
  const minutesTold = async () => Number(await inside.badge()) - Math.ceil((until - Date.now()) / MINUTE);
  await expect.poll(minutesTold).toBe(0);
  await write(running);
  await send(running);
  await new OverlayReader(running.page).wait('dialog', /^Cooling down/u);
  expect(inbox.arrived()).toEqual([]);
});

test('a hold that ended while there was no browser is told of when there is one, and the reply goes', async () => {
  const { startedAt, until } = await holdAndKill({ holdMinutes: 0.2 });
  await expect.poll(() => Date.now(), { timeout: 20_000 }).toBeGreaterThan(until);
  running = await launch({ profile: profile ?? '' });
  const inside = await lookInside(running);
  await expect.poll(inside.holds).toMatchObject([{ startedAt, told: true }]);
  const [hold] = await inside.holds();
  await expect.poll(inside.notifications).toEqual([hold?.key]);
  expect(await inside.badge()).toBe('✓');
  await write(running);
  await send(running);
  await expect.poll(() => inbox.arrived().map(({ body }) => body)).toEqual([HEATED]);
  await expect.poll(inside.holds).toEqual([]);
  await expect.poll(inside.notifications).toEqual([]);
});
