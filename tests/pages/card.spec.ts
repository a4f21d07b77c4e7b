import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import {
  expect,
  expectMarks,
  expectNever,
  expectStays,
  FIX,
  FIXABLE,
  FIXABLE_QUOTE,
  forEachKind,
  middleOf,
  openBox,
  replyBox,
  settled,
  storedSettings,
  test,
  textOf,
} from './world.ts';

const CARD = /^About “As I already told you”/u;
const MARKED = { 'passive-aggressive': [FIXABLE_QUOTE] };

type Tab = Parameters<typeof middleOf>[0];

/** Rests the pointer on the mark until its card is there. */
async function openCard(page: Tab, overlay: OverlayReader): Promise<void> {
  await expectMarks(page, MARKED);
  const { x, y } = await middleOf(page, 'passive-aggressive');
  await page.mouse.move(x, y);
  await overlay.wait('dialog', CARD);
}

forEachKind((kind) => {
  test.beforeEach(async ({ page, inbox }) => {
    await openBox(page, inbox, kind);
    await page.mouse.move(5, 5);
    await page.keyboard.type(FIXABLE);
  });

  test('opens under a resting pointer, takes no focus, stays under the pointer, closes behind it', async ({
    page,
    overlay,
  }) => {
    await openCard(page, overlay);
    await expect(replyBox(page)).toBeFocused();
    const { x, y } = await overlay.still('button', FIX);
    await page.mouse.move(x, y, { steps: 5 });
    await expectStays(overlay, 'dialog', CARD);
    await page.mouse.move(5, 5, { steps: 3 });
    await overlay.gone('dialog', CARD);
    await expect(replyBox(page)).toBeFocused();
    expect(await textOf(page)).toBe(FIXABLE);
  });

  test('opens when the caret is put into a mark, by click or by keys', async ({ page, overlay }) => {
    await expectMarks(page, MARKED);
    await expectNever(overlay, 'dialog', CARD);
    const { x, y } = await middleOf(page, 'passive-aggressive');
    await page.mouse.click(x, y);
    await overlay.wait('dialog', CARD);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Control+End');
    await overlay.gone('dialog', CARD);
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 'Thank you, Maria. As'.length; i++) await page.keyboard.press('ArrowRight');
    await overlay.wait('dialog', CARD);
    await expect(replyBox(page)).toBeFocused();
    await expectStays(overlay, 'dialog', CARD);
  });

  test('opens when the rep goes back into a mark straight from typing', async ({ page, overlay }) => {
    // The words after the mark, and one letter of it.
    for (
      let left = FIXABLE.length - FIXABLE.indexOf(FIXABLE_QUOTE) - FIXABLE_QUOTE.length + 1;
      left > 0;
      left--
    )
      await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('!');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowLeft');
    await overlay.wait('dialog', CARD);
  });

  test('does not open while typing, and goes away when typing goes on', async ({ page, overlay }) => {
    await expectMarks(page, MARKED);
    await expectNever(overlay, 'dialog', CARD);
    await openCard(page, overlay);
    await page.keyboard.type(' Yes.');
    await overlay.gone('dialog', CARD);
    expect(await textOf(page)).toBe(`${FIXABLE} Yes.`);
  });

  test('Escape closes it, and nothing of the page', async ({ page, overlay }) => {
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.body.remove();
      });
    });
    await openCard(page, overlay);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', CARD);
    await expect(replyBox(page)).toBeFocused();
  });
});

test('“Not in this reply” holds for this box only', async ({ page, inbox, overlay, running }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await openCard(page, overlay);
  await overlay.click('button', 'Not in this reply');
  await expectMarks(page, {});
  await overlay.gone('dialog', CARD);
  await page.keyboard.type(' As I already told you, no.');
  await overlay.wait('button', /^Calm/u);
  expect((await storedSettings(running)).phrasesOff).toBeUndefined();
  await page.reload();
  await replyBox(page).fill(FIXABLE);
  await expectMarks(page, MARKED);
});

test('“Not in this reply” ends when the box is emptied for the next one', async ({
  page,
  inbox,
  overlay,
}) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await openCard(page, overlay);
  await overlay.click('button', 'Not in this reply');
  await expectMarks(page, {});
  await replyBox(page).fill('');
  await settled(page);
  await replyBox(page).fill(FIXABLE);
  await expectMarks(page, MARKED);
});

test('“Never this phrase” holds after a reload, for every case of it', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await openCard(page, overlay);
  await overlay.click('button', 'Never this phrase');
  await expectMarks(page, {});
  await expect.poll(async () => (await storedSettings(running)).phrasesOff).toEqual([FIXABLE_QUOTE]);
  await page.reload();
  await replyBox(page).fill('as i  already told you, are you stupid?');
  await expectMarks(page, { hostile: ['are you stupid'] });
});

test('“Turn this rule off” holds for the whole rule, and can be taken back', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await openBox(page, inbox, 'contenteditable');
  await page.keyboard.type(FIXABLE);
  await openCard(page, overlay);
  await overlay.click('button', 'Turn this rule off');
  await expectMarks(page, {});
  await expect.poll(async () => (await storedSettings(running)).rulesOff).toEqual(['passive-aggressive']);
  await running.settings({ rulesOff: [] });
  await expectMarks(page, MARKED);
});

test('a page presses nothing of ours with events of its own', async ({ page, inbox, overlay }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await openCard(page, overlay);
  const buttons = [/^1 to look at/u, FIX, 'Not in this reply', 'Never this phrase', 'Turn this rule off'];
  for (const name of buttons) {
    const at = await overlay.still('button', name);
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
        );
      (target as HTMLElement).click();
      for (const key of ['Enter', ' '])
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, at);
  }
  await replyBox(page).evaluate((box) => {
    box.dispatchEvent(
      new KeyboardEvent('keydown', { altKey: true, shiftKey: true, code: 'KeyT', key: 'T', bubbles: true }),
    );
  });
  await expectNever(overlay, 'dialog', 'What stands out');
  await expectMarks(page, MARKED);
  expect(await textOf(page)).toBe(FIXABLE);
  await expect(replyBox(page)).toBeFocused();
});
