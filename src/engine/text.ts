import type { Draft, Span, Word } from './types.ts';

/** A run of lines that belong together, with its place in the draft. `text` keeps every offset. */
export interface Block {
  readonly start: number;
  readonly text: string;
}

/** Folds a word or phrase for comparing: lower case, plain apostrophes, single spaces, NFC. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}

const FENCE = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gmu;
const CODE = /`[^`\n]+`/gu;
const ADDRESS =
  /\b(?:https?|ftp):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190}/gu;
/** Quotations of three words and more are somebody else's words; shorter ones may be scare quotes. */
const QUOTATION =
  /"([^"\n]{3,400})"|[“”]([^“”\n]{3,400})”|«([^«»\n]{3,400})»|»([^«»\n]{3,400})[«»]|„([^„“\n]{3,400})“/gu;
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

/**
 * The spans of the draft that are not the rep's own words: quoted history with the line that introduces
 * it, signature, code, addresses, quotations of three words and more.
 */
export function masks(draft: Draft): Span[] {
  const { text } = draft;
  const found: Span[] = [...(draft.masked ?? [])];
  const lines = linesOf(text);
  const inField = (line: Span) => found.some((mask) => mask.start <= line.start && line.start < mask.end);
  const quoted = lines.map(
    (line) => QUOTED_LINE.test(text.slice(line.start, line.start + 40)) || inField(line),
  );
  let toEnd = false;
  let inSignature = false;
  lines.forEach((line, i) => {
    const raw = text.slice(line.start, line.end);
    if (!toEnd && HISTORY.test(raw)) toEnd = true;
    if (SIGNATURE.test(raw)) inSignature = true;
    if (quoted[i]) inSignature = false;
    else if (/:\s*$/u.test(raw)) {
      let next = i + 1;
      while (next < lines.length && /^\s*$/u.test(text.slice(lines[next]?.start, lines[next]?.end))) next++;
      if (quoted[next]) {
        inSignature = false;
        found.push(line);
        // "On Monday 3 May 2027, Maria Fernández" and then "<maria@example.com> wrote:" on a line of its own.
        const above = lines[i - 1];
        if (
          above !== undefined &&
          /^On .*\d|^[^.!?]{20,}\d[^.!?]*$/u.test(text.slice(above.start, above.end).slice(0, 200)) &&
          !/[.!?:]\s*$/u.test(text.slice(above.start, above.end))
        )
          found.push(above);
      }
    }
    if (toEnd || inSignature || quoted[i]) found.push(line);
  });
  for (const pattern of [FENCE, CODE, ADDRESS])
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(QUOTATION)) {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    if (/\S\s+\S+\s+\S/u.test(inner)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

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
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/gu, (c) => ' '.repeat(c.length));
    at = end;
  }
  return out + text.slice(at);
}

const WRAPPED_FROM = 50;

/**
 * Cuts masked text into blocks: one per line, but a long line that goes on in lower case is a hard wrap
 * and is read as one with the next (its line break becomes a space).
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; text: string; last: number } | undefined;
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, line.end);
    if (open !== undefined && open.last >= WRAPPED_FROM && /^[\p{Ll}\p{Lo}]/u.test(raw)) {
      open = { start: open.start, text: `${open.text} ${raw}`, last: raw.length };
      blocks[blocks.length - 1] = open;
    } else if (/\S/u.test(raw)) {
      open = { start: line.start, text: raw, last: raw.length };
      blocks.push(open);
    } else open = undefined;
  }
  return blocks;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * `Intl.Segmenter` takes quadratic time on some long strings (40 KB of "{" take a second), so it is given
 * pieces: cut behind a sentence, or else a space, or else anywhere.
 */
const LONGEST_PIECE = 1500;

function piecesOf(text: string): Span[] {
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

/** The sentences of a block, by `Intl.Segmenter` (UAX #29), as spans of the block. */
export function sentencesOf(block: string): Span[] {
  const spans: Span[] = [];
  for (const piece of piecesOf(block))
    for (const { index, segment } of sentenceSegmenter.segment(block.slice(piece.start, piece.end)))
      if (/\S/u.test(segment)) {
        const start = piece.start + index;
        spans.push({ start, end: start + segment.length });
      }
  return spans;
}

const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
/** Text in which a pattern finds the words that `Intl.Segmenter` would, some twenty times faster. */
const PLAIN = /^[\t\n\r\x20-\x7eÀ-ÖØ-öø-ɏ‐-‟…€£]*$/u;
const PLAIN_WORD = new RegExp(
  `[${LATIN}0-9_]*[${LATIN}0-9](?:[${LATIN}0-9_]|(?<=[${LATIN}])['’‘.:](?=[${LATIN}])|(?<=[0-9])['’.,;](?=[0-9]))*`,
  'gu',
);

/** The words of a text, as spans of it. */
function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  if (PLAIN.test(text)) {
    for (const { index, 0: word } of text.matchAll(PLAIN_WORD))
      spans.push({ start: index, end: index + word.length });
    return spans;
  }
  for (const { index, segment, isWordLike } of wordSegmenter.segment(text))
    if (isWordLike) spans.push({ start: index, end: index + segment.length });
  return spans;
}

/** The words of a sentence (UAX #29), and what stands behind the last one. */
export function wordsOf(sentence: string): { words: Word[]; after: string } {
  const words: Word[] = [];
  let from = 0;
  for (const piece of piecesOf(sentence))
    for (const span of wordSpans(sentence.slice(piece.start, piece.end))) {
      const start = piece.start + span.start;
      const end = piece.start + span.end;
      const folded = foldWord(sentence.slice(start, end));
      words.push({ start, end, folded, before: sentence.slice(from, start) });
      from = end;
    }
  return { words, after: sentence.slice(from) };
}

/** `fold` for one word, on the hot path: words have no white space. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /[’‘ʼ]|\p{M}/u.test(lower) ? fold(lower) : lower;
}
