import type { Draft, Span } from './types.ts';

const FENCE = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gmu;
const CODE = /`[^`\n]+`/gu;
const ADDRESS =
  /\b(?:https?|ftp):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190}/gu;
/** Quotations of three words and more are somebody else's words; shorter ones may be scare quotes. */
const QUOTATION =
  /"[^"\n]{3,400}"|[“”][^“”\n]{3,400}”|«[^«»\n]{3,400}»|»[^«»\n]{3,400}[«»]|„[^„“\n]{3,400}“/uy;
const QUOTE = /["“”«»„]/gu;
const SPACE = /\s/gu;
const QUOTED_LINE = /^[ \t]*>/u;
const SIGNATURE = /^-- ?$/u;
/** "-----Original Message-----" in any language, and Outlook's rule above the header block. */
const HISTORY = /^(?:-{4,}[^-\n]+-{4,}|_{20,})[ \t]*$/u;
/** "On Monday 3 May 2027, Maria Fernández", and then "<maria@example.com> wrote:" on a line of its own. */
const DATED = /^On .*\d|^[^.!?]{20,}\d[^.!?]*$/u;
const ENDED = /[.!?:]$/u;
/** So much of a line's beginning tells that it is quoted; so much of it whether it is dated. */
const BEGINNING = 40;
const MOST_DATED = 200;

/** Addresses of pages and mailboxes: looked for in the words that can hold one. */
function addresses(text: string): Span[] {
  const found: Span[] = [];
  for (const sign of ['@', '://', 'www.']) {
    let from = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
      let start = at;
      while (start > from && !/\s/u.test(text.charAt(start - 1))) start--;
      SPACE.lastIndex = at;
      from = SPACE.exec(text)?.index ?? text.length;
      for (const match of text.slice(start, from).matchAll(ADDRESS))
        found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return found;
}

/** Quotations of three words and more. */
function quotations(text: string): Span[] {
  const found: Span[] = [];
  QUOTE.lastIndex = 0;
  for (let mark = QUOTE.exec(text); mark !== null; mark = QUOTE.exec(text)) {
    QUOTATION.lastIndex = mark.index;
    const quotation = QUOTATION.exec(text)?.[0];
    if (quotation === undefined) continue;
    QUOTE.lastIndex = mark.index + quotation.length;
    if (/\S\s+\S+\s+\S/u.test(quotation.slice(1, -1)))
      found.push({ start: mark.index, end: mark.index + quotation.length });
  }
  return found;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** A line with spaces in the place of what lies in some spans of it; they may reach beyond it, or overlap. */
function blanked(line: string, spans: readonly Span[]): string {
  let out = line;
  for (const { start, end } of spans) {
    const from = Math.max(0, start);
    const to = Math.min(line.length, end);
    if (from < to) out = out.slice(0, from) + ' '.repeat(to - from) + out.slice(to);
  }
  return out;
}

/** What a line is by itself. */
class Line {
  readonly raw: string;
  /** Without addresses, quotations and code. */
  readonly own: string;
  readonly blank: string;
  readonly isQuoted: boolean;
  readonly isEmpty: boolean;
  readonly isSignature: boolean;
  readonly beginsHistory: boolean;
  /** Whether it may introduce what is quoted below it. */
  readonly introduces: boolean;

  constructor(raw: string) {
    const trimmed = raw.trimEnd();
    this.raw = raw;
    this.own = blanked(raw, [
      ...addresses(raw),
      ...quotations(raw),
      ...(raw.includes('`') ? spansOf(CODE, raw) : []),
    ]);
    this.blank = ' '.repeat(raw.length);
    this.isQuoted = QUOTED_LINE.test(raw.slice(0, BEGINNING));
    this.isEmpty = raw.trim() === '';
    this.isSignature = SIGNATURE.test(raw);
    this.beginsHistory = HISTORY.test(raw);
    this.introduces = trimmed.endsWith(':');
  }

  /** Whether the line below it ends what it begins: who wrote, and when. */
  get isDated(): boolean {
    return DATED.test(this.raw.slice(0, MOST_DATED)) && !ENDED.test(this.raw.trimEnd());
  }
}

/**
 * The lines as they are shown: quoted history with the lines that introduce it, and the signature, are blank.
 * @param covered the lines that the field knows to be quoted
 */
function shownOf(lines: readonly Line[], covered: readonly boolean[] | undefined): string[] {
  const isQuoted = (i: number) => lines[i]?.isQuoted === true || covered?.[i] === true;
  const shown: string[] = [];
  let toEnd = false;
  let inSignature = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.beginsHistory) toEnd = true;
    if (line.isSignature) inSignature = true;
    let isOthers = isQuoted(i);
    if (isOthers) inSignature = false;
    else if (line.introduces) {
      let next = i + 1;
      while (lines[next]?.isEmpty) next++;
      isOthers = isQuoted(next);
      if (isOthers) inSignature = false;
      const above = lines[i - 1];
      if (isOthers && above?.isDated) shown[i - 1] = above.blank;
    }
    shown.push(isOthers || toEnd || inSignature ? line.blank : line.own);
  }
  return shown;
}

/** The lines that begin in one of some spans, which are in order. */
function coveredBy(spans: readonly Span[], starts: readonly number[]): boolean[] {
  let next = 0;
  let until = -1;
  return starts.map((start) => {
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[++next])
      until = Math.max(until, span.end);
    return start < until;
  });
}

function startsOf(lines: readonly Line[]): number[] {
  let start = 0;
  return lines.map(({ raw }) => {
    const at = start;
    start += raw.length + 1;
    return at;
  });
}

/** A draft without what is not the rep's own words. */
export interface Masked {
  /** The text with every masked character but line breaks replaced by a space: same length. */
  readonly text: string;
  /** Its lines. Those that stay as they were are the same strings. */
  readonly lines: readonly string[];
}

/**
 * Masks one draft after another: quoted history with the line that introduces it, signature, code, addresses,
 * quotations of three words and more. Lines that stay as they were are not looked at again.
 */
export class Masker {
  private lines: Line[] = [];

  private linesOf(text: string): readonly Line[] {
    const { lines } = this;
    const raws = text.split('\n');
    const most = Math.min(raws.length, lines.length);
    let first = 0;
    while (first < most && raws[first] === lines[first]?.raw) first++;
    let last = 0;
    while (last < most - first && raws[raws.length - 1 - last] === lines[lines.length - 1 - last]?.raw)
      last++;
    const fresh = raws.slice(first, raws.length - last).map((raw) => new Line(raw));
    this.lines = lines.slice(0, first).concat(fresh, lines.slice(lines.length - last));
    return this.lines;
  }

  /** @param draft the text, with spans the field knows to be quoted or a signature */
  mask({ text, masked = [] }: Draft): Masked {
    const lines = this.linesOf(text);
    const fenced = text.includes('```') || text.includes('~~~') ? spansOf(FENCE, text) : [];
    if (masked.length === 0 && fenced.length === 0) {
      const shown = shownOf(lines, undefined);
      return { text: shown.join('\n'), lines: shown };
    }
    const known = masked.toSorted((a, b) => a.start - b.start);
    const starts = startsOf(lines);
    const shown = shownOf(lines, coveredBy(known, starts));
    const hide = (spans: readonly Span[]) => {
      let first = 0;
      for (const { start, end } of spans) {
        while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= start) first++;
        for (let i = first; i < lines.length && (starts[i] as number) < end; i++)
          if (shown[i] !== lines[i]?.blank)
            shown[i] = blanked(shown[i] as string, [
              { start: start - (starts[i] as number), end: end - (starts[i] as number) },
            ]);
      }
    };
    hide(known);
    hide(fenced);
    return { text: shown.join('\n'), lines: shown };
  }
}

/** The draft's text with every masked character but line breaks replaced by a space: same length. */
export const maskText = (draft: Draft): string => new Masker().mask(draft).text;
