import type { Span } from '../../engine/types.ts';

/** A run of a text node's characters and where it stands in the text; runs have the same length in both. */
interface Run {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
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

const BLOCKS = new Set(
  `address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header
  hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
/** Fillers that editors keep in empty places: not part of the text. */
const FILLER = /[\u200b\u2060\ufeff]/u;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * Reads an editing host once: blocks and line breaks become line feeds, no-break spaces become spaces,
 * fillers are dropped. One walk gives both text and map, so that they cannot disagree.
 * @param host the editing host
 * @param maskSelector selector of quoted history and signatures inside it
 */
export function walk(host: HTMLElement, maskSelector: string): Walked {
  const runs: Run[] = [];
  /** Line breaks, which are all there is of an empty line, with their offsets. */
  const breaks: { readonly node: Node; readonly start: number }[] = [];
  const masked: Span[] = [];
  let text = '';
  const style = host.ownerDocument.defaultView?.getComputedStyle(host).whiteSpace ?? 'normal';
  const keepsBreaks = style !== 'normal' && style !== 'nowrap';

  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const addText = (node: Text, pre: boolean) => {
    const plain = node.data.replace(/\u00a0/gu, ' ');
    const data = pre ? plain : plain.replace(/[\n\t\r]/gu, ' ');
    let from = 0;
    for (const part of data.split(/([\u200b\u2060\ufeff]+)/u)) {
      if (part !== '' && !FILLER.test(part)) {
        runs.push({ node, from, start: text.length, length: part.length });
        text += part;
      }
      from += part.length;
    }
  };

  // An explicit stack: pages nest deeper than the call stack goes.
  const stack: { node: Node; pre: boolean; maskFrom: number }[] = [
    { node: host, pre: keepsBreaks, maskFrom: -1 },
  ];
  let at: Node | null = host.firstChild;
  while (stack.length > 0) {
    const parent = stack[stack.length - 1] as (typeof stack)[number];
    if (at === null) {
      stack.pop();
      if (parent.node === host) break;
      const element = parent.node as Element;
      if (parent.maskFrom >= 0) masked.push({ start: parent.maskFrom, end: text.length });
      if (BLOCKS.has(element.localName)) breakLine();
      at = element.nextSibling;
      continue;
    }
    if (at.nodeType === TEXT_NODE) addText(at as Text, parent.pre);
    else if (at.nodeType === ELEMENT_NODE) {
      const element = at as Element;
      const name = element.localName;
      if (name === 'br') {
        breaks.push({ node: at, start: text.length });
        text += '\n';
      } else if (!SILENT.has(name)) {
        if (BLOCKS.has(name)) breakLine();
        stack.push({
          node: element,
          pre: parent.pre || name === 'pre',
          maskFrom: element.matches(maskSelector) ? text.length : -1,
        });
        at = element.firstChild;
        continue;
      }
    }
    at = at.nextSibling;
  }

  /** The last run that begins at or before an offset. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle] as Run).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    text,
    masked,
    locate(offset, side) {
      const index = runAt(side === 'before' ? offset : offset - 1);
      const run = runs[index];
      if (run === undefined) return undefined;
      const within = offset - run.start;
      if (within < 0 || within > run.length) return undefined;
      return { node: run.node, offset: run.from + within };
    },
    emptyLine(offset) {
      const at = breaks.find(({ start }) => start === offset)?.node;
      const parent = at?.parentNode;
      if (!at || !parent) return undefined;
      return { node: parent, offset: [...parent.childNodes].indexOf(at as ChildNode) };
    },
    offsetOf(node, offset) {
      if (node.nodeType === TEXT_NODE) {
        const run = runs.find((r) => r.node === node && offset >= r.from && offset <= r.from + r.length);
        return run && run.start + offset - run.from;
      }
      if (!host.contains(node)) return undefined;
      const child = node.childNodes[offset];
      const isBehind = (other: Node) =>
        child
          ? child === other || child.contains(other) || follows(child, other)
          : follows(node, other) && !node.contains(other);
      // The first of the text at or behind the position.
      const behind = (all: readonly { readonly node: Node; readonly start: number }[]) =>
        all.find((one) => isBehind(one.node))?.start ?? text.length;
      return Math.min(behind(runs), behind(breaks));
    },
  };
}

const FOLLOWING = 4;
const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
