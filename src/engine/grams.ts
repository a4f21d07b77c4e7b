import type { Word } from './types.ts';

/** Letters that a word's stem keeps: inflections of one word mostly share them. */
const STEM = 5;
/** What can stand between words and carries tone: marks, brackets, dashes, emoji. */
const MARK = /[?!…;:()"“”—–]|\.\.|\p{Extended_Pictographic}/u;
const ENDS: readonly (readonly [RegExp, number])[] = [
  [/[?？]/u, 3],
  [/!/u, 4],
  [/…|\.\./u, 5],
  [/[.।]/u, 6],
];

/** FNV-1a over UTF-16 code units, with more mixing, of the first letters of a word. */
function hashOf(word: string, letters: number, seed: number): number {
  let hash = seed;
  const length = Math.min(word.length, letters);
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

const pair = (a: number, b: number, seed: number): number => {
  let hash = Math.imul(a ^ Math.imul(b ^ seed, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x27d4eb2f);
};

/** Keys are the upper 24 bits of a hash. */
const key = (hash: number) => (hash ^ (hash << 11)) >>> 8;

const tokens: number[] = [];
const stems: number[] = [];

/** What ends a sentence, as a token. */
function endOf(after: string): number {
  if (after === '') return 2;
  for (const [pattern, token] of ENDS) if (pattern.test(after)) return token;
  return 2;
}

/**
 * The n-grams of a sentence as 24-bit keys: words, pairs of words (next to each other and with one word
 * between), stems and pairs of stems. Start, end and marks between words count as words.
 * @param into emptied and filled; the same key may occur more than once
 */
export function gramsOf(words: readonly Word[], after: string, into: number[]): number[] {
  into.length = 0;
  tokens.length = 0;
  stems.length = 0;
  tokens.push(1);
  for (const { folded, before } of words) {
    if (before.length > 1) {
      const mark = MARK.exec(before);
      if (mark !== null) tokens.push(hashOf(mark[0], 2, 7));
    }
    tokens.push(hashOf(folded, 40, 0x2f0b4c47));
    stems.push(hashOf(folded, STEM, 0x51ab3d19));
  }
  tokens.push(endOf(after));
  const emoji = after.length > 1 ? /\p{Extended_Pictographic}/u.exec(after) : null;
  if (emoji !== null) tokens.push(hashOf(emoji[0], 2, 7));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    into.push(key(Math.imul(token, 0x9e3779b1)));
    if (at + 1 < tokens.length) into.push(key(pair(token, tokens[at + 1] as number, 0x3c6ef372)));
    if (at + 2 < tokens.length) into.push(key(pair(token, tokens[at + 2] as number, 0x1b873593)));
  }
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] as number;
    into.push(key(Math.imul(stem, 0x9e3779b1)));
    if (at + 1 < stems.length) into.push(key(pair(stem, stems[at + 1] as number, 0x5bd1e995)));
  }
  return into;
}
