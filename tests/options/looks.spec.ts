import type { Page } from '@playwright/test';
import { axeOn } from '../pages/axe.ts';
import { Texts } from '../popup/texts.ts';
import { expect, test } from './world.ts';

/** What is wider than the place it has. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *:not(svg *):not(input)')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .map((element) => `${element.className}: ${element.textContent}`),
  );

for (const [colorScheme, width, language] of [
  ['light', 1000, 'en'],
  ['dark', 320, 'fil'],
  ['light', 500, 'bn'],
  ['dark', 500, 'sv'],
  ['light', 320, 'id'],
] as const)
  test.describe(`${colorScheme}, ${width} px, in ${language}`, () => {
    test.use({ colorScheme, width, language });

    test('no fault that axe knows, the right language, and nothing sticks out', async ({
      running,
      options,
    }) => {
      await running.settings({
        phrasesOff: ['as I told you'],
        hostsOff: ['desk.example.com:8443'],
        ownPhrases: [{ text: 'ticket', fix: 'question', why: 'Nobody is a ticket.' }],
      });
      const texts = new Texts(language);
      await expect(options.getByRole('heading', { level: 1 })).toHaveText(texts.say('options_title'));
      await expect(options.getByText('as I told you')).toBeVisible();
      await options.getByRole('button', { name: texts.say('options_delete') }).click();
      const { violations } = await axeOn(options).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await cutOff(options)).toEqual([]);
    });
  });
