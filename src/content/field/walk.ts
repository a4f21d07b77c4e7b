import type { Span } from '../../engine/types.ts';
import {
  ELEMENT_NODE,
  holdsBlocks,
  isBlock,
  type Run,
  readSection,
  type Section,
  TEXT_NODE,
} from './section.ts';

/** A section with its place in the text. */
interface Placed {
  readonly start: number;
  readonly section: Section;
}

/** The text of an editing host with the way back to its nodes. */
export interface Walked {
  readonly text: string;
  readonly masked: readonly Span[];
  /** The position in the DOM of an offset; `side` tells to which character it belongs. */
  locate(offset: number, side: 'before' | 'after'): { node: Text; offset: number } | undefined;
  /** The position in the DOM of a line that has nothing in it, at an offset. */
  emptyLine(offset: number): { node: Node; offset: number } | undefined;
  /** The offset of a position in the DOM, or undefined when it is not in the text. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** Reads one editing host again and again. */
export interface Walker {
  /**
   * Reads the host as it is now: blocks in which nothing was changed since the last time are not walked again.
   * @param anew walks all of it
   */
  read(anew?: 'anew'): Walked;
  dispose(): void;
}

/** Blocks in blocks deeper than this are read as one: pages nest deeper than the call stack goes. */
const DEEPEST = 8;

/** The index of the last of some things in order that begins at or before an offset; 0 when none does. */
function lastAt<T>(all: readonly T[], beginsAt: (one: T) => number, offset: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginsAt(all[middle] as T) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const firstRunOf = ({ start, section }: Placed): number => start + (section.runs[0] as Run).start;
const startOf = ({ start }: Run): number => start;

/** What was read, with the map: both come from the same sections, so that they cannot disagree. */
function walkedFrom(
  host: HTMLElement,
  text: string,
  masked: readonly Span[],
  sections: readonly Placed[],
): Walked {
  const withText = sections.filter(({ section }) => section.runs.length > 0);
  return {
    text,
    masked,
    locate(offset, side) {
      const behind = side === 'before' ? offset : offset - 1;
      const placed = withText[lastAt(withText, firstRunOf, behind)];
      if (placed === undefined) return undefined;
      const { start, section } = placed;
      const run = section.runs[lastAt(section.runs, startOf, behind - start)] as Run;
      const within = offset - start - run.start;
      if (within < 0 || within > run.length) return undefined;
      return { node: run.node, offset: run.from + within };
    },
    emptyLine(offset) {
      let at: Node | undefined;
      for (const { start, section } of sections)
        at ??= section.breaks.find((one) => start + one.start === offset)?.node;
      const parent = at?.parentNode;
      if (!at || !parent) return undefined;
      return { node: parent, offset: [...parent.childNodes].indexOf(at as ChildNode) };
    },
    offsetOf(node, offset) {
      if (node.nodeType === TEXT_NODE) {
        for (const { start, section } of withText)
          for (const run of section.runs)
            if (run.node === node && offset >= run.from && offset <= run.from + run.length)
              return start + run.start + offset - run.from;
        return undefined;
      }
      if (!host.contains(node)) return undefined;
      const child = node.childNodes[offset];
      const isBehind = (other: Node) =>
        child
          ? child === other || child.contains(other) || follows(child, other)
          : follows(node, other) && !node.contains(other);
      // The first of the text at or behind the position.
      let first = text.length;
      for (const { start, section } of sections)
        for (const all of [section.runs, section.breaks]) {
          const behind = all.find((one) => isBehind(one.node));
          if (behind !== undefined) first = Math.min(first, start + behind.start);
        }
      return first;
    },
  };
}

const FOLLOWING = 4;
const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & FOLLOWING) !== 0;

const holdElements = (nodes: NodeList): boolean => {
  for (const { nodeType } of nodes) if (nodeType === ELEMENT_NODE) return true;
  return false;
};

/**
 * Walks an editing host.
 * @param host the editing host
 * @param maskSelector selector of quoted history and signatures inside it
 * @param changed told of what was changed in its text and elements, by whomever; not of attributes
 */
export function walkerOf(
  host: HTMLElement,
  maskSelector: string,
  changed: (records: readonly MutationRecord[]) => void,
): Walker {
  /** The blocks without blocks in them, as they were read last. */
  const kept = new Map<Node, Section>();
  let keptBreaks = false;

  function forget(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      // Elements and attributes decide what is masked, also elsewhere.
      if (type === 'attributes' || holdElements(addedNodes) || holdElements(removedNodes)) {
        kept.clear();
        return;
      }
      for (let at: Node | null = target; at !== null && at !== host; at = at.parentNode) kept.delete(at);
    }
  }
  function tell(records: readonly MutationRecord[]): void {
    const edits = records.filter(({ type }) => type !== 'attributes');
    if (edits.length > 0) changed(edits);
  }
  const changes = new MutationObserver((records) => {
    forget(records);
    tell(records);
  });
  changes.observe(host, {
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    subtree: true,
  });

  function read(anew?: 'anew'): Walked {
    const style = host.ownerDocument.defaultView?.getComputedStyle(host).whiteSpace ?? 'normal';
    const keepsBreaks = style !== 'normal' && style !== 'nowrap';
    const records = changes.takeRecords();
    forget(records);
    // The observer does not tell of what was taken.
    if (records.length > 0) queueMicrotask(() => tell(records));
    if (anew || keepsBreaks !== keptBreaks) kept.clear();
    keptBreaks = keepsBreaks;

    const sections: Placed[] = [];
    const masked: Span[] = [];
    const texts: string[] = [];
    let length = 0;
    /** Whether a line is begun. */
    let open = false;
    const breakLine = () => {
      if (open) texts.push('\n');
      if (open) length++;
      open = false;
    };
    const put = (section: Section) => {
      const { text } = section;
      if (text === '' && section.masked.length === 0) return;
      sections.push({ start: length, section });
      for (const { start, end } of section.masked) masked.push({ start: length + start, end: length + end });
      if (text === '') return;
      texts.push(text);
      length += text.length;
      open = !text.endsWith('\n');
    };
    const gather = (parent: Element, pre: boolean, depth: number) => {
      for (let at = parent.firstChild; at !== null; ) {
        const known = kept.get(at);
        if (known === undefined && !isBlock(at)) {
          let end = at.nextSibling;
          while (end !== null && !isBlock(end)) end = end.nextSibling;
          put(readSection(at, end, pre, maskSelector));
          at = end;
          continue;
        }
        const block = at as Element;
        at = block.nextSibling;
        breakLine();
        if (known === undefined && depth < DEEPEST && holdsBlocks(block)) {
          const start = length;
          gather(block, pre || block.localName === 'pre', depth + 1);
          if (block.matches(maskSelector)) masked.push({ start, end: length });
          breakLine();
          continue;
        }
        const section = known ?? readSection(block, at, pre, maskSelector);
        kept.set(block, section);
        put(section);
      }
    };
    gather(host, keepsBreaks, 0);
    return walkedFrom(host, texts.join(''), masked, sections);
  }

  return {
    read,
    dispose: () => changes.disconnect(),
  };
}
