import { editedHost, isTag } from './editable.ts';
import { plainText } from './plain-text.ts';
import { QUOTES_AND_SIGNATURES } from './site.ts';

/** What a reply in plain text quotes; what that quotes itself is left out. */
function quotedLines(text: string): string {
  const lines = text.split('\n').filter((line) => /^>(?! ?>)/u.test(line));
  return lines.map((line) => line.replace(/^> ?/u, '')).join('\n');
}

/** The same in HTML. */
function quotedBlocks(host: HTMLElement): string {
  const blocks = [...host.querySelectorAll('blockquote')];
  const outer = blocks.filter((block) => block.parentElement?.closest('blockquote') === null);
  return outer.map((block) => plainText(block, QUOTES_AND_SIGNATURES)).join('\n');
}

/**
 * The message that a box's reply quotes, where pages show it nowhere else.
 * @param box a textarea, an editing host, or an editor's iframe
 * @returns the empty string when nothing is quoted
 */
export function quotedIn(box: HTMLElement): string {
  if (isTag(box, 'textarea')) return quotedLines(box.value).trim();
  const host = isTag(box, 'iframe') ? editedHost(box) : box;
  return host ? quotedBlocks(host).trim() : '';
}
