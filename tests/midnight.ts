import { expect } from '@playwright/test';

/** Waits until midnight is past, if it is nearer than so many milliseconds: what follows happens on one day. */
export async function untilOneDay(ms: number): Promise<void> {
  const midnight = new Date().setHours(24, 0, 0, 0);
  if (midnight - Date.now() < ms)
    await expect.poll(() => Date.now(), { timeout: ms + 5000 }).toBeGreaterThan(midnight);
}
