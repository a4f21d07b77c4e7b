import type { browser } from '../../src/shared/browser.ts';
import { eachPromise } from './promises.ts';
import { CALM, expect, forEachKind, marks, openBox, replyBox, test, textOf } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** The meter of a box that is served. */
const READY = 'Calm. Open the list of findings';

forEachKind((kind) => {
  test('a promise is made after the send, said when it is due, and its note written and undone', async ({
    page,
    inbox,
    overlay,
    running,
  }) => {
    await eachPromise(running, 'clear');
    await openBox(page, inbox, kind);
    // In the first moments a Send passes unseen.
    await overlay.wait('button', READY);
    await page.keyboard.type(CALM);
    await page.getByRole('button', { name: /^Send(?: reply)?$/u }).click();
    await overlay.wait('StaticText', 'Check in with Maria in 3 days?');
    await overlay.click('button', 'Remind me');
    await overlay.wait('StaticText', /^You will be reminded/u);
    await overlay.click('button', 'Close');
    await eachPromise(running, 'make due');

    await page.goto('about:blank');
    await openBox(page, inbox, kind);
    await overlay.wait('StaticText', 'You wanted to check in with Maria');
    await overlay.wait('StaticText', 'the charger');
    const before = await textOf(page);
    await overlay.click('button', 'Write a note for me');
    await expect.poll(() => textOf(page)).toMatch(/^(?:Hi|Hello) Maria,\n+[^\n]*the charger[^\n]*$/u);
    await expect(replyBox(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(page)).toBe(before);
  });
});

const FIRST_WORD = 'No solution yet: write a first word';
const FIELDS = ['[subject]', '[day and time]'];

test('without a solution a first word is written from the list of findings, one undo step', async ({
  page,
  inbox,
  overlay,
}) => {
  await openBox(page, inbox, 'prosemirror');
  await overlay.wait('button', READY);
  const before = await textOf(page);
  const words = new Set<string>();
  for (let turn = 0; turn < 2; turn++) {
    await page.keyboard.press('Alt+Shift+T');
    await overlay.click('button', FIRST_WORD);
    await expect.poll(async () => (await marks(page))['placeholder']).toEqual(FIELDS);
    words.add(await textOf(page));
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(page)).toBe(before);
  }
  expect(words.size, 'never the same twice in a row').toBe(2);
});

test('a first word and a follow-up are had from the popup and the context menu', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await eachPromise(running, 'clear');
  await openBox(page, inbox, 'textarea');
  await overlay.wait('button', READY);
  await page.bringToFront();
  const worker = await running.worker();
  const opened = running.context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await popup.getByRole('button', { name: FIRST_WORD }).click();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await expect.poll(async () => (await marks(page))['placeholder']).toEqual(FIELDS);

  // The browser's own menu cannot be opened from here: the choice is given as it would be.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(...given: unknown[]): void };
    };
    onClicked.dispatch({ menuItemId: 'follow-up' }, tab);
  });
  await overlay.wait('StaticText', /^You will be reminded/u);
});

test('a note on the customer is written at the box, and read there the next time', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ memory: true });
  await eachPromise(running, 'clear');
  await openBox(page, inbox, 'textarea');
  await overlay.click('button', 'Note about them');
  await overlay.wait('textbox', 'Your note about this customer');
  await page.keyboard.type('Writes in the evening');
  await page.keyboard.press('Enter');
  await overlay.wait('StaticText', 'Noted.');
  await expect(replyBox(page)).toBeFocused();
  expect(await textOf(page)).toBe('');
  await page.goto('about:blank');
  await openBox(page, inbox, 'textarea');
  await overlay.wait('StaticText', 'Writes in the evening');
});
