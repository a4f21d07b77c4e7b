import type { Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import {
  expect,
  expectMarks,
  FIXABLE,
  FIXABLE_QUOTE,
  middleOf,
  openBox,
  storedSettings,
  test,
} from './world.ts';

const CARD = /^About “As I already told you”/u;
const NOT_SAVED = /^That could not be saved/u;
const MARKED = { 'passive-aggressive': [FIXABLE_QUOTE] };

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Fills all that the browser syncs for an extension, to the last few bytes. */
async function fill(running: Running): Promise<void> {
  await (await running.worker()).evaluate(async () => {
    const { sync } = chrome.storage;
    for (let n = 0; ; n++) {
      const left = 102_400 - (await sync.getBytesInUse());
      if (left < 8) return;
      const size = Math.min(8000, left);
      await sync.set({ [`f${n}`]: 'x'.repeat(size - 2 - `f${n}`.length) });
    }
  });
}

/** Takes the filling out again. */
async function empty(running: Running): Promise<void> {
  await (await running.worker()).evaluate(async () => {
    const { sync } = chrome.storage;
    await sync.remove(Object.keys(await sync.get()).filter((key) => /^f\d+$/u.test(key)));
  });
}

test('a card says so when what is pressed in it could not be saved', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await fill(running);
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(`${FIXABLE} ${'It is on its way. '.repeat(3)}`);
  await expectMarks(page, MARKED);
  const { x, y } = await middleOf(page, 'passive-aggressive');
  await page.mouse.move(x, y);
  await overlay.wait('dialog', CARD);
  for (const button of ['Never this phrase', 'Turn this rule off']) {
    await overlay.click('button', button);
    await overlay.wait('alert', '');
    await overlay.wait('StaticText', NOT_SAVED);
  }
  expect((await storedSettings(running)).rulesOff).toEqual([]);
  await expectMarks(page, MARKED);
  await empty(running);
  await overlay.click('button', 'Never this phrase');
  await overlay.gone('dialog', CARD);
  await expectMarks(page, {});
});

test('the list says so, too, and the meter stays', async ({ page, inbox, overlay, running }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await expectMarks(page, MARKED);
  await fill(running);
  await page.keyboard.press('Alt+Shift+T');
  await overlay.click('button', 'Turn this rule off');
  await overlay.wait('StaticText', NOT_SAVED);
  await overlay.wait('button', /^1 to look at/u);
  await empty(running);
});
