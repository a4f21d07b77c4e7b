import { FACETS, LANGUAGES } from '../../src/engine/types.ts';
import { TIPS } from '../../src/popup/tips.ts';
import { axeOn } from '../pages/axe.ts';
import { expect, HEATED, openTab, section, test } from './extension.ts';
import { Texts } from './texts.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

test('fit what was found and what is lacking, the most pressing first', async ({ world }) => {
  await world.draft({ advice: ['missing-apology', 'curt'] });
  const popup = await world.open();
  await openTab(popup, 'Tips');
  const fitting = section(popup, 'This may help').locator('.tip > summary');
  await expect(fitting).toHaveText(['Sorry for just that', 'One line more']);
  await world.draft(HEATED);
  await expect(fitting).toHaveText(['Keep to the matter', 'Get up first', 'Thank them for telling you']);
});

test('are all there, by their quality, each with the idea behind it', async ({ world }) => {
  const popup = await world.open();
  await openTab(popup, 'Tips');
  const all = section(popup, 'All tips');
  const shelves = all.locator('.shelf');
  await expect(shelves).toHaveCount(FACETS.length);
  await expect(all.locator('.tip')).toHaveCount(TIPS.length);
  await shelves.filter({ hasText: 'Flexible' }).locator('> summary').click();
  await all.getByText('A no with a door in it').click();
  await expect(all.getByText('What is the nearest thing that you can do?')).toBeVisible();
  const why = all.getByText('A bare no ends the talk; another way keeps the customer.');
  await expect(why).toBeHidden();
  await all.getByText('Why?').filter({ visible: true }).click();
  await expect(why).toBeVisible();
});

test('that are kept stay kept, the last one first, until they are let go', async ({ world }) => {
  const popup = await world.open();
  await openTab(popup, 'Tips');
  await expect(section(popup, 'Your favourites')).toHaveCount(0);
  const search = popup.getByRole('searchbox', { name: 'Search the tips' });
  for (const name of ['Get up first', 'Name a time']) {
    await search.fill(name);
    const star = popup.getByRole('button', { name: `Favourite: ${name}` });
    await star.focus();
    await popup.keyboard.press('Enter');
    await expect(star).toHaveAttribute('aria-pressed', 'true');
  }
  const again = await world.open();
  await openTab(again, 'Tips');
  const kept = section(again, 'Your favourites');
  await expect(kept.locator('.tip > summary')).toHaveText(['Name a time', 'Get up first']);
  await kept.getByRole('button', { name: 'Favourite: Name a time' }).click();
  await expect(kept.locator('.tip > summary')).toHaveText(['Get up first']);
});

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 600 } });

    test('are found by words of theirs; without a fault that axe knows', async ({ world }) => {
      const texts = new Texts(language);
      const popup = await world.open();
      await openTab(popup, texts.say('popup_tab_tips'));
      const search = popup.getByRole('searchbox', { name: texts.say('popup_tips_search') });
      const name = texts.say('tip_scaffold');
      await search.fill(texts.say('tip_scaffold_why'));
      await expect(popup.locator('.tip > summary')).toHaveText([name]);
      await expect(popup.getByRole('status')).toHaveText(
        texts.say('popup_tips_found', language === 'bn' ? '১' : '1'),
      );
      await popup.getByText(name).click();
      await search.fill('qqqq');
      await expect(popup.getByRole('heading', { name: texts.say('popup_tips_none') })).toBeVisible();
      await search.fill('');
      await popup.locator('.shelf > summary').first().click();
      const { violations } = await axeOn(popup).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const root = popup.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    });
  });
