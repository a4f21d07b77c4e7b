// What is measured of one running browser.
import type { CDPSession, Page } from '@playwright/test';
import type { Running } from '../browser/launch.ts';
import type { Box, Pages } from './pages.ts';
import { type Traced, timesPerKey, traced } from './trace.ts';

/** Where the caret stands while typing. */
export const PLACES = ['end', 'middle'] as const;
export type Place = (typeof PLACES)[number];

const KEYS = 30;
/** Between two keys, in milliseconds: what follows from a key is over by then. */
const PAUSE = 120;
const WORDS = 1000;
const IDLE_MS = 10_000;
const TYPED = 'The parcel left on Monday and it is on time. '.repeat(2).slice(0, KEYS);
/** Marked by a phrase as soon as its last letter stands there. */
const HOSTILE = ' Are you stupid';

/** Run in the page: its title says after how many milliseconds of the last key one more mark was there. */
const WATCH_MARKS = `{
  const marks = () => CSS.highlights.get('take-five-hostile')?.size ?? 0;
  const before = marks();
  let key = 0;
  addEventListener('keydown', () => { key = performance.now(); }, true);
  const look = () => {
    if (marks() > before) document.title = String(performance.now() - key);
    else requestAnimationFrame(look);
  };
  look();
}`;

/** Whose extension is in the browser. */
export type Whose = 'none' | 'ours' | 'peer';

/** For a peer's first look at a text, in milliseconds: it cannot be known when that is over. */
const FIRST_LOOK = 5000;

/** What one key costs, in milliseconds of the page's main thread. */
export interface Typing {
  readonly perKey: readonly number[];
  /** Of that, the extension's scripts. */
  readonly script: readonly number[];
  readonly longest: number;
}

const longestOf = ({ tasks }: Traced) => Math.max(0, ...tasks.map(({ ms }) => ms));
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))));

async function goTo(page: Page, place: Place): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Reply' });
  await box.focus();
  await box.evaluate((element, where) => {
    if (element instanceof HTMLTextAreaElement) {
      const at =
        where === 'end' ? element.value.length : element.value.indexOf(' ', element.value.length / 2);
      element.setSelectionRange(at, at);
    } else {
      const blocks = [...element.children].filter((block) => block.textContent !== '');
      const block = blocks[where === 'end' ? blocks.length - 1 : Math.floor(blocks.length / 2)] as Element;
      getSelection()?.selectAllChildren(block);
      getSelection()?.collapseToEnd();
    }
  }, place);
}

/** Waits until the extension has marked something, where there is one. */
async function marked(page: Page, withUs: boolean): Promise<void> {
  if (withUs)
    await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0, null, { timeout: 60_000 });
  await settled(page);
}

/** Types into a 1,000-word reply with real keys. */
export async function typing(
  running: Running,
  url: string,
  place: Place,
  whose: Whose,
  slow: number,
): Promise<Typing> {
  const page = await running.context.newPage();
  await page.goto(url);
  await goTo(page, place);
  if (whose === 'peer') await page.waitForTimeout(FIRST_LOOK);
  await marked(page, whose === 'ours');
  const cdp = await page.context().newCDPSession(page);
  if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  // A new line and back: some look at a box only once its lines have changed.
  for (const key of ['Enter', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.type(' And so', { delay: PAUSE });
  const trace = await traced(page, () => page.keyboard.type(TYPED, { delay: PAUSE }));
  await page.close();
  return {
    perKey: timesPerKey(trace),
    script: timesPerKey(trace, trace.scripts),
    longest: longestOf(trace),
  };
}

/** From the last key of a phrase to its mark, in milliseconds. */
export async function markDelay(running: Running, url: string): Promise<number> {
  const page = await running.context.newPage();
  await page.goto(url);
  await goTo(page, 'end');
  await marked(page, true);
  await page.evaluate(WATCH_MARKS);
  await page.keyboard.type(HOSTILE, { delay: PAUSE });
  await page.waitForFunction(() => /^[\d.]+$/u.test(document.title), null, { timeout: 30_000 });
  const delay = Number(await page.title());
  await page.close();
  return delay;
}

/** A page's beginning: the load, and then the focus that brings what serves boxes, up to the first marks. */
export interface Start {
  /** Milliseconds of the extension's scripts at the load. */
  readonly script: number;
  /** And from the focus to the first marks. */
  readonly box: number;
  /** The longest task from the load to the first marks. */
  readonly longest: number;
}

/** Loads a page with a box and goes into it. */
export async function start(running: Running, url: string, withUs: boolean): Promise<Start> {
  const page = await running.context.newPage();
  const loading = await traced(page, async () => {
    await page.goto(url);
    await settled(page);
  });
  const first = await traced(page, async () => {
    await goTo(page, 'end');
    await marked(page, withUs);
  });
  await page.close();
  const sum = (scripts: Traced['scripts']) => scripts.reduce((all, { ms }) => all + ms, 0);
  return {
    script: sum(loading.scripts),
    box: sum(first.scripts),
    longest: Math.max(longestOf(loading), longestOf(first)),
  };
}

/** What a page without a box does in ten seconds. */
export async function idle(
  running: Running,
  url: string,
): Promise<{ readonly ms: number; readonly callbacks: number }> {
  const page = await running.context.newPage();
  await page.goto(url);
  await settled(page);
  const trace = await traced(page, () => page.waitForTimeout(IDLE_MS));
  await page.close();
  return { ms: trace.tasks.reduce((sum, { ms }) => sum + ms, 0), callbacks: trace.callbacks };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  for (let n = 0; n < 2; n++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Bytes of heap that a page with a box holds after its first check, all worlds together. */
export async function pageHeap(running: Running, url: string, withUs: boolean): Promise<number> {
  const page = await running.context.newPage();
  await page.goto(url);
  await goTo(page, 'end');
  await marked(page, withUs);
  const bytes = await heapOf(await page.context().newCDPSession(page));
  await page.close();
  return bytes;
}

/** Bytes of heap of the extension's worker. @throws when there is no worker */
export async function workerHeap(running: Running): Promise<number> {
  const browser = running.context.browser();
  if (browser === null) throw new Error('The browser cannot be asked.');
  await running.worker();
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (target === undefined) throw new Error('The extension has no worker.');
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const answer = new Promise<number>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 1) resolve(result.usedSize + (result.embedderHeapUsedSize ?? 0));
    });
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message });
  const bytes = await answer;
  await cdp.detach();
  return bytes;
}

/** Opens many tabs with a box each; bytes of heap of the worker and of one tab then. */
export async function manyTabs(
  running: Running,
  pages: Pages,
  tabs: number,
  box: Box,
): Promise<{ worker: number; tab: number }> {
  const open: Page[] = [];
  for (let n = 0; n < tabs; n++) {
    const page = await running.context.newPage();
    open.push(page);
    await page.goto(pages.box(box, WORDS));
    await goTo(page, 'end');
    await marked(page, true);
  }
  const worker = await workerHeap(running);
  const last = open.at(-1) as Page;
  const tab = await heapOf(await last.context().newCDPSession(last));
  for (const page of open) await page.close();
  return { worker, tab };
}
