import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const SCHEMES = ['light', 'dark'] as const;

/** Takes every picture twice, in light and in dark. */
export class Shots {
  private readonly folder: string;
  private taken = 0;

  /** @param folder where the pictures go; made when it is not there */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** How many pictures were taken. */
  get count(): number {
    return this.taken;
  }

  /**
   * Takes what a page shows.
   * @param name of the files, without scheme and ending
   * @param fullPage all of it, not only what is in view
   */
  async take(page: Page, name: string, fullPage = false): Promise<void> {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // What is drawn on a canvas is drawn anew in a frame or two.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const path = join(this.folder, `${name}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage, animations: 'disabled' });
      this.taken += 1;
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}
