import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  expect,
  type Page,
  type PlaywrightTestOptions,
  test as plain,
  type Worker,
} from '@playwright/test';
import { build } from 'esbuild';
import { chosenWords, wordsEntries } from '../../scripts/build/words.ts';
import { manifestFor } from '../../scripts/build.ts';
import { root } from '../../scripts/root.ts';
import { FACETS } from '../../src/engine/types.ts';
import type { BoxAbout } from '../../src/shared/beside.ts';
import type { browser } from '../../src/shared/browser.ts';
import type { FollowUp } from '../../src/shared/follow-up.ts';
import type { Hold } from '../../src/shared/hold.ts';
import { itemsOf, type Kept, readKept } from '../../src/shared/kept.ts';
import type { BoxSummary, DraftSummary } from '../../src/shared/messages.ts';
import { drawBehind, type Launched, launchWith, type Reused, reusedFixture } from './launch.ts';
import { BACKGROUND, CONTENT } from './stand-ins.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Where the rep writes: a page with the content script. Its port is part of the host. */
export const INBOX = 'http://127.0.0.1:8025';
/** A page on which Take Five does not run yet. */
export const ELSEWHERE = 'https://help.example.com:8443';

/** What the page knows of its box. */
const ABOUT: BoxAbout = {
  site: 'practice',
  url: `${INBOX}/#/c/maria`,
  key: `practice ${INBOX} maria`,
  customer: null,
  given: null,
  address: 'maria@shop.example',
  language: 'en',
  heard: 17,
  heardAt: null,
  empty: true,
};

type Look = Pick<PlaywrightTestOptions, 'viewport' | 'colorScheme'>;

/** The popup of a running extension, and what is around it. */
export class PopupWorld {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** The page in the active tab. */
  readonly site: Page;
  private readonly look: Look;
  /** Whether the browser’s clock was set, which nothing sets right again. */
  clockSet = false;

  constructor(context: BrowserContext, worker: Worker, site: Page, look: Look) {
    this.context = context;
    this.worker = worker;
    this.site = site;
    this.look = look;
  }

  /** Opens the popup behind the active tab, as the browser would above it. */
  async open(): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await this.worker.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
    const popup = await opened;
    const { viewport, colorScheme } = this.look;
    if (viewport) await popup.setViewportSize(viewport);
    await popup.emulateMedia({ colorScheme });
    await popup.waitForURL('**/popup.html');
    await drawBehind(popup);
    // What it says of the tab comes a moment later and moves the rest down, perhaps from under a click.
    await expect(popup.locator('[aria-labelledby="reply"] > :nth-child(2)')).toBeVisible();
    return popup;
  }

  /** Sets the clock of every page, where it stands still until it is set again. Timers go on. */
  setClock(time: number): Promise<void> {
    this.clockSet = true;
    return this.context.clock.setFixedTime(time);
  }

  /** Puts settings into the storage. */
  async seedSettings(settings: Kept): Promise<void> {
    await this.worker.evaluate((items) => chrome.storage.sync.set(items), itemsOf(settings));
  }

  /** What the storage holds of the settings. */
  async settings(): Promise<Kept> {
    return readKept(await this.worker.evaluate(() => chrome.storage.sync.get()));
  }

  /** Puts a reply that cools down into the storage, for each customer with so many milliseconds left. */
  async seedHolds(
    left: Readonly<Record<string, number>>,
    now = Date.now(),
    change: Partial<Hold> = {},
  ): Promise<void> {
    const holds: Record<string, Hold> = {};
    for (const [customer, ms] of Object.entries(left)) {
      const until = now + ms;
      const rest = {
        url: INBOX,
        tabId: 1,
        windowId: 1,
        startedAt: until - 300_000,
        others: null,
        sketch: [],
        told: false,
      };
      holds[`key of ${customer}`] = { key: `key of ${customer}`, customer, until, ...rest, ...change };
    }
    await this.worker.evaluate(
      (value) => chrome.storage.local.set({ holds: value, holds$: { v: 2 } }),
      holds,
    );
  }

  /** Lets the background have follow-ups: for each customer in so many days. */
  async seedFollowUps(
    days: Readonly<Record<string, number>>,
    now = Date.now(),
    change: Partial<FollowUp> = {},
  ): Promise<void> {
    const followUps = Object.entries(days).map(
      ([customer, ahead]): FollowUp => ({
        id: `id of ${customer}`,
        site: 'practice',
        url: INBOX,
        thread: `thread of ${customer}`,
        customer,
        given: customer.split(' ')[0] ?? null,
        customerId: null,
        language: 'en',
        heard: null,
        what: '',
        dueAt: now + ahead * 86_400_000,
        createdAt: now - 86_400_000,
        state: 'open',
        told: false,
        ...change,
      }),
    );
    await this.worker.evaluate((value) => chrome.storage.local.set({ followUps: value }), followUps);
  }

  /** What the background was told, in turn. */
  told(): Promise<unknown[]> {
    return this.worker.evaluate(
      async () => ((await chrome.storage.local.get('told'))['told'] ?? []) as unknown[],
    );
  }

  /** Lets the background fail from now on. */
  async breakBackground(): Promise<void> {
    await this.worker.evaluate(() => chrome.storage.local.set({ broken: true }));
  }

  /** Clicks into the page's box, or another; nothing is written in it. */
  async box(about: Partial<BoxAbout> = {}): Promise<void> {
    await this.say({ about: { ...ABOUT, ...about }, draft: null });
  }

  private async say(summary: BoxSummary): Promise<void> {
    await this.site.locator('html').evaluate((html, text) => {
      html.dataset['draft'] = text;
    }, JSON.stringify(summary));
  }

  /** Writes a draft into the page. */
  async draft(summary: Partial<DraftSummary>): Promise<void> {
    const host = new URL(INBOX).host;
    const full: DraftSummary = {
      host,
      customer: null,
      note: false,
      rough: false,
      heat: 0,
      heated: false,
      cooling: false,
      findings: [],
      advice: [],
      met: [],
      facets: Object.fromEntries(FACETS.map((facet) => [facet, 0.4])) as DraftSummary['facets'],
      incomingHeat: 0,
      ...summary,
    };
    const { customer } = full;
    await this.say({ about: { ...ABOUT, customer, given: customer?.split(' ')[0] ?? null }, draft: full });
  }
}

async function buildPopup(folder: string): Promise<void> {
  cpSync(join(root, 'public'), folder, { recursive: true });
  const manifest = manifestFor('chrome');
  const [script] = manifest['content_scripts'] as { matches: string[] }[];
  // A click on the toolbar's button would show the popup the tab's address; here `tabs` does.
  const permissions = [...(manifest['permissions'] as string[]), 'tabs'];
  const scripts = [{ matches: script?.matches, js: ['content.js'], run_at: 'document_start' }];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, permissions, content_scripts: scripts }),
  );
  writeFileSync(join(folder, 'content.js'), CONTENT);
  const common = { bundle: true, absWorkingDir: root, jsx: 'automatic', jsxImportSource: 'preact' } as const;
  await build({
    ...common,
    entryPoints: { popup: 'src/popup/main.tsx', ...wordsEntries },
    plugins: [chosenWords],
    outdir: folder,
  });
  await build({
    ...common,
    stdin: { contents: BACKGROUND, resolveDir: root, loader: 'ts' },
    outfile: join(folder, 'background.js'),
  });
}

interface Options {
  /** The browser's language. */
  readonly language: string;
}

interface Own {
  readonly extension: string;
  readonly reused: Reused<Launched>;
}

/** A browser in which every address shows a page without a word. */
async function start(extension: string, language: string): Promise<Launched> {
  const launched = await launchWith(extension, language);
  await launched.context.route(/^https?:/u, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Inbox</title>' }),
  );
  return launched;
}

/** Tests with a browser that has the popup with nothing stored, and a page of the rep's in its active tab. */
export const test = plain.extend<Options & { world: PopupWorld }, Own>({
  language: ['en-US', { option: true }],
  extension: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'take-five-popup-'));
      await buildPopup(folder);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  reused: reusedFixture<Launched>(),
  world: async ({ extension, reused, language, colorScheme, viewport }, use) => {
    const { context, worker } = await reused.get(language, () => start(extension, language));
    const site = context.pages()[0] ?? (await context.newPage());
    await site.goto(INBOX);
    const world = new PopupWorld(context, await worker(), site, { viewport, colorScheme });
    await use(world);
    if (world.clockSet) await reused.close();
  },
});

/** A draft with something of everything. */
export const HEATED = {
  customer: 'Maria Fernández',
  heat: 0.75,
  heated: true,
  findings: [
    { rule: 'blame', quote: 'you should have read' },
    { rule: 'hostile', quote: 'stop whining' },
    { rule: 'blame', quote: 'your own fault' },
  ],
  advice: ['missing-thanks', 'missing-follow-up'],
} as const;

/** Settings with something of every kind switched off. */
export const ALL_OFF = {
  rulesOff: ['blame', 'shouting'],
  phrasesOff: ['as I already told you'],
  hostsOff: ['desk.example.com:8443'],
  meter: false,
} as const;

/** A section of the popup by its heading. */
export const section = (popup: Page, name: string) => popup.getByRole('region', { name });

/** Opens a tab of the popup. @param name how its name begins */
export async function openTab(popup: Page, name: string): Promise<void> {
  const tab = popup.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

export { expect };
