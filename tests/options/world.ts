import { type Page, test as plain } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import { type Kept, readKept } from '../../src/shared/kept.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

export { expect } from '@playwright/test';

interface Options {
  readonly language: string;
  readonly width: number;
}

/** Tests with a browser that shows the options page of the built extension. */
export const test = plain.extend<Options & { running: Running; options: Page }>({
  language: ['en', { option: true }],
  width: [1000, { option: true }],
  running: async ({ language, colorScheme, width }, use) => {
    const running = await launch({
      locale: language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      viewport: { width, height: 800 },
    });
    await use(running);
    await running.close();
  },
  options: async ({ running }, use) => {
    await running.page.goto((await running.worker()).url().replace('background.js', 'options.html'));
    await use(running.page);
  },
});

/** What the rep has set, as it is stored. */
export async function stored(running: Running): Promise<Kept> {
  return readKept(await (await running.worker()).evaluate(() => chrome.storage.sync.get()));
}

/** A section of the page by its heading. */
export const region = (page: Page, name: string) => page.getByRole('region', { name });
