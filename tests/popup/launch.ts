import { type BrowserContext, type BrowserContextOptions, chromium, type Worker } from '@playwright/test';
import { ensureChromium } from '../../scripts/system.ts';

/** A browser in a language with an extension, and the extension's worker. @param extension its folder */
export async function launchWith(
  extension: string,
  language: string,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly worker: Worker }> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await ensureChromium(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--headless=new',
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    env: { ...process.env, LANGUAGE: language },
    ...options,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker };
}
