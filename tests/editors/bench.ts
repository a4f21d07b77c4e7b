import { expect } from '@playwright/test';
import type { Editor, EditorId } from './editors.ts';
import type { EditorPages } from './server.ts';
import type { Tab } from './tab.ts';

// These run in the page: each stands by itself.

/** What is underlined in all boxes and their iframes, by rule, as the browser paints it. */
function readMarks(): Record<string, string[]> {
  const realms = new Set<Window & typeof globalThis>([window]);
  for (const box of window.lab?.boxes ?? []) {
    const realm = box.root().ownerDocument.defaultView;
    if (realm) realms.add(realm as Window & typeof globalThis);
  }
  const found: Record<string, string[]> = {};
  for (const realm of realms)
    for (const [name, ranges] of realm.CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith('take-five-')) continue;
      const plain = (text: string) => text.replace(/[\u200b\u2060\ufeff]/gu, '').replace(/\u00a0/gu, ' ');
      const texts = [...ranges].map((range) => plain(range.toString()));
      const rule = name.replace('take-five-', '');
      found[rule] = [...(found[rule] ?? []), ...texts].toSorted();
    }
  return found;
}

/** The text of a box as the rep sees it, a line feed for each line. */
function readText(index: number): string {
  const root = window.lab?.boxes[index]?.root();
  if (root === undefined) throw new Error(`no box ${index}`);
  const text = 'selectionEnd' in root && 'value' in root ? String(root.value) : root.innerText;
  return text
    .replace(/[\u200b\u2060\ufeff]/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(/\n+/gu, '\n')
    .replace(/^\n|\n$/gu, '');
}

/** The bold letters of a box. */
function readBold(index: number): string {
  const root = window.lab?.boxes[index]?.root();
  const view = root?.ownerDocument.defaultView;
  if (root === undefined || view == null) throw new Error(`no box ${index}`);
  let bold = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement && Number(view.getComputedStyle(node.parentElement).fontWeight) >= 600)
      bold += node.textContent;
  return bold.replace(/[\u200b\u2060\ufeff]/gu, '').replace(/\u00a0/gu, ' ');
}

/** How many letters of a box stand before the caret. */
function readCaret(index: number): number {
  const root = window.lab?.boxes[index]?.root();
  if (root === undefined) throw new Error(`no box ${index}`);
  if ('selectionEnd' in root) return Number(root.selectionEnd);
  const around = root.getRootNode();
  const shadowRoots = 'host' in around ? [around as ShadowRoot] : [];
  const [selected] = root.ownerDocument.defaultView?.getSelection()?.getComposedRanges({ shadowRoots }) ?? [];
  if (selected === undefined || !root.contains(selected.endContainer)) return -1;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(selected.endContainer, selected.endOffset);
  return before.toString().replace(/[\u200b\u2060\ufeff]/gu, '').length;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a box is, the first line of a rule's first mark, or something in a box's section, which is then scrolled
 * to; in coordinates of the page's viewport.
 */
function readPlace({
  box,
  rule,
  selector,
}: {
  box?: number;
  rule?: string;
  selector?: string;
}): Place | undefined {
  for (const { root } of window.lab?.boxes.slice(box ?? 0) ?? []) {
    let rect: DOMRect | undefined;
    let realm = root().ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (rule !== undefined) {
      const ranges = realm?.CSS.highlights.get(`take-five-${rule}`) as unknown as Set<Range> | undefined;
      rect = [...(ranges ?? [])][0]?.getClientRects()[0];
    } else if (selector !== undefined) {
      const page = window.lab?.page;
      const wanted = page?.querySelectorAll('section')[box ?? 0]?.querySelector(selector);
      wanted?.scrollIntoView({ block: 'center' });
      rect = wanted?.getBoundingClientRect();
      realm = (page?.defaultView as typeof realm) ?? null;
    } else rect = root().getBoundingClientRect();
    if (rect === undefined) continue;
    let { x, y } = rect;
    for (; realm !== null && realm !== window; realm = realm.parent as typeof realm) {
      const frame = realm?.frameElement;
      const outer = frame?.getBoundingClientRect();
      x += (outer?.left ?? 0) + (frame?.clientLeft ?? 0);
      y += (outer?.top ?? 0) + (frame?.clientTop ?? 0);
    }
    return { x, y, width: rect.width, height: rect.height };
  }
  return undefined;
}

/** Undoes, where the step to be undone has ended. */
export const UNDO = 'Control+KeyZ';

const middleOf = ({ x, y, width, height }: Place) => ({ x: x + width / 2, y: y + height / 2 });

function hasFocus(index: number): boolean {
  const box = window.lab?.boxes[index];
  if (box === undefined || box.settled?.() === false) return false;
  const root = box.root();
  const active = (root.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && (root === active || active.contains(root) || root.contains(active));
}

/** Waits until the page has drawn twice and has nothing more to do. */
function drawn(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );
}

/** Presses what opens the boxes, when the page has it. */
async function pressOpen(tab: Tab): Promise<void> {
  const read = () =>
    tab.evaluate(() => document.querySelector('#open')?.getBoundingClientRect().toJSON() as Place, undefined);
  await expect.poll(read).toBeTruthy();
  const { x, y } = middleOf(await read());
  await tab.click(x, y);
}

/** One editor's page in one tab, with what the behaviours do in it. */
export interface Bench {
  readonly tab: Tab;
  /** A text as the boxes hold it: where they are of one line, a space for each line feed. */
  lines(text: string): string;
  /** Goes into a box by a click. */
  enter(box: number): Promise<void>;
  /** Presses keys, and waits each time until the editor knows of it: those with a model read the caret later. */
  press(keys: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes to the start or the end of all text. */
  go(where: 'start' | 'end'): Promise<void>;
  selectAll(): Promise<void>;
  /** Waits until what comes next is a step of its own in the editor's history. */
  stepEnds(): Promise<void>;
  /** Undoes the last step, once the editor has made one of what was done. */
  undo(box: number): Promise<void>;
  /** Takes an undone step again. */
  redo(box: number): Promise<void>;
  text(box: number): Promise<string>;
  bold(box: number): Promise<string>;
  caret(box: number): Promise<number>;
  expectText(box: number, text: string): Promise<void>;
  expectMarks(wanted: Record<string, string[]>): Promise<void>;
  /** The first line of a rule's first mark, in coordinates of the page's viewport. */
  markPlace(rule: string): Promise<Place>;
  /** Its middle. */
  markPoint(rule: string): Promise<{ x: number; y: number }>;
  /** Gives the part of the page that a box stands in another style. */
  lay(box: number, style: string): Promise<void>;
  /** Counts from now on. @returns how many compositions of an input method have begun */
  countCompositions(): Promise<() => Promise<number>>;
  /** Rests the pointer on a rule's mark and clicks a fix in the card. */
  fix(rule: string, button: string): Promise<void>;
  /** Puts a text over the selection by way of the clipboard. */
  paste(box: number, text: string): Promise<void>;
  /** Presses the page's Send of a box. @returns what arrived */
  send(box: number): Promise<string>;
  /** Everything of a box that belongs to the page, and the attributes of its documents. */
  dom(box: number): Promise<string>;
  drawn(): Promise<void>;
}

/** Opens an editor's page in a tab. */
export async function openBench(
  first: Tab,
  pages: EditorPages,
  { id, joins = 0, redo = 'Control+Shift+KeyZ', opens, oneLine, edges }: Editor & { readonly id: EditorId },
): Promise<Bench> {
  await first.goto(pages.address(id));
  const tab = opens === 'window' ? await first.popup(() => pressOpen(first)) : first;
  if (opens === 'here') await pressOpen(tab);
  const evaluate = tab.evaluate.bind(tab);
  await expect.poll(() => evaluate(() => window.lab !== undefined, undefined)).toBe(true);
  let changedAt = 0;
  const seen: string[] = [];

  async function read(box: number): Promise<string> {
    const text = await evaluate(readText, box);
    if (text !== seen[box]) changedAt = Date.now();
    seen[box] = text;
    return text;
  }

  async function clickButton(box: number, selector: string): Promise<void> {
    const place = await evaluate(readPlace, { box, selector });
    if (place === undefined) throw new Error(`no ${selector}`);
    const { x, y } = middleOf(place);
    await tab.click(x, y);
    await bench.drawn();
  }

  const bench: Bench = {
    tab,
    lines: (text) => (oneLine ? text.replace(/\n/gu, ' ') : text),
    async enter(box) {
      const place = await evaluate(readPlace, { box });
      if (place === undefined) throw new Error(`no box ${box}`);
      const { x, y } = middleOf(place);
      await tab.click(x, y);
      await expect.poll(() => evaluate(hasFocus, box)).toBe(true);
      await bench.drawn();
    },
    async press(keys, times = 1) {
      for (let i = 0; i < times; i++) {
        await tab.press(keys);
        await bench.drawn();
      }
    },
    async type(text) {
      const lines = bench.lines(text).split('\n');
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          // Trix loses lines to those who type faster than it draws.
          await bench.drawn();
          await bench.press('Enter');
        }
        await tab.type(line);
      }
      changedAt = Date.now();
      await bench.drawn();
    },
    go: (where) => bench.press(edges?.[where] ?? (where === 'start' ? 'Control+Home' : 'Control+End')),
    async selectAll() {
      for (const keys of edges?.all ?? ['Control+KeyA']) await bench.press(keys);
    },
    async stepEnds() {
      await expect.poll(() => Date.now() - changedAt).toBeGreaterThan(joins);
    },
    text: read,
    bold: (box) => evaluate(readBold, box),
    caret: (box) => evaluate(readCaret, box),
    async expectText(box, text) {
      await expect.poll(() => read(box)).toBe(bench.lines(text));
    },
    async expectMarks(wanted) {
      const sorted = Object.entries(wanted).map(([rule, texts]) => [rule, texts.toSorted()]);
      await expect.poll(() => evaluate(readMarks, undefined)).toEqual(Object.fromEntries(sorted));
    },
    async markPlace(rule) {
      const place = await evaluate(readPlace, { rule });
      if (place === undefined) throw new Error(`no mark of ${rule}`);
      return place;
    },
    markPoint: async (rule) => middleOf(await bench.markPlace(rule)),
    lay: (box, style) =>
      evaluate(
        ([index, css]) => {
          const { page, boxes } = window.lab ?? {};
          const place = page?.querySelectorAll<HTMLElement>('.place')[index];
          const around = boxes?.[index]?.root().getRootNode();
          if (place == null || around === undefined) throw new Error(`no box ${index}`);
          place.style.cssText += css;
          // Boxes of a fixed width have that of their place.
          const sheet = place.ownerDocument.createElement('style');
          sheet.textContent = '.place > *, .place .box, .box { max-width: 100% !important }';
          ('host' in around ? around : place.ownerDocument.head).appendChild(sheet);
        },
        [box, style] as const,
      ),
    async countCompositions() {
      await evaluate(() => {
        const realms = new Set<Window>([window]);
        for (const box of window.lab?.boxes ?? []) realms.add(box.root().ownerDocument.defaultView as Window);
        const counted = { begun: 0 };
        for (const realm of realms) realm.addEventListener('compositionstart', () => counted.begun++, true);
        Object.assign(window, { counted });
      }, undefined);
      return () => evaluate(() => (window as { counted?: { begun: number } }).counted?.begun ?? 0, undefined);
    },
    async fix(rule, button) {
      // Nobody reads a card faster than an editor begins a new step.
      await bench.stepEnds();
      const { x, y } = await bench.markPoint(rule);
      await tab.move(x, y);
      await tab.overlay.click('button', button);
      await tab.overlay.gone('button', button);
      await bench.drawn();
    },
    async paste(box, text) {
      await evaluate((value) => {
        const source = window.lab?.page.querySelector<HTMLTextAreaElement>('#clipboard');
        if (source == null) throw new Error('nothing to copy from');
        source.value = value;
        source.focus();
        source.select();
      }, text);
      await tab.press('Control+KeyC');
      await bench.enter(box);
      await bench.press('Control+KeyV');
    },
    async undo(box) {
      await read(box);
      await bench.stepEnds();
      await bench.press(UNDO);
    },
    async redo(box) {
      if (typeof redo === 'string') await bench.press(redo);
      else await clickButton(box, redo.button);
    },
    async send(box) {
      pages.takeSent(id, box);
      await clickButton(box, ':scope > button');
      let sent: string[] = [];
      await expect
        .poll(() => {
          sent = [...sent, ...pages.takeSent(id, box)];
          return sent.length;
        })
        .toBe(1);
      return sent[0] ?? '';
    },
    dom: (box) =>
      evaluate((index) => {
        const root = window.lab?.boxes[index]?.root();
        if (root === undefined) throw new Error(`no box ${index}`);
        const own = (element: Element) => (element.cloneNode(false) as Element).outerHTML;
        const documents = [document, root.ownerDocument].flatMap((page) => [page.documentElement, page.body]);
        const value = 'value' in root ? String(root.value) : '';
        return [...documents.map(own), root.outerHTML, value].join('\n');
      }, box),
    drawn: () => evaluate(drawn, undefined),
  };
  return bench;
}
