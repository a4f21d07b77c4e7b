import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './root.ts';

const POLL = 50;

/** Waits until `probe` gives something. @throws with what was waited for, after `ms` milliseconds */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`);
    await new Promise((next) => setTimeout(next, POLL));
  }
}

/** @throws Error with `what` when it is not so */
export function expect(fact: unknown, what: string): asserts fact {
  if (!fact) throw new Error(what);
}

/** Runs the tour's steps one after the other, and keeps a numbered picture of each. */
export class Album {
  private readonly folder = join(root, 'tour');
  private count = 0;

  /** Wipes the pictures of the tour before. */
  constructor() {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** How many steps there were so far. */
  get steps(): number {
    return this.count;
  }

  /**
   * One step: acts, sees that it happened, takes a picture and prints a line.
   * @param name of the picture
   * @param act returns what was seen; throws when the step did not happen
   */
  async step(page: Page, name: string, act: () => Promise<string>): Promise<void> {
    this.count += 1;
    const number = String(this.count).padStart(2, '0');
    const picture = (label: string, fullPage = false) =>
      page.screenshot({
        path: join(this.folder, `${number}-${label}.png`),
        fullPage,
        animations: 'disabled',
      });
    try {
      const seen = await act();
      await picture(name, page.url().startsWith('chrome-extension:'));
      console.log(`${number} ${name}: ${seen}`);
    } catch (error) {
      await picture(`${name}-failed`).catch(() => undefined);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Step ${number} (${name}) did not happen: ${reason}`, { cause: error });
    }
  }
}
