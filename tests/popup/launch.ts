import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { ensureChromium } from '../../scripts/system.ts';
import type { browser } from '../../src/shared/browser.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** A browser with an extension. */
export interface Launched {
  readonly context: BrowserContext;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** A browser in a language with an extension. @param extension its folder */
export async function launchWith(extension: string, language: string): Promise<Launched> {
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
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker();
  return { context, worker, close: () => context.close() };
}

/** Keeps a browser open for the next test that wants the same; starting one takes longer than most tests. */
export class Reused<T extends Pick<Launched, 'context' | 'worker' | 'close'>> {
  private open: { readonly kind: string; readonly launched: T } | undefined;

  /**
   * A browser with one page, whose extension has nothing stored.
   * @param kind what it must have in common with the one that is open; else that is closed and another started
   */
  async get(kind: string, start: () => Promise<T>): Promise<T> {
    if (this.open?.kind !== kind) {
      await this.close();
      this.open = { kind, launched: await start() };
    }
    const { launched } = this.open;
    const [, ...others] = launched.context.pages();
    for (const page of others) await page.close();
    await forget(await launched.worker());
    return launched;
  }

  async close(): Promise<void> {
    const { open } = this;
    this.open = undefined;
    await open?.launched.close();
  }
}

/** A worker's fixture: what keeps the browser of its tests open. Fails when that cannot be closed as it should. */
export const reusedFixture = <T extends Launched>(): [
  (worker: { readonly browserName: string }, use: (reused: Reused<T>) => Promise<void>) => Promise<void>,
  { scope: 'worker' },
] => [
  async ({ browserName: _ }, use) => {
    const reused = new Reused<T>();
    await use(reused);
    await reused.close();
  },
  { scope: 'worker' },
];

/** Takes away all that an extension has stored, and what it shows and waits for. */
async function forget(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    await Promise.all([local.clear(), session.clear(), sync.clear()]);
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
        request.onblocked = () => failed(new Error(`${name} is in use`));
      });
    // That of the first start stays, as after installing.
    for (const { name } of await chrome.alarms.getAll())
      if (name !== 'purge') await chrome.alarms.clear(name);
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    await chrome.action.setBadgeText({ text: '' });
  });
}

/**
 * Lets a tab that is not at the front draw as if it were: a browser draws such a tab once a second, and whatever waits
 * for it to stand still waits as long.
 */
export async function drawBehind(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.startScreencast', { everyNthFrame: 1_000_000 });
}
