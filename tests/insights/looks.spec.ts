import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/engine/types.ts';
import { axeOn } from '../pages/axe.ts';
import { Texts } from '../popup/texts.ts';
import { expect, faults, type InsightsWorld, test } from './extension.ts';
import { heardIdeas, workedDays } from './seeds.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

/** What is wider than the place it has; a table may scroll in its own. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *:not(svg *, .unseen, .scroll, .plot *)')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`),
  );

/** The page with something in every part, the first table open and an idea being rewritten. */
async function everything(world: InsightsWorld, texts = new Texts('en')): Promise<Page> {
  await world.seed({ days: workedDays(84), ideas: heardIdeas() });
  const page = await world.open();
  await page.getByText(texts.say('insights_table')).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  const edit = texts.say('popup_button_about', texts.say('idea_edit'), 'Nobody finds the size table');
  await page.getByRole('button', { name: edit }).click();
  return page;
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(faults.get(page)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 600, 1280])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('has no fault that axe knows, and nothing sticks out', async ({ world }) => {
        const page = await everything(world);
        await expectSound(page);
        if (width !== 360) return;
        await world.select('Why do I have to pay for the return?');
        const form = await world.open('#note');
        await expect(form.getByRole('textbox')).toBeFocused();
        await expectSound(form);
      });
    });

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });

  test('every bar and every layer can be told from the ground', async ({ world }) => {
    const page = await everything(world);
    await expectSound(page);
    const grounds = await page.locator('.bar-level, .swatch').evaluateAll((bars) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return bars.filter((bar) => getComputedStyle(bar).backgroundColor === ground).length;
    });
    expect(grounds).toBe(0);
  });
});

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 360, height: 800 } });

    test('speaks it, with its digits, and nothing sticks out', async ({ world }) => {
      const texts = new Texts(language);
      const page = await everything(world, texts);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('insights_title'));
      const digits = language === 'bn' ? /^[০-৯,]+$/u : /^[\d.,\s]+$/u;
      await expect(page.locator('.tile dd').first()).toHaveText(digits);
      expect(await cutOff(page)).toEqual([]);
      expect(faults.get(page)).toEqual([]);
    });
  });
