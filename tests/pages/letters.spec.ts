import { createChecker, PACKS, RULES } from '../../src/engine/index.ts';
import {
  expect,
  expectMarks,
  forEachKind,
  marks,
  openBox,
  replyBox,
  settled,
  test,
  textOf,
} from './world.ts';

/** In a real language half of it is words that could begin others; the last one is not ended. */
const TEXT =
  'Hello Maria, as I already told you the parcel left. Hello {{name}}. You never read anything and whine all da';

/** What an engine that never saw the text before marks in it. */
function marksOf(text: string): Record<string, string[]> {
  const packs = PACKS.filter(({ code }) => code === 'en');
  const { findings } = createChecker(packs, RULES).check(
    { text },
    { customers: ['Maria'] },
    { rulesOff: [], phrasesOff: [] },
  );
  const marked: Record<string, string[]> = {};
  for (const { rule, quote } of findings) marked[rule] = [...(marked[rule] ?? []), quote];
  return marked;
}

forEachKind((kind) => {
  test.beforeEach(async ({ page, inbox }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.type('Are you stupid? ');
    await expectMarks(page, { hostile: ['Are you stupid'] });
  });

  test('a phrase is marked at its last letter, and its mark goes with a letter more', async ({ page }) => {
    await page.keyboard.type('Hello. Stop wasting my tim');
    await settled(page);
    await page.keyboard.type('e');
    await settled(page);
    expect(await marks(page)).toEqual({ hostile: ['Are you stupid', 'Stop wasting my time'] });
    await page.keyboard.type('rs');
    await settled(page);
    expect(await marks(page)).toEqual({ hostile: ['Are you stupid', 'Stop wasting'] });
  });

  test('a mark stays on its words while others are written before and behind it', async ({ page }) => {
    for (const letter of 'it is underway') await page.keyboard.type(letter);
    await settled(page);
    expect(await marks(page)).toEqual({ hostile: ['Are you stupid'] });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Oh, ');
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    for (const letter of ' Hello there. Underwa') {
      await page.keyboard.type(letter);
      await settled(page);
      expect(Object.values(await marks(page)).flat()).toContain('Are you stupid');
    }
  });

  test('what was typed is marked as if it was read at once, also where the last word has not ended', async ({
    page,
  }) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(TEXT);
    expect(await textOf(page)).toBe(TEXT);
    await expectMarks(page, marksOf(TEXT));
  });
});

test('a text that the page puts in while a word is written is marked', async ({ page, inbox }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type('Hello. Underwa');
  await replyBox(page).evaluate((box) => {
    (box as HTMLTextAreaElement).value = 'Are you stupid';
  });
  await expectMarks(page, { hostile: ['Are you stupid'] });
});
