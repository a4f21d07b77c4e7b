// `npm run bench:own`: how soon the extension's own pages show something, each in a tab of its own. The popup is opened
// in turn with a page of the extension that holds a heading and nothing else: what no page of ours can be quicker than.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { NOTE_DRAWN } from '../tests/insights/drawn.ts';
import { heardIdeas, putInto, workedDays } from '../tests/insights/seeds.ts';
import { EXTENSION, launch } from './browser/launch.ts';
import { buildExtension } from './build.ts';
import { startInbox } from './inbox/server.ts';
import { tableOf } from './table.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof import('../src/shared/browser.ts').browser;

/** How often the popup and the bare page are opened, and how often the insights page is. */
const PAIRS = 31;
const RUNS = 15;
const DAYS = 730;
const DRAFT = 'Maria, are you stupid or what? Stop wasting my time.';

/** What the popup is measured beside. It is not shipped. */
const BARE = 'bare.html';
const BARE_HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><h1>Bare</h1></html>';

/** Run in the popup: `<html data-tabs data-draft>` say after how many milliseconds its tabs and the draft were painted. */
const NOTE_SHOWN = `for (const [name, selector] of [['tabs', '[role=tab]'], ['draft', '.heat-word']]) {
  const look = () => {
    if (document.querySelector(selector) === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => {
      document.documentElement.dataset[name] = String(performance.now());
    }));
  };
  requestAnimationFrame(look);
}`;

/** Runs in the page: when it first painted something, in milliseconds after the navigation began. */
const FIRST_PAINT = `new Promise((done) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint !== undefined) done(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

if (!process.argv.includes('--built')) await buildExtension();
const extension = mkdtempSync(join(tmpdir(), 'take-five-bench-'));
cpSync(EXTENSION, extension, { recursive: true });
writeFileSync(join(extension, BARE), BARE_HTML);
const running = await launch({ extension });
const own = new URL('.', (await running.worker()).url()).href;

/** What a page says of itself once it is there. */
async function noted(page: Page, name: string): Promise<number> {
  const root = page.locator(`html[data-${name}]`);
  await root.waitFor({ state: 'attached' });
  return Number(await root.getAttribute(`data-${name}`));
}

/** Opens a page of the extension behind the one in front. */
async function openBehind(name: string): Promise<Page> {
  const opened = running.context.waitForEvent('page');
  await (await running.worker()).evaluate((url) => chrome.tabs.create({ url, active: false }), name);
  return opened;
}

/** Opens the bare page. @returns its first paint, in milliseconds */
async function openBare(): Promise<number> {
  const bare = await openBehind(BARE);
  const paint = await bare.evaluate<number>(FIRST_PAINT);
  await bare.close();
  return paint;
}

/** When the popup was painted first, with its tabs, and with the draft; in milliseconds. */
interface Opened {
  readonly paint: number;
  readonly tabs: number;
  readonly draft: number;
}

/** Opens the popup on a page with a draft. */
async function openPopup(): Promise<Opened> {
  const popup = await openBehind('popup.html');
  const draft = await noted(popup, 'draft');
  const tabs = await noted(popup, 'tabs');
  const paint = await popup.evaluate<number>(FIRST_PAINT);
  await popup.close();
  return { paint, tabs, draft };
}

/** Opens the insights page. @returns when all its pictures were drawn, in milliseconds */
async function openInsights(): Promise<number> {
  const page = await running.context.newPage();
  await page.addInitScript(NOTE_DRAWN);
  await page.goto(`${own}insights.html`);
  const drawn = await noted(page, 'drawn');
  await page.close();
  return drawn;
}

const inbox = await startInbox();
const site = running.page;
await site.goto(`${inbox.url}#/c/maria/textarea`);
const box = site.getByRole('textbox', { name: 'Reply' });
await box.click();
await box.fill(DRAFT);
await running.context.addInitScript(NOTE_SHOWN);
const pairs: ({ readonly bare: number } & Opened)[] = [];
for (let run = 0; run < PAIRS; run++) pairs.push({ bare: await openBare(), ...(await openPopup()) });

const page = await running.context.newPage();
await page.goto(`${own}insights.html`);
await page.getByRole('heading', { level: 2 }).first().waitFor();
await putInto(page, workedDays(DAYS), heardIdeas());
await page.close();
const insights: number[] = [];
for (let run = 0; run < RUNS; run++) insights.push(await openInsights());

await running.close();
await inbox.close();
rmSync(extension, { recursive: true, force: true });

interface Row {
  readonly what: string;
  readonly times: readonly number[];
  /** In milliseconds; none for what is only said. */
  readonly target?: number;
}
const ROWS: readonly Row[] = [
  { what: 'a bare page: first paint', times: pairs.map(({ bare }) => bare) },
  { what: 'popup: first paint', times: pairs.map(({ paint }) => paint), target: 100 },
  { what: 'popup: that after the bare page before it', times: pairs.map(({ bare, paint }) => paint - bare) },
  { what: 'popup: its tabs are there', times: pairs.map(({ tabs }) => tabs), target: 100 },
  { what: 'popup: the draft in the tab is shown', times: pairs.map(({ draft }) => draft), target: 150 },
  { what: `insights: ${DAYS} days are drawn`, times: insights, target: 300 },
];
const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const ms = (time: number) => time.toFixed(0);

console.log(
  `Milliseconds from the beginning of the navigation; popup and bare page ${PAIRS} times in turn, insights ${RUNS}`,
);
process.stdout.write(
  tableOf([
    ['', 'median', 'least', 'worst', 'target'],
    ...ROWS.map(({ what, times, target }) => [
      what,
      ms(median(times)),
      ms(Math.min(...times)),
      ms(Math.max(...times)),
      target === undefined ? '' : ms(target),
    ]),
  ]),
);
console.log('\nTargets, by the median');
for (const { what, times, target } of ROWS)
  if (target !== undefined)
    console.log(`  ${median(times) <= target ? 'met   ' : 'NOT MET'} ${what} within ${target} ms`);
