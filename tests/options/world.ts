import { type Page, test as plain } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import { type Kept, readKept } from '../../src/shared/kept.ts';
import { type Reused, reusedFixture } from '../popup/launch.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

export { expect } from '@playwright/test';

interface Options {
  readonly language: string;
  readonly width: number;
}

interface Own {
  readonly reused: Reused<Running>;
}

/** Tests with a browser that shows the options page of the built extension, which has nothing stored. */
export const test = plain.extend<Options & { running: Running; options: Page }, Own>({
  language: ['en', { option: true }],
  width: [1000, { option: true }],
  reused: reusedFixture<Running>(),
  running: async ({ reused, language }, use) => {
    await use(await reused.get(language, () => launch({ locale: language })));
  },
  options: async ({ running, colorScheme, width }, use) => {
    const page = await running.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await page.goto((await running.worker()).url().replace('background.js', 'options.html'));
    await use(page);
  },
});

/** What the rep has set, as it is stored. */
export async function stored(running: Running): Promise<Kept> {
  return readKept(await (await running.worker()).evaluate(() => chrome.storage.sync.get()));
}

/** A section of the page by its heading. */
export const region = (page: Page, name: string) => page.getByRole('region', { name });
