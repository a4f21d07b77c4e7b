import { smallestChange } from './field.ts';
import { FILLER, isBlock } from './section.ts';

/** One letter that came to a text, at the end of a word or as a word of its own; nothing else changed. */
export interface Letter {
  /** The line it stands in. */
  readonly line: string;
  /** Its offset in the line. */
  readonly at: number;
  /** Where the line begins in the text of a textarea, and all of that; in an editing host 0 and undefined. */
  readonly start: number;
  readonly all: string | undefined;
  /** The text node of the line in an editing host. */
  readonly node: Text | undefined;
}

const IS_LETTER = /[\p{L}\p{M}]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}'’_-]/u;

/** Whether what stands at an offset is a letter that a word ends with for now. */
const endsWord = (text: string, at: number): boolean =>
  IS_LETTER.test(text.charAt(at)) && !IN_WORD.test(text.charAt(at + 1));

/**
 * The letter by which a textarea's value has grown, if that is all.
 * @param caret where the caret is now
 */
export function letterIn(before: string, value: string, caret: number | null): Letter | undefined {
  if (caret === null || value.length !== before.length + 1) return undefined;
  const at = caret - 1;
  if (at < 0 || !endsWord(value, at)) return undefined;
  // Of parts that are as long as each other the browser compares the bytes, not letter by letter.
  if (before.slice(0, at) !== value.slice(0, at) || before.slice(at) !== value.slice(caret)) return undefined;
  const start = value.lastIndexOf('\n', at) + 1;
  const end = value.indexOf('\n', at);
  const line = value.slice(start, end < 0 ? value.length : end);
  return { line, at: at - start, start, all: value, node: undefined };
}

/** Whether a text node is all that a block of an editing host shows. */
function isWholeBlock(node: Text, host: HTMLElement): boolean {
  let at: Node = node;
  while (at !== host && !isBlock(at)) {
    if (at.previousSibling !== null || at.nextSibling !== null || at.parentNode === null) return false;
    at = at.parentNode;
  }
  return true;
}

/** The letter by which the one text node of a line in an editing host has grown, if that is all that was changed. */
export function letterInNode(records: readonly MutationRecord[], host: HTMLElement): Letter | undefined {
  const [only] = records;
  if (only === undefined || records.length > 1 || only.type !== 'characterData') return undefined;
  const node = only.target as Text;
  const { data } = node;
  const before = only.oldValue ?? '';
  if (data.length !== before.length + 1 || FILLER.test(data)) return undefined;
  const { from, insert } = smallestChange(before, data);
  if (insert.length !== 1 || !endsWord(data, from) || !isWholeBlock(node, host)) return undefined;
  return { line: data.replaceAll('\u00a0', ' '), at: from, start: 0, all: undefined, node };
}
