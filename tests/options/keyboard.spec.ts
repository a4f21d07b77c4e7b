import type { Page } from '@playwright/test';
import { expect, stored, test } from './world.ts';

/** What has the focus, by role and name, as a screen reader would say. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label =
      element.getAttribute('aria-label') ??
      ('labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined) ??
      element.querySelector('.switch-label')?.textContent ??
      element.textContent;
    return `${element.localName} ${label?.trim()}`;
  });

/** Goes on by Tab until something has the focus. @throws when the page's end is reached before */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let at = 0; at < 120; at++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    passed.push(now);
  }
  throw new Error(`not reached: ${wanted}; passed\n${passed.join('\n')}`);
}

/** Whether what has the focus is seen to have it: an outline, in view. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return (
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && top >= 0 && bottom <= innerHeight
    );
  });

test('everything is set with the keyboard alone', async ({ running, options }) => {
  await expect(options.locator('.live')).toBeVisible();
  await tabTo(options, 'select Language of Take Five');
  expect(await isSeen(options)).toBe(true);
  await tabTo(options, 'input Minutes or other customers: I choose each time');
  await options.keyboard.press('ArrowDown');
  await tabTo(options, 'input How many minutes');
  await options.keyboard.press('ControlOrMeta+a');
  await options.keyboard.type('8');
  await tabTo(options, 'button Swedish');
  expect(await isSeen(options)).toBe(true);
  await options.keyboard.press('Space');
  await expect(options.getByRole('switch', { name: 'Swedish' })).not.toBeChecked();
  expect(await focused(options)).toBe('button Swedish');
  await tabTo(options, 'input Normal');
  await options.keyboard.press('ArrowDown');
  await tabTo(options, 'button Blame');
  await options.keyboard.press('Enter');
  await tabTo(options, /^select How much it counts: Canned/u);
  await options.keyboard.press('ArrowDown');
  await tabTo(options, 'input Wording to mark');
  await options.keyboard.type('ticket');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Edit: ticket' })).toBeVisible();
  await tabTo(options, 'input Check in after so many days');
  await options.keyboard.press('ArrowUp');
  await tabTo(options, 'button Remember whom I wrote to');
  await options.keyboard.press('Space');
  await expect
    .poll(() => stored(running))
    .toEqual({
      holdWay: 'minutes',
      holdMinutes: 8,
      languages: ['en', 'fil', 'id', 'bn'],
      sensitivity: 'high',
      rulesOff: ['blame'],
      weights: { canned: 'nudge' },
      ownPhrases: [{ text: 'ticket' }],
      followUpDays: 4,
      memory: true,
    });
  await tabTo(options, 'button Delete everything …');
  await options.keyboard.press('Enter');
  // What asks has the focus, and Cancel takes it back to where it was.
  expect(await focused(options)).toBe('button Cancel');
  await options.keyboard.press('Enter');
  expect(await focused(options)).toBe('button Delete everything …');
  await options.keyboard.press('Enter');
  await options.keyboard.press('Shift+Tab');
  expect(await focused(options)).toBe('button Yes, delete everything');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status')).toHaveText('Everything is deleted.');
  expect(await focused(options)).toBe('button Delete everything …');
  expect(await stored(running)).toEqual({});
});

test('where the focus goes can be seen everywhere, and every target is large enough', async ({
  running,
  options,
}) => {
  await running.settings({ phrasesOff: ['as I told you'], ownPhrases: [{ text: 'ticket' }] });
  await expect(options.locator('.live')).toBeVisible();
  await expect(options.getByText('as I told you')).toBeVisible();
  const unseen: string[] = [];
  await options.keyboard.press('Tab');
  for (
    let at = 0;
    at < 120 && (await options.evaluate(() => document.activeElement !== document.body));
    at++
  ) {
    if (!(await isSeen(options))) unseen.push(await focused(options));
    await options.keyboard.press('Tab');
  }
  expect(unseen).toEqual([]);
  const small = await options.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type=radio], [type=file]), label.radio-one')]
      .filter((target) => target.getBoundingClientRect().height < 24)
      .map((target) => target.textContent),
  );
  expect(small).toEqual([]);
});
