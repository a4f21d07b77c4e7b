import type { Span } from '../../engine/types.ts';
import { originOf, selectionAt } from './around.ts';
import { putText, takingOf } from './editors.ts';
import {
  type Ends,
  type Field,
  filledChange,
  type Outcome,
  rangeOf,
  smallestChange,
  until,
} from './field.ts';
import { type Letter, letterInNode } from './letter.ts';
import { type Walked, walkerOf } from './walk.ts';

/** How long an editor may take to show its selection and its new text, in milliseconds. */
const SETTLES = 500;
/** How long a page may take to be told of a selection, in milliseconds. */
const TOLD = 150;
/** How often a selection is made before it is taken as it is. */
const MOST_SELECTS = 3;

const CTRL_Z: KeyboardEventInit = {
  key: 'z',
  code: 'KeyZ',
  // Half of the editors still ask for the number.
  keyCode: 90,
  ctrlKey: true,
  bubbles: true,
  cancelable: true,
};

/**
 * A contenteditable, in the page or in an editor's iframe.
 * @param host the editing host
 * @param frame the host, or the iframe around it
 * @param maskSelector selector of quoted history and signatures
 */
export function richField(host: HTMLElement, frame: HTMLElement, maskSelector: string): Field {
  const page = host.ownerDocument;
  const selection = () => page.defaultView?.getSelection() ?? null;
  let changed: (letter?: Letter) => void = () => undefined;
  const walker = walkerOf(host, maskSelector, (records) => changed(letterInNode(records, host)));
  let walked: Walked | undefined;
  const read = (anew?: 'anew'): Walked => {
    walked = walker.read(anew);
    return walked;
  };

  const ends = ({ start, end }: Span): Ends | undefined => {
    const map = walked ?? read();
    const from = map.locate(start, 'before');
    const to = map.locate(end, 'after');
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
    if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
    return {
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    };
  };
  const range = (span: Span): Range | undefined => {
    const at = ends(span);
    return at && rangeOf(at);
  };

  /** Where the caret stands in the box, if it does. */
  const caretIn = () => {
    const { isCollapsed, focusNode, focusOffset = 0 } = selectionAt(host) ?? {};
    return isCollapsed && focusNode && host.contains(focusNode)
      ? { node: focusNode, offset: focusOffset }
      : undefined;
  };

  /** The beginning of a box without any text or line: as deep inside as it goes. */
  const beginning = () => {
    let node: Node = host;
    while (node.firstChild?.nodeType === Node.ELEMENT_NODE) node = node.firstChild;
    return { node, offset: 0 };
  };

  /**
   * A range to be replaced. Where nothing is: the caret, if it stands there, as it alone tells one empty line from
   * another; else the place behind what stands before, or the empty line.
   */
  const replaced = ({ start, end }: Span): Range | undefined => {
    if (start < end) return range({ start, end });
    const map = walked ?? read();
    const caret = caretIn();
    const here = caret && map.offsetOf(caret.node, caret.offset) === start ? caret : undefined;
    const at =
      here ??
      map.locate(start, start > 0 ? 'after' : 'before') ??
      map.emptyLine(start) ??
      (map.text.trim() === '' ? (caret ?? beginning()) : undefined);
    if (!at) return undefined;
    const made = page.createRange();
    made.setStart(at.node, at.offset);
    return made;
  };

  /** Whether what parts paragraphs at a place is a space below them; else it takes an empty line. */
  function spaced({ startContainer: node }: Range): boolean {
    const block = (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(
      'p',
    );
    return (
      block != null && host.contains(block) && Number.parseFloat(getComputedStyle(block).marginBottom) > 0
    );
  }

  /** What takes the focus for a place in the box: parts of a box can be editing hosts of their own. */
  function partAt(node: Node): HTMLElement {
    let part = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : (node.parentElement ?? host);
    while (part !== host && part.parentElement?.isContentEditable) part = part.parentElement;
    return part;
  }

  const isSelected = ({ startContainer, startOffset, endContainer, endOffset }: Range): boolean => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionAt(host) ?? {};
    const starts = anchorNode === startContainer && anchorOffset === startOffset;
    return starts && focusNode === endContainer && focusOffset === endOffset;
  };

  /**
   * Resolves when the page is told of a new selection, on which editors with a model read it. That comes as a
   * task of its own, on a busy page after the next frames; when the selection is as it was, never.
   */
  const untilTold = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        page.removeEventListener('selectionchange', done);
        resolve();
      };
      const timer = setTimeout(done, TOLD);
      page.addEventListener('selectionchange', done);
    });

  /**
   * Selects a span and waits until the editor knows of it. Some take their fillers away when the caret leaves
   * them, and the range with them: it is then made and selected anew.
   * @returns the range, as it stands; undefined when the text is no longer there
   */
  async function select(span: Span): Promise<Range | undefined> {
    const before = (walked ?? read()).text;
    for (let again = 0; ; again++) {
      const target = replaced(span);
      if (target === undefined || (again > 0 && isSelected(target)) || again === MOST_SELECTS) return target;
      const { startContainer, startOffset, endContainer, endOffset } = target;
      const told = untilTold();
      partAt(startContainer).focus({ preventScroll: true });
      selection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      await told;
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      // Who types meanwhile must not type over another passage.
      if (read().text !== before) return target;
    }
  }

  function placeCaret(offset: number): void {
    const map = read();
    const at = map.locate(offset, 'after');
    if (at) selection()?.collapse(at.node, at.offset);
  }

  /**
   * Takes the editor's own steps back until the text is the old one. Editors with a model listen to the key;
   * the browser's own undo would change the page behind their back.
   */
  async function rollBack(before: string, native: boolean): Promise<void> {
    const byCommand = () => page.execCommand('undo');
    const byKey = () => host.dispatchEvent(new KeyboardEvent('keydown', CTRL_Z));
    for (const undo of native ? [byCommand, byKey] : [byKey, byCommand]) {
      if (read().text === before) return;
      undo();
      await until(() => read().text === before, SETTLES / 2);
    }
  }

  function keepPlace(): () => void {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionAt(host) ?? {};
    return () => {
      const there = anchorNode && focusNode && host.contains(anchorNode) && host.contains(focusNode);
      (there ? partAt(anchorNode) : host).focus({ preventScroll: true });
      if (!there) return;
      try {
        selection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        // Editors with a model may have missed the last step of the caret, and would put it back there: the
        // browser says nothing of a selection that is as it was.
        page.dispatchEvent(new Event('selectionchange'));
      } catch {
        // The text changed meanwhile and the place is no longer there.
      }
    };
  }

  return {
    element: host,
    frame,
    read,
    ends,
    rects(span) {
      const { x, y } = originOf(host);
      return [...(range(span)?.getClientRects() ?? [])].map(
        (rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height),
      );
    },
    caret() {
      const at = caretIn();
      return at && (walked ?? read()).offsetOf(at.node, at.offset);
    },
    async replace(span, text): Promise<Outcome> {
      const before = read().text;
      const old = before.slice(span.start, span.end);
      const taking = takingOf(host);
      const smallest = smallestChange(old, text);
      const { from, to, insert } = taking.way === 'command' ? smallest : filledChange(old, smallest);
      const behind = before.slice(span.end);
      const wanted = before.slice(0, span.start) + text + behind;
      // Editors part paragraphs in ways of their own: with a line between them or without.
      const parted = (all: string) => (text.includes('\n') ? all.replace(/\n+/gu, '\n') : all);
      const back = keepPlace();
      const target = await select({ start: span.start + from, end: span.start + to });
      if (target === undefined || read().text !== before) {
        back();
        return 'refused';
      }
      const lines = taking.way === 'command' && spaced(target) ? insert.replace(/\n+/gu, '\n') : insert;
      putText(partAt(target.startContainer), taking, target, lines);
      // A page that watches its editor takes the change back only now.
      await new Promise((next) => requestAnimationFrame(next));
      if (await until(() => parted(read().text) === parted(wanted), SETTLES)) {
        placeCaret(read().text.length - behind.length);
        return 'done';
      }
      await rollBack(before, taking.way === 'command');
      back();
      return 'refused';
    },
    keepPlace,
    goTo(span) {
      range(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      void select(span);
    },
    isBefore(span, { node, at }) {
      const last = ends(span);
      if (last === undefined || node === undefined) return false;
      const { endContainer, endOffset } = last;
      if (endContainer === node) return endOffset < at;
      return (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    },
    // The marks lie on the text itself.
    follow() {},
    onChange(heard) {
      changed = heard;
    },
    followLetter() {},
    dispose() {
      // Something may still be to be told.
      changed = () => undefined;
      walker.dispose();
    },
  };
}
