import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type Page,
  type PlaywrightTestOptions,
  test as plain,
  type Worker,
} from '@playwright/test';
import { build } from 'esbuild';
import { chosenWords, wordsEntries } from '../../scripts/build/words.ts';
import { manifestFor } from '../../scripts/build.ts';
import { root } from '../../scripts/root.ts';
import type { browser } from '../../src/shared/browser.ts';
import type { Day } from '../../src/shared/day.ts';
import type { Idea } from '../../src/shared/idea.ts';
import { type Launched, launchWith, type Reused, reusedFixture } from '../popup/launch.ts';
import { putInto } from './seeds.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** What a page says that goes against the extension's content security policy, or throws. */
export const faults = new WeakMap<Page, string[]>();

type Look = Pick<PlaywrightTestOptions, 'viewport' | 'colorScheme' | 'forcedColors'>;

/** The insights page with the real background behind it. */
export class InsightsWorld {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly address: string;

  private readonly look: Partial<Look>;
  /** Whether the browser’s clock was set, which nothing sets right again. */
  clockSet = false;

  constructor(context: BrowserContext, worker: Worker, look: Partial<Look> = {}) {
    this.context = context;
    this.worker = worker;
    this.look = look;
    this.address = new URL('insights.html', worker.url()).href;
  }

  /** Opens the page. @param hash what follows its address, such as `#note` */
  async open(hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    const { viewport, colorScheme, forcedColors } = this.look;
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? null, forcedColors: forcedColors ?? null });
    const found: string[] = [];
    faults.set(page, found);
    page.on('pageerror', (error) => found.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    await page.goto(this.address + hash);
    return page;
  }

  /** Sets the clock of every page, not the background's; there it stands still until it is set again. */
  setClock(time: number): Promise<void> {
    this.clockSet = true;
    return this.context.clock.setFixedTime(time);
  }

  /** Puts days and ideas into the database, over what is there. */
  async seed({ days = [], ideas = [] }: { days?: readonly Day[]; ideas?: readonly Idea[] }): Promise<void> {
    // The page asks the background, which makes the database.
    const page = await this.open();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await putInto(page, days, ideas);
    await page.close();
  }

  /** Passes a selection on as the context menu does. */
  async select(text: string): Promise<void> {
    await this.worker.evaluate(
      (value) => chrome.storage.session.set({ selection: value, selection$: { v: 1 } }),
      text,
    );
  }

  /** All that the extension's session storage holds, as text. */
  session(): Promise<string> {
    return this.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  }
}

async function buildInsights(folder: string): Promise<void> {
  cpSync(join(root, 'public'), folder, { recursive: true });
  const { content_scripts: _, ...manifest } = manifestFor('chrome');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: [] }));
  await build({
    bundle: true,
    minify: true,
    absWorkingDir: root,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: {
      insights: 'src/insights/main.tsx',
      background: 'src/background/main.ts',
      ...wordsEntries,
    },
    plugins: [chosenWords],
    outdir: folder,
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

/** Tests with a browser that has the insights page, and nothing counted. */
export const test = plain.extend<Options & { world: InsightsWorld }, Own>({
  language: ['en-US', { option: true }],
  extension: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'take-five-insights-'));
      await buildInsights(folder);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  reused: reusedFixture<Launched>(),
  world: async ({ extension, reused, language, colorScheme, forcedColors, viewport }, use) => {
    const { context, worker } = await reused.get(language, () => launchWith(extension, language));
    const world = new InsightsWorld(context, await worker(), { colorScheme, forcedColors, viewport });
    await use(world);
    if (world.clockSet) await reused.close();
  },
});

export { expect } from '@playwright/test';
