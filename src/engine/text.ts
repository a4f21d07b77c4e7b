import { fold } from './fold.ts';
import { lexemeAt } from './lexeme.ts';
import { scanWords, sentenceEnds } from './segment.ts';
import type { Span, Word } from './types.ts';

/** A run of lines that belong together, with its place in the draft. `text` keeps every offset. */
export interface Block {
  readonly start: number;
  readonly text: string;
}

const WRAPPED_FROM = 50;
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;

/** Whether a text is more than white space: mostly told by its first character. */
function holdsSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /\S/u.test(text);
}

const isSmall = (unit: number) => unit > 96 && unit < 123;

/** Whether a line begins with a small letter, or one of a script without others. */
function goesOn(line: string): boolean {
  const first = line.charCodeAt(0);
  return first < 128 ? isSmall(first) : GOES_ON.test(line);
}

/**
 * Cuts masked text into blocks: one per line, but a long line that goes on in lower case is a hard wrap
 * and is read as one with the next (its line break becomes a space).
 * @param lines the lines of the text
 */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let last = 0;
  let start = 0;
  for (const line of lines) {
    if (open !== undefined && last >= WRAPPED_FROM && goesOn(line)) {
      open = { start: open.start, text: `${open.text} ${line}` };
      blocks[blocks.length - 1] = open;
    } else if (holdsSomething(line)) {
      open = { start, text: line };
      blocks.push(open);
    } else open = undefined;
    last = line.length;
    start += line.length + 1;
  }
  return blocks;
}

const segmenters: { sentence?: Intl.Segmenter; word?: Intl.Segmenter } = {};

/** Made when a text first needs one: most never do, and it would be half of the engine's start. */
function segmenter(granularity: 'sentence' | 'word'): Intl.Segmenter {
  segmenters[granularity] ??= new Intl.Segmenter('en', { granularity });
  return segmenters[granularity];
}

/** In UTF-16 units. */
export const LONGEST_PIECE = 1500;

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
      const sentences = segmenter('sentence').segment(block.slice(piece.start, piece.end));
      for (const { index, segment } of sentences) ends.push(piece.start + index + segment.length);
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
    const parts = segmenter('word').segment(sentence.slice(piece.start, piece.end));
    for (const { index, segment, isWordLike } of parts)
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
