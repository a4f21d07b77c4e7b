import type { Draft, Span } from '../../engine/types.ts';
import type { Letter } from './letter.ts';

/** How a replacement ended: `refused` means the box is as it was before. */
export type Outcome = 'done' | 'refused';

/** How to read and edit one box. Offsets are UTF-16 offsets into the text that `read` last gave. */
export interface Field {
  /** What has the focus while the rep types: the textarea or the editing host. */
  readonly element: HTMLElement;
  /** The box as it stands on the page: the element, or the iframe around it. */
  readonly frame: HTMLElement;
  /**
   * Reads text and masks in one walk.
   * @param anew remembers nothing of what was read before: what the page says of its own elements may have changed
   * with nobody told
   */
  read(anew?: 'anew'): Draft;
  /** Where a span begins and ends in the page; undefined when the text is no longer there. */
  ends(span: Span): Ends | undefined;
  /** Whether a span, of the text that `read` last gave, ends before a letter that came since and does not touch it. */
  isBefore(span: Span, letter: Letter): boolean;
  /** The rectangles of a span in the coordinates of the page's viewport. */
  rects(span: Span): DOMRect[];
  /** Where the caret stands; undefined when it is elsewhere or text is selected. */
  caret(): number | undefined;
  /**
   * Replaces a span by the editor's own way, as one undo step, and reads back. If the text is not exactly
   * what was meant, the box is put back as it was. Line ends in the text begin paragraphs, as the editor makes them.
   */
  replace(span: Span, text: string): Promise<Outcome>;
  /**
   * Remembers where the rep was.
   * @returns a function that gives the box the focus again, with the same selection
   */
  keepPlace(): () => void;
  /** Takes the rep to a span: gives the box the focus, shows the span and selects it, for what is typed to replace. */
  goTo(span: Span): void;
  /**
   * Puts marks where the text now is; called after every change.
   * @param anew looks at once how the page lays it, which else holds for a moment
   */
  follow(anew?: 'anew'): void;
  /** The same for a letter that came behind all marks, and that no check follows yet. @param last the last of them */
  followLetter(letter: Letter, last: Span): void;
  /**
   * From now on tells of changes that no event may tell of: editors undo, and pages clear what was sent. With the
   * letter, where nothing but one letter more has come. Of a textarea's value nothing is told.
   */
  onChange(heard: (letter?: Letter) => void): void;
  /** Takes everything of ours away. */
  dispose(): void;
}

/** A range that does not live: the browser looks after those that do at every change of the page. */
export type Ends = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** A range that lives, over what lies between two ends. */
export function rangeOf({ startContainer, startOffset, endContainer, endOffset }: Ends): Range {
  const range = (startContainer.ownerDocument ?? document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Units `from` to `to` of a text, and what comes in their place. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The largest length up to `most` for which two texts are the same. By halves: whole parts are compared by the browser
 * itself, much faster than letter by letter.
 */
function alike(most: number, same: (length: number) => boolean): number {
  if (same(most)) return most;
  let least = 0;
  for (let above = most; above - least > 1; ) {
    const middle = (least + above) >> 1;
    if (same(middle)) least = middle;
    else above = middle;
  }
  return least;
}

/** The part of a replacement that really changes: common beginning and end trimmed, so that formatting stays. */
export function smallestChange(old: string, text: string): Change {
  const most = Math.min(old.length, text.length);
  // Never between the halves of a surrogate pair.
  const low = (unit: string | undefined) => unit !== undefined && unit >= '\udc00' && unit <= '\udfff';
  let from = alike(most, (length) => old.slice(0, length) === text.slice(0, length));
  if (from > 0 && (low(old[from]) || low(text[from]))) from--;
  let tail = alike(most - from, (length) => length === 0 || old.slice(-length) === text.slice(-length));
  if (tail > 0 && low(old[old.length - tail])) tail--;
  return { from, to: old.length - tail, insert: text.slice(from, text.length - tail) };
}

/** The same change, with a character that stays where it would only take away: no event carries nothing. */
export function filledChange(old: string, change: Change): Change {
  if (change.insert !== '') return change;
  const before = /.$/su.exec(old.slice(0, change.from))?.[0] ?? '';
  const behind = before === '' ? (/^./su.exec(old.slice(change.to))?.[0] ?? '') : '';
  return { from: change.from - before.length, to: change.to + behind.length, insert: before + behind };
}

/** Waits until a condition holds, looking once a frame. @param ms longest wait. @returns whether it held */
export async function until(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((next) => requestAnimationFrame(next));
  }
  return true;
}
