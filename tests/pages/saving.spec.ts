import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
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

/** As much as the browser stores of one item, `settings`, but for a few characters. */
const MOST = 8192 - 'settings'.length - 8;
const FULL = ['x'.repeat(MOST - JSON.stringify({ ...DEFAULT_SETTINGS, phrasesOff: [''] }).length)];

test('a card says so when what is pressed in it could not be saved', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await running.settings({ phrasesOff: FULL });
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
  await running.settings({ phrasesOff: [] });
  await overlay.click('button', 'Never this phrase');
  await overlay.gone('dialog', CARD);
  await expectMarks(page, {});
});

test('the list says so, too, and the meter stays', async ({ page, inbox, overlay, running }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(FIXABLE);
  await expectMarks(page, MARKED);
  await running.settings({ phrasesOff: FULL });
  await page.keyboard.press('Alt+Shift+T');
  await overlay.click('button', 'Turn this rule off');
  await overlay.wait('StaticText', NOT_SAVED);
  await overlay.wait('button', /^1 to look at/u);
});
