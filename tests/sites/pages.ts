import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';
import type * as sites from '../../src/sites/index.ts';
import type { Customer, Incoming, Site } from '../../src/sites/site.ts';
import type { SiteFacts } from './facts.ts';

// What `bundle` leaves in a page, and what the page itself keeps.
declare const takeFiveSites: typeof sites;
declare const sentTexts: string[];

const FACTS = join(root, 'tests/sites/facts');

/** The facts of every page: what the files of `facts/` export. */
export async function allFacts(): Promise<SiteFacts[]> {
  const files = readdirSync(FACTS).filter((file) => file.endsWith('.ts'));
  const modules: { facts: readonly SiteFacts[] }[] = await Promise.all(
    files.map((file) => import(pathToFileURL(join(FACTS, file)).href)),
  );
  return modules.flatMap(({ facts }) => facts);
}

/** Opens a page at its address: nothing of it comes from the network, and a form that it submits leaves it be. */
export async function openPage(page: Page, url: string, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'GET') return route.fulfill({ status: 204 });
    // What follows the `#` stays in the browser.
    return request.url() === url.replace(/#.*/u, '')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404 });
  });
  // Where only what follows the `#` is new, a page stays as it is.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(url);
}

/** What the page of some facts consists of. */
export const htmlOf = ({ page }: SiteFacts): string =>
  readFileSync(join(root, 'tests/sites/pages', `${page}.html`), 'utf8');

/** The page that facts were written of. */
export const openFacts = (page: Page, facts: SiteFacts): Promise<void> =>
  openPage(page, facts.url, htmlOf(facts));

let bundled: Promise<string> | undefined;

/** The sites as one script, for pages without the extension. */
function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(root, 'src/sites/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'takeFiveSites',
    footer: { js: 'globalThis.takeFiveSites = takeFiveSites;' },
    charset: 'utf8',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

/** What the sites say of a page. */
export interface Answer {
  /** Ids of all that take the page for theirs. */
  readonly recognisedBy: readonly string[];
  readonly site: string;
  /** Undefined when the element is taken for no box. */
  readonly siteOfBox: string | undefined;
  readonly isBox: boolean;
  readonly fits: boolean;
  /** For each control how many boxes it is known to send, the wanted one among them; 0 when it sends another. */
  readonly sends: Readonly<Record<string, number>>;
  readonly customers: readonly Customer[];
  readonly incoming: Incoming | undefined;
  readonly thread: string;
  readonly isNote: boolean;
}

/** Puts the sites into the page as it now is, for `ask`. */
export const loadSites = async (page: Page): Promise<void> => page.evaluate(await bundle());

/** How many boxes a control is known to send, by the path that an event on it really takes. */
async function boxesSent(page: Page, control: string, box: string): Promise<number> {
  const wanted = await page.locator(box).elementHandle();
  return page.locator(control).evaluate((element, target) => {
    let path: Element[] = [];
    const heard = (event: Event) => {
      path = event.composedPath().filter((node) => node instanceof Element);
    };
    window.addEventListener('probe', heard, { capture: true, once: true });
    // A press lands on what is innermost: an icon, a label.
    const inner = element.querySelector('svg, i, span') ?? element;
    inner.dispatchEvent(new Event('probe', { bubbles: true, composed: true }));
    const boxes = takeFiveSites.sendOn(path, target as HTMLElement)?.boxes ?? [];
    return boxes.includes(target as HTMLElement) ? boxes.length : 0;
  }, wanted);
}

/**
 * What the sites say of a page and of a box on it.
 * @param controls selectors of what may send
 */
export async function ask(page: Page, box: string, controls: readonly string[]): Promise<Answer> {
  const about = await page.locator(box).evaluate((element) => {
    const own: Site = takeFiveSites.siteOf(document);
    const target = element as HTMLElement;
    return {
      recognisedBy: takeFiveSites.SITES.filter((site) => site.recognises(document)).map(({ id }) => id),
      site: own.id,
      siteOfBox: takeFiveSites.siteOfBox(target)?.id,
      isBox: own.isBox(target),
      fits: own.fits(target),
      customers: own.customers(target),
      incoming: own.incoming(target),
      thread: own.thread(target),
      isNote: own.isNote(target),
    };
  });
  const sends: Record<string, number> = {};
  for (const control of controls) sends[control] = await boxesSent(page, control, box);
  return { ...about, sends };
}

/** Run in the page: goes into a box, before all that is already in it. */
export function goInto(box: Element): void {
  const frame = box instanceof HTMLIFrameElement ? box.contentDocument : undefined;
  const host = frame && (frame.querySelector<HTMLElement>('[contenteditable="true"]') ?? frame.body);
  const inner = host ?? (box as HTMLElement);
  inner.focus();
  if (inner instanceof HTMLTextAreaElement) inner.setSelectionRange(0, 0);
  else inner.ownerDocument.getSelection()?.collapse(inner.querySelector('p, div') ?? inner, 0);
}

/** Goes into the box, before all that is already in it. */
export const enterBox = (page: Page, box: string): Promise<void> => page.locator(box).evaluate(goInto);

/** The lines of what is in a box, empty ones left out: a rich one may write a space as a no-break space. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/\u00a0/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** What the box holds. */
export const textOf = (page: Page, box: string): Promise<string> =>
  page.locator(box).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const frame = element instanceof HTMLIFrameElement ? element.contentDocument : undefined;
    return (frame?.body ?? (element as HTMLElement)).innerText;
  });

/** The frame whose text is marked. @throws when the iframe has none */
export async function frameOf(page: Page, box: string): Promise<Frame> {
  const element = page.locator(box);
  if ((await element.evaluate(({ localName }) => localName)) !== 'iframe') return page.mainFrame();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${box} has no frame`);
  return frame;
}

/** What the page has sent so far. */
export const sent = (page: Page): Promise<string[]> => page.evaluate(() => sentTexts);

/** Presses a control; an option is chosen from its list. */
export async function press(page: Page, control: string): Promise<void> {
  const element = page.locator(control);
  const list = await element.evaluateHandle((one) => (one.matches('option') ? one.closest('select') : null));
  const value = await element.getAttribute('value');
  const select = list.asElement();
  if (select) await select.selectOption(value);
  else await element.click();
}

/** Gives elements names of the test's own, which last when the page's are taken away. @returns their selectors */
export async function nameAnew(page: Page, selectors: readonly string[]): Promise<string[]> {
  const named = selectors.map((_, index) => `[data-probe="${index}"]`);
  for (const [index, selector] of selectors.entries())
    await page.locator(selector).evaluate((element, at) => {
      element.setAttribute('data-probe', String(at));
    }, index);
  return named;
}

/** What makes an element look and work as it does, whatever the system calls it. */
const WORKING = 'contenteditable data-probe hidden href method style tabindex type value'.split(' ');
/** By these people know a control. */
export const WORDS = ['aria-label', 'role', 'title'];

/**
 * Takes the attributes away by which a system's elements are known, as a new version of it might: theirs, and
 * those of what is around and in them.
 * @param kept the names of those that stay besides the ones that make an element work
 */
export async function rename(
  page: Page,
  selectors: readonly string[],
  kept: readonly string[],
): Promise<void> {
  for (const selector of selectors)
    await page.locator(selector).evaluate(
      (element, stay) => {
        const all = [...element.querySelectorAll('*')];
        for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
        for (const one of all)
          for (const name of one.getAttributeNames()) if (!stay.includes(name)) one.removeAttribute(name);
      },
      [...WORKING, ...kept],
    );
}
