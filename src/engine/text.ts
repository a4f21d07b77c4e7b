import { fold } from './fold.ts';
import { lexemeAt } from './lexeme.ts';
import { scanWords, sentenceEnds } from './segment.ts';
import type { Draft, Span, Word } from './types.ts';

/** A run of lines that belong together, with its place in the draft. `text` keeps every offset. */
export interface Block {
  readonly start: number;
  readonly text: string;
}

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

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The quoted lines, by what they begin with or by what the field knows. */
function quotedLines(text: string, lines: readonly Span[], known: readonly Span[]): boolean[] {
  const sorted = known.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let until = -1;
  return lines.map(({ start }) => {
    for (let mask = sorted[next]; mask !== undefined && mask.start <= start; mask = sorted[++next])
      until = Math.max(until, mask.end);
    return start < until || QUOTED_LINE.test(text.slice(start, start + 40));
  });
}

/** Quoted history with the lines that introduce it, and the signature. */
function lineMasks(text: string, known: readonly Span[]): Span[] {
  const found: Span[] = [];
  const lines = linesOf(text);
  const quoted = quotedLines(text, lines, known);
  let toEnd = false;
  let inSignature = false;
  lines.forEach((line, i) => {
    const raw = text.slice(line.start, line.end);
    if (!toEnd && HISTORY.test(raw)) toEnd = true;
    if (SIGNATURE.test(raw)) inSignature = true;
    if (quoted[i]) inSignature = false;
    else if (raw.trimEnd().endsWith(':')) {
      let next = i + 1;
      while (next < lines.length && text.slice(lines[next]?.start, lines[next]?.end).trim() === '') next++;
      if (quoted[next]) {
        inSignature = false;
        found.push(line);
        // "On Monday 3 May 2027, Maria Fernández" and then "<maria@example.com> wrote:" on a line of its own.
        const above = lines[i - 1];
        if (
          above !== undefined &&
          /^On .*\d|^[^.!?]{20,}\d[^.!?]*$/u.test(text.slice(above.start, above.end).slice(0, 200)) &&
          !/[.!?:]$/u.test(text.slice(above.start, above.end).trimEnd())
        )
          found.push(above);
      }
    }
    if (toEnd || inSignature || quoted[i]) found.push(line);
  });
  return found;
}

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

/**
 * The spans of the draft that are not the rep's own words: quoted history with the line that introduces
 * it, signature, code, addresses, quotations of three words and more. Each kind is looked for only where
 * the text holds its sign: this is done at every keystroke.
 */
export function masks({ text, masked = [] }: Draft): Span[] {
  const hasLines = masked.length > 0 || text.includes('>') || text.includes('--') || text.includes('____');
  const lines = hasLines ? lineMasks(text, masked) : [];
  const found: Span[] = [...masked, ...lines, ...addresses(text), ...quotations(text)];
  const patterns =
    text.includes('```') || text.includes('~~~') ? [FENCE, CODE] : text.includes('`') ? [CODE] : [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const blank = (line: string) => ' '.repeat(line.length);

/** The draft's text with every masked character but line breaks replaced by a space: same length. */
export function maskText(draft: Draft): string {
  const { text } = draft;
  const spans = masks(draft).sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const span of spans) {
    const start = Math.max(at, span.start);
    const end = Math.min(text.length, span.end);
    if (end <= start) continue;
    out += text.slice(at, start) + text.slice(start, end).split('\n').map(blank).join('\n');
    at = end;
  }
  return out + text.slice(at);
}

const WRAPPED_FROM = 50;
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;

/** Whether a text is more than white space: mostly told by its first character. */
function holdsSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /\S/u.test(text);
}

/**
 * Cuts masked text into blocks: one per line, but a long line that goes on in lower case is a hard wrap
 * and is read as one with the next (its line break becomes a space).
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; text: string; last: number } | undefined;
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, line.end);
    if (open !== undefined && open.last >= WRAPPED_FROM && GOES_ON.test(raw)) {
      open = { start: open.start, text: `${open.text} ${raw}`, last: raw.length };
      blocks[blocks.length - 1] = open;
    } else if (holdsSomething(raw)) {
      open = { start: line.start, text: raw, last: raw.length };
      blocks.push(open);
    } else open = undefined;
  }
  return blocks;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

const LONGEST_PIECE = 1500;

/**
 * `Intl.Segmenter` takes quadratic time on some long strings (40 KB of "{" take a second), so it is given
 * pieces: cut behind a sentence, or else a space, or else anywhere.
 */
export function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const piece = text.slice(start, start + LONGEST_PIECE);
    const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? '));
    const space = piece.lastIndexOf(' ');
    const end = start + (stop > 0 ? stop + 2 : space > 0 ? space + 1 : LONGEST_PIECE);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

/** The sentences of a block (UAX #29), as spans of it. */
export function sentencesOf(block: string): Span[] {
  const spans: Span[] = [];
  const ends: number[] = [];
  for (const piece of piecesOf(block)) {
    ends.length = 0;
    if (!sentenceEnds(block, piece.start, piece.end, ends)) {
      ends.length = 0;
      for (const { index, segment } of sentenceSegmenter.segment(block.slice(piece.start, piece.end)))
        ends.push(piece.start + index + segment.length);
    }
    let start = piece.start;
    for (const end of ends) {
      if (holdsSomething(block.slice(start, end))) spans.push({ start, end });
      start = end;
    }
  }
  return spans;
}

/** The words of a sentence (UAX #29; a row of low lines is none), and what stands behind the last one. */
export function wordsOf(sentence: string): { words: Word[]; after: string } {
  const words: Word[] = [];
  let from = 0;
  const add = (start: number, end: number, folds: boolean) => {
    const lexeme = lexemeAt(sentence, start, end, folds ? foldWord : asItIs);
    const spaced = start === from + 1 && sentence.charCodeAt(from) === 32;
    const before = spaced ? ' ' : sentence.slice(from, start);
    words.push({ start, end, folded: lexeme.folded, before, lexeme });
    from = end;
  };
  for (const piece of piecesOf(sentence)) {
    const known = words.length;
    const began = from;
    if (scanWords(sentence, piece.start, piece.end, add)) continue;
    words.length = known;
    from = began;
    for (const { index, segment, isWordLike } of wordSegmenter.segment(
      sentence.slice(piece.start, piece.end),
    ))
      if (isWordLike && !/^_+$/u.test(segment))
        add(piece.start + index, piece.start + index + segment.length, true);
  }
  return { words, after: sentence.slice(from) };
}

/** `fold` for one word: words have no white space. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /[’‘ʼ\u09dc\u09dd\u09df]|\p{M}/u.test(lower) ? fold(lower) : lower;
}

const asItIs = (word: string) => word;
