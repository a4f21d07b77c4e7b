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
  const text = root.localName === 'textarea' ? (root as HTMLTextAreaElement).value : root.innerText;
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
  if (root.localName === 'textarea') return (root as HTMLTextAreaElement).selectionEnd;
  const { focusNode, focusOffset = 0 } = root.ownerDocument.defaultView?.getSelection() ?? {};
  if (focusNode == null || !root.contains(focusNode)) return -1;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(focusNode, focusOffset);
  return before.toString().replace(/[\u200b\u2060\ufeff]/gu, '').length;
}

/** A point of a box or of the first mark of a rule, in coordinates of the page's viewport. */
function readPoint({ box, rule }: { box?: number; rule?: string }): { x: number; y: number } | undefined {
  for (const { root } of window.lab?.boxes.slice(box ?? 0) ?? []) {
    const page = root().ownerDocument;
    const realm = page.defaultView as Window & typeof globalThis;
    let rect: DOMRect | undefined = root().getBoundingClientRect();
    if (rule !== undefined) {
      const ranges = realm.CSS.highlights.get(`take-five-${rule}`) as unknown as Set<Range> | undefined;
      rect = [...(ranges ?? [])][0]?.getClientRects()[0];
    }
    if (rect === undefined) continue;
    const frame = realm === window ? undefined : realm.frameElement;
    const outer = frame?.getBoundingClientRect();
    const left = (outer?.left ?? 0) + (frame?.clientLeft ?? 0) + rect.left;
    const top = (outer?.top ?? 0) + (frame?.clientTop ?? 0) + rect.top;
    return { x: left + rect.width / 2, y: top + rect.height / 2 };
  }
  return undefined;
}

/** The middle of a button in a box's section, scrolled to. */
function readButton({ box, selector }: { box: number; selector: string }): { x: number; y: number } {
  const button = document.querySelectorAll('section')[box]?.querySelector(selector);
  if (button == null) throw new Error(`no ${selector}`);
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function hasFocus(index: number): boolean {
  const root = window.lab?.boxes[index]?.root();
  const active = root?.ownerDocument.activeElement;
  return (
    root !== undefined &&
    active != null &&
    (root === active || active.contains(root) || root.contains(active))
  );
}

/** Waits until the page has drawn twice and has nothing more to do. */
function drawn(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );
}

/** One editor's page in one tab, with what the behaviours do in it. */
export interface Bench {
  readonly tab: Tab;
  /** Goes into a box by a click. */
  enter(box: number): Promise<void>;
  /** Presses keys, and waits each time until the editor knows of it: those with a model read the caret later. */
  press(keys: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until what comes next is a step of its own in the editor's history. */
  stepEnds(): Promise<void>;
  /** Takes an undone step again. */
  redo(box: number): Promise<void>;
  text(box: number): Promise<string>;
  bold(box: number): Promise<string>;
  caret(box: number): Promise<number>;
  expectText(box: number, text: string): Promise<void>;
  expectMarks(wanted: Record<string, string[]>): Promise<void>;
  /** The middle of the first line of a rule's first mark. */
  markPoint(rule: string): Promise<{ x: number; y: number }>;
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
  tab: Tab,
  pages: EditorPages,
  { id, joins = 0, redo = 'Control+Shift+KeyZ' }: Editor & { readonly id: EditorId },
): Promise<Bench> {
  await tab.goto(pages.address(id));
  const evaluate = tab.evaluate.bind(tab);
  await expect.poll(() => evaluate(() => window.lab !== undefined, undefined)).toBe(true);
  let changedAt = 0;

  async function clickButton(box: number, selector: string): Promise<void> {
    const point = await evaluate(readButton, { box, selector });
    await tab.click(point.x, point.y);
    await bench.drawn();
  }

  const bench: Bench = {
    tab,
    async enter(box) {
      const point = await evaluate(readPoint, { box });
      if (point === undefined) throw new Error(`no box ${box}`);
      await tab.click(point.x, point.y);
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
      const lines = text.split('\n');
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
    async stepEnds() {
      await expect.poll(() => Date.now() - changedAt).toBeGreaterThan(joins);
    },
    text: (box) => evaluate(readText, box),
    bold: (box) => evaluate(readBold, box),
    caret: (box) => evaluate(readCaret, box),
    async expectText(box, text) {
      await expect.poll(() => evaluate(readText, box)).toBe(text);
    },
    async expectMarks(wanted) {
      const sorted = Object.entries(wanted).map(([rule, texts]) => [rule, texts.toSorted()]);
      await expect.poll(() => evaluate(readMarks, undefined)).toEqual(Object.fromEntries(sorted));
    },
    async markPoint(rule) {
      const point = await evaluate(readPoint, { rule });
      if (point === undefined) throw new Error(`no mark of ${rule}`);
      return point;
    },
    async fix(rule, button) {
      // Nobody reads a card faster than an editor begins a new step.
      await bench.stepEnds();
      const { x, y } = await bench.markPoint(rule);
      await tab.move(x, y);
      await tab.overlay.click('button', button);
      await tab.overlay.gone('button', button);
      changedAt = Date.now();
      await bench.drawn();
    },
    async paste(box, text) {
      await evaluate((value) => {
        const source = document.querySelector<HTMLTextAreaElement>('#clipboard');
        if (source === null) throw new Error('nothing to copy from');
        source.value = value;
        source.focus();
        source.select();
      }, text);
      await tab.press('Control+KeyC');
      await bench.enter(box);
      await bench.press('Control+KeyV');
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
        const value = root.localName === 'textarea' ? (root as HTMLTextAreaElement).value : '';
        return [...documents.map(own), root.outerHTML, value].join('\n');
      }, box),
    drawn: () => evaluate(drawn, undefined),
  };
  return bench;
}
