import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { browser } from '../src/shared/browser.ts';
import type { BrowserWindow } from './browser/window.ts';
import { watchExtension } from './build.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const PATIENCE = 10_000;

/** Builds at every change and tells who wants to know. */
export interface Rebuilds {
  /** Resolves at the first good build. */
  readonly first: Promise<void>;
  /** Called at each good build after the first. */
  onBuilt(act: () => void): void;
  stop(): Promise<void>;
}

/** Begins to build at every change. A build that fails is reported by esbuild and changes nothing. */
export async function watchBuilds(): Promise<Rebuilds> {
  let act: (() => void) | undefined;
  let began: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    began = resolve;
  });
  const stop = await watchExtension(() => {
    began();
    act?.();
  });
  return {
    first,
    onBuilt(then) {
      act = then;
    },
    stop,
  };
}

/**
 * Reloads the extension and then the pages of the inbox in a running browser.
 * @param inbox address of the inbox; other pages are left alone
 * @returns a function that reloads once; calls that come in while it is at work are served by one more round
 */
export async function reloader(window: BrowserWindow, inbox: string): Promise<() => Promise<void>> {
  const driven = await chromium.connectOverCDP(await window.devTools());
  const [context] = driven.contexts();
  if (context === undefined) throw new Error('The browser has no window to reload in.');
  await workerOf(context);
  let again = false;
  let working: Promise<void> | undefined;
  const rounds = async () => {
    do {
      again = false;
      await reload(context, inbox);
    } while (again);
  };
  return () => {
    again = working !== undefined;
    working ??= rounds().finally(() => {
      working = undefined;
    });
    return working;
  };
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
}

async function reload(context: BrowserContext, inbox: string): Promise<void> {
  const began = Date.now();
  const worker = await workerOf(context);
  const anew = context.waitForEvent('serviceworker', { timeout: PATIENCE });
  // The worker ends at the call, and with it the answer.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await anew.catch((error: unknown) => {
    throw new Error('The extension did not start again; look at chrome://extensions for the reason.', {
      cause: error,
    });
  });
  const pages = context.pages().filter((page: Page) => page.url().startsWith(inbox));
  await Promise.all(pages.map((page) => page.reload({ timeout: PATIENCE })));
  console.log(`Reloaded the extension and ${pages.length} page(s) (${Date.now() - began} ms)`);
}
