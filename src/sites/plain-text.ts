import { isTag } from './editable.ts';
import { MOST_INCOMING } from './site.ts';

const BREAKS = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td tr ul'.split(
    ' ',
  ),
);
const SILENT = 'script, style, template, noscript';

const breaks = (node: Node | null) => node !== null && BREAKS.has((node as Element).localName);

/**
 * The text of an element, one line for each block; no more than is ever looked at.
 * @param without selector of what is left out inside it
 */
export function plainText(element: Element, without: string): string {
  const { SHOW_TEXT, SHOW_ELEMENT, FILTER_ACCEPT, FILTER_REJECT } = NodeFilter;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT | SHOW_ELEMENT, (node) =>
    'matches' in node && (node as Element).matches(`${SILENT}, ${without}`) ? FILTER_REJECT : FILTER_ACCEPT,
  );
  let text = '';
  while (text.length < MOST_INCOMING && walker.nextNode()) {
    const { currentNode: node } = walker;
    const before = node.previousSibling;
    // A line break has broken the line already; a block does so again at its end.
    if (breaks(node) || (breaks(before) && !isTag(before, 'br'))) text += '\n';
    text += node.nodeValue?.replace(/\u00a0/gu, ' ') ?? '';
  }
  return text.trim();
}
