import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { browser } from '../../src/shared/browser.ts';
import { itemsOf, type Kept, readKept } from '../../src/shared/kept.ts';
import { root } from '../root.ts';
import { ensureChromium } from '../system.ts';
import { requestsIn, strayRequests } from './net-log.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Flags without which Chromium calls home, or does not start as root. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const EXTENSION = join(root, 'dist', 'chrome');

/** A Chromium with the built extension in it. */
export interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** The extension's service worker; asked for anew, because it is stopped and started. */
  worker(): Promise<Worker>;
  /** Changes settings as the rep would; resolves when they are stored. */
  settings(change: Kept): Promise<void>;
  /**
   * Closes the browser.
   * @param keep keeps the profile, for another start
   * @throws when something, as the extension, made a request to elsewhere than the pages that were visited
   */
  close(keep?: boolean): Promise<void>;
}

export interface LaunchOptions {
  /** Without it the browser starts without the extension. */
  readonly extension?: string | undefined;
  /** A profile to start again; a new one when left out. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number };
  /** Leaves the page that welcomes after the installation open. */
  readonly welcome?: boolean;
}

/** Longer than anything in a page should take, in milliseconds. */
const LONGEST = 60_000;

/** The page that the extension opens once it is installed. */
export const isWelcome = (page: { url(): string }): boolean => page.url().endsWith('/welcome.html');

/**
 * Starts a headless Chromium, with the extension unless told otherwise.
 * @throws when there is no Chromium, or the extension did not start
 */
export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const extension = 'extension' in options ? options.extension : EXTENSION;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'take-five-'));
  const locale = options.locale ?? 'en-US';
  const netLog = join(profile, 'net-log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    // The browser's own language decides what `i18n.getMessage` says; on Linux it comes from here.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET_FLAGS,
      '--headless=new',
      `--lang=${locale}`,
      `--log-net-log=${netLog}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
    ],
  });
  // What never comes ends with its own name, not with that of the whole test.
  context.setDefaultTimeout(LONGEST);
  context.setDefaultNavigationTimeout(LONGEST);
  const visited = new Set<string>();
  const follow = (page: Page) => {
    page.on('framenavigated', (frame) => visited.add(new URL(frame.url()).origin));
  };
  context.on('page', follow);
  context.pages().forEach(follow);
  const worker = async () => {
    // One that was stopped may not have been reported as gone yet.
    const running = context.serviceWorkers().at(-1);
    return running ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  };
  if (extension) await worker();
  // An extension of the command line is installed anew at every start.
  if (extension && !options.welcome) {
    const opened = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
    // Chromium has no texts of an extension's any more after a page of its own was closed while it was read.
    await opened.waitForLoadState();
    await opened.close();
  }
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    profile,
    worker,
    async settings(change) {
      const own = await worker();
      const before = await own.evaluate(() => chrome.storage.sync.get());
      const items = itemsOf({ ...readKept(before), ...change }, before);
      await own.evaluate((values) => chrome.storage.sync.set(values), items);
    },
    async close(keep = false) {
      await context.close();
      const requests = strayRequests(requestsIn(netLog), visited);
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (requests.length > 0) throw new Error(`Something used the network: ${requests.join(', ')}`);
    },
  };
}
