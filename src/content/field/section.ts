import type { Span } from '../../engine/types.ts';

/** A run of a text node's characters and where it stands in its section; runs have the same length in both. */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** A line break, which is all there is of an empty line. */
export interface Break {
  readonly node: Node;
  readonly start: number;
}

/**
 * A block or what stands between two blocks, read by itself: it always begins a line. Offsets count from its own
 * beginning.
 */
export interface Section {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly breaks: readonly Break[];
  readonly masked: readonly Span[];
}

const BLOCKS = new Set(
  `address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header
  hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
/** Fillers that editors keep in empty places: not part of the text. */
export const FILLER = /[\u200b\u2060\ufeff]/u;
export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** Whether a node is an element that stands on lines of its own. */
export const isBlock = (node: Node): boolean =>
  node.nodeType === ELEMENT_NODE && BLOCKS.has((node as Element).localName);

/** Whether blocks are among the children of an element. */
export function holdsBlocks(element: Element): boolean {
  for (let at = element.firstElementChild; at !== null; at = at.nextElementSibling)
    if (isBlock(at)) return true;
  return false;
}

/**
 * Reads siblings, from one to before another: blocks and line breaks become line feeds, no-break spaces become
 * spaces, fillers are dropped.
 * @param keepsBreaks whether line feeds show as such
 */
export function readSection(
  first: Node,
  until: Node | null,
  keepsBreaks: boolean,
  maskSelector: string,
): Section {
  const runs: Run[] = [];
  const breaks: Break[] = [];
  const masked: Span[] = [];
  let text = '';

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

  const stack: { element: Element; pre: boolean; maskFrom: number }[] = [];
  let at: Node | null = first;
  for (;;) {
    const parent = stack[stack.length - 1];
    if (parent === undefined && at === until) break;
    if (at === null) {
      if (parent === undefined) break;
      stack.pop();
      const { element, maskFrom } = parent;
      if (maskFrom >= 0) masked.push({ start: maskFrom, end: text.length });
      if (BLOCKS.has(element.localName)) breakLine();
      at = element.nextSibling;
      continue;
    }
    const pre = parent?.pre ?? keepsBreaks;
    if (at.nodeType === TEXT_NODE) addText(at as Text, pre);
    else if (at.nodeType === ELEMENT_NODE) {
      const element = at as Element;
      const name = element.localName;
      if (name === 'br') {
        breaks.push({ node: at, start: text.length });
        text += '\n';
      } else if (!SILENT.has(name)) {
        if (BLOCKS.has(name)) breakLine();
        stack.push({
          element,
          pre: pre || name === 'pre',
          maskFrom: element.matches(maskSelector) ? text.length : -1,
        });
        at = element.firstChild;
        continue;
      }
    }
    at = at.nextSibling;
  }
  return { text, runs, breaks, masked };
}
