import type { Page } from '@playwright/test';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { startInbox } from '../../scripts/inbox/server.ts';
import { axeOn } from '../pages/axe.ts';
import { openBox } from '../pages/world.ts';
import { expect, test } from './world.ts';

/** What moves for longer than no time, by class. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        ['', '::before', '::after'].some((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, part);
          return [transitionDuration, animationDuration].some((times) =>
            times.split(', ').some((time) => Number.parseFloat(time) > 0),
          );
        }),
      )
      .map(({ localName, className }) => `${localName}.${String(className)}`),
  );

for (const file of ['options.html', 'popup.html', 'insights.html', 'welcome.html'] as const) {
  test(`${file}: nothing moves where the rep wants no motion`, async ({ options }) => {
    await options.goto(options.url().replace('options.html', file));
    await expect(options.getByRole('heading').first()).toBeVisible();
    expect(await moving(options)).not.toEqual([]);
    await options.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(options)).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${file}: readable in forced colours on ${colorScheme}`, async ({ options }) => {
      await options.emulateMedia({ forcedColors: 'active', colorScheme });
      await options.goto(options.url().replace('options.html', file));
      await expect(options.getByRole('heading').first()).toBeVisible();
      const { violations } = await axeOn(options).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const edgeless = await options.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.button:not(.button-text), input:not([type=radio], [type=file]), select',
          ),
        ]
          .filter((control) => control.checkVisibility())
          .filter((control) => Number.parseFloat(getComputedStyle(control).borderTopWidth) < 1)
          .map((control) => control.outerHTML),
      );
      expect(edgeless).toEqual([]);
    });
}

test('in forced colours a switch and the meter show how they stand', async ({ running, options }) => {
  await options.emulateMedia({ forcedColors: 'active' });
  await expect(options.locator('.live')).toBeVisible();
  const shades = await options
    .locator('.switch-track')
    .evaluateAll((tracks) => [...new Set(tracks.map((track) => getComputedStyle(track).backgroundColor))]);
  expect(shades.length).toBe(2);
  const inbox = await startInbox();
  const page = await running.context.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type('Maria, are you stupid or what?');
  const overlay = new OverlayReader(page);
  const meter = await overlay.wait('button', /^Heated/u);
  const seen = await overlay.evaluate(meter, (button) => {
    const [bar, fill] = [button.querySelector('.bar'), button.querySelector('.fill')];
    if (bar === null || fill === null) throw new Error('no picture of the heat');
    return {
      bar: getComputedStyle(bar).backgroundColor,
      fill: getComputedStyle(fill).backgroundColor,
      edge: getComputedStyle(button).borderTopWidth,
    };
  });
  expect(seen.fill).not.toBe(seen.bar);
  expect(seen.edge).toBe('2px');
  await page.close();
  await inbox.close();
});
