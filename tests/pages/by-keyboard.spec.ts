import type { Page } from '@playwright/test';
import type { browser } from '../../src/shared/browser.ts';
import { CALM, expect, expectMarks, focused, replyBox, storedHolds, test, textOf } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const REPLY = 'Thank you, Maria. As I already told you, it left. Are you stupid or what?';
const MARKS = { 'passive-aggressive': ['As I already told you'], hostile: ['Are you stupid'] };

const CARD = /^About “As I already told you”/u;
const LIST = 'What stands out';
const ASKS = 'Take five first?';
const COOLING = /^Cooling down/u;
const READY = /it goes this time/u;

/** Presses Tab until this has the focus, by role and name. @throws when Tab does not lead there */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab leads to ${passed.join(', ')}`);
}

test('the whole of it by keyboard: mark, card, list, fix, Send, pause, popup, send anyway, and a calm reply', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  // The browser and the inbox are those of the tests before.
  await (await running.worker()).evaluate(() => chrome.storage.local.remove('holds'));
  const before = inbox.arrived().length;
  const arrival = (text: string) =>
    inbox.waitForArrival(({ number, body }) => number > before && body === text, 5_000);
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await tabTo(page, /^textbox Reply/u);
  await page.keyboard.type(REPLY);
  await expectMarks(page, MARKS);

  // The caret goes into a mark: its card opens, and Escape closes it.
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 'Thank you, Maria. As'.length; i++) await page.keyboard.press('ArrowRight');
  // Right after typing a caret in a mark opens nothing.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      return overlay.find('dialog', CARD);
    })
    .toBeDefined();
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', CARD);

  // The list takes the keyboard to the fix, and gives the box its focus back.
  await page.keyboard.press('Alt+Shift+T');
  await overlay.wait('dialog', LIST);
  await tabTo(page, /^button Use: To recap$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('To recap, it left.');
  await page.keyboard.press('Escape');
  await expect(replyBox(page)).toBeFocused();

  // Send is held, and a pause begun.
  await tabTo(page, /^button Send/u);
  await page.keyboard.press('Enter');
  await overlay.wait('dialog', ASKS);
  await expect.poll(() => focused(page)).toMatch(/^button Take 5 minutes/u);
  await page.keyboard.press('Enter');
  await overlay.wait('dialog', COOLING);
  expect(Object.keys(await storedHolds(running))).toHaveLength(1);
  expect(inbox.arrived()).toHaveLength(before);

  // The popup: its tabs by arrows, back to the reply by Enter.
  await page.keyboard.press('Enter');
  await overlay.gone('dialog', COOLING);
  const opened = running.context.waitForEvent('page');
  await (await running.worker()).evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await expect(popup.getByRole('timer')).toBeVisible();
  const tab = (at: number) => popup.getByRole('tab').nth(at);
  await tabTo(popup, /^tab /u);
  await popup.keyboard.press('ArrowRight');
  await expect(tab(1)).toBeFocused();
  await expect(tab(1)).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowLeft');
  await expect(popup.getByRole('timer')).toBeVisible();
  await tabTo(popup, /^button Back to the reply/u);
  await popup.close();

  // Send again: it is still cooling; two presses and the wait between them let it go.
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  await overlay.wait('dialog', COOLING);
  await tabTo(page, /^button Hold for 2 seconds to send anyway/u);
  await page.keyboard.down('Space');
  await overlay.wait('dialog', READY);
  await page.keyboard.up('Space');
  await page.keyboard.press('Control+Enter');
  await arrival(REPLY.replace('As I already told you', 'To recap'));

  // A calm one goes at once.
  await expect.poll(() => textOf(page)).toBe('');
  await expect(replyBox(page)).toBeFocused();
  await page.keyboard.type(CALM);
  await page.keyboard.press('Control+Enter');
  await arrival(CALM);
});
