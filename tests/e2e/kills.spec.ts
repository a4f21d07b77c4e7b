// The service worker is killed a hundred times, at random points in the life of a hold: none is lost, none is
// stuck, and every reply goes exactly once when the rep presses Send.
import { type CDPSession, expect, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks } from '../../scripts/browser/overlay.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { type Inside, lookInside } from './inside.ts';
import { stopTarget } from './worker.ts';

const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';
const KILLS = 100;
/** Length of a cool-down, in milliseconds. */
const COOLS = 1200;
/** Between two looks for a worker, in milliseconds. */
const REST = 5;

let inbox: Inbox;
let running: Running;
let inside: Inside;
let cdp: CDPSession;

test.beforeAll(async () => {
  inbox = await startInbox();
  running = await launch();
  await running.settings({
    holdMinutes: COOLS / 60_000,
    holdWay: 'minutes',
    mostHoldsADay: 0,
    mostHoldsAThread: 0,
  });
  inside = await lookInside(running);
  const browser = running.context.browser();
  if (!browser) throw new Error('no browser behind the context');
  cdp = await browser.newBrowserCDPSession();
});

test.afterAll(async () => {
  await running.close();
  await inbox.close();
});

async function worker(): Promise<string | undefined> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(({ type }) => type === 'service_worker')?.targetId;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the worker at a moment of the next so many milliseconds, or as soon as one runs. */
async function kill(within: number): Promise<number> {
  await pause(Math.random() * within);
  let targetId = await worker();
  for (const end = Date.now() + 1000; targetId === undefined && Date.now() < end; ) {
    // Asking without a rest keeps the browser from starting one.
    await pause(REST);
    targetId = await worker();
  }
  if (targetId === undefined) return 0;
  await stopTarget(cdp, targetId, worker);
  return 1;
}

test('a hundred kills', async () => {
  test.setTimeout(600_000);
  const { page } = running;
  let kills = 0;
  let replies = 0;
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await page.bringToFront();
  while (kills < KILLS) {
    replies += 1;
    const text = `${HEATED} (${replies})`;
    const arrived = () => inbox.arrived().filter(({ body }) => body === text).length;
    await page.getByRole('textbox', { name: 'Reply' }).fill(text);
    await expect.poll(async () => Object.keys(await marks(page))).not.toEqual([]);
    await page.locator('button.send').click();
    // The first button of the dialog starts the pause, and has the focus.
    await page.keyboard.press('Enter');
    kills += await kill(30);
    await expect.poll(inside.holds, 'the hold was begun').toHaveLength(1);
    const [hold] = await inside.holds();
    const startedAt = hold?.startedAt ?? 0;
    const until = startedAt + COOLS;
    await page.keyboard.press('Escape');
    kills += await kill(200);
    expect(arrived(), 'held').toBe(0);
    const [kept] = await inside.holds();
    expect(kept?.startedAt, 'it goes on').toBe(startedAt);
    // Once it was told of, that is when it ended.
    if (kept?.told) expect(kept.until).toBeGreaterThanOrEqual(until);
    else expect(kept?.until, 'its end stays').toBe(until);
    await pause(until - Date.now() - 10);
    kills += await kill(40);
    await expect.poll(() => Date.now()).toBeGreaterThan(until);
    expect(arrived(), 'held to the end').toBe(0);
    expect(await inside.holds(), 'not lost').toHaveLength(1);
    await page.locator('button.send').click();
    kills += await kill(30);
    await expect.poll(arrived, 'it went').toBe(1);
    await expect.poll(inside.holds, 'none is stuck').toEqual([]);
  }
  expect(inbox.arrived()).toHaveLength(replies);
  // Whatever a killed worker left is taken away by the next.
  await expect.poll(inside.alarms).toEqual({});
  await expect.poll(inside.notifications).toEqual([]);
  await expect.poll(inside.badge).toBe('');
  console.log(`${kills} kills in the lives of ${replies} holds`);
});
