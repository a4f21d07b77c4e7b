import { hashOf } from './lexeme.ts';
import type { Word } from './types.ts';

/** What can stand between words and carries tone: marks, brackets, dashes, emoji. */
const MARK = /[?!…;:()"“”—–]|\.\.|\p{Extended_Pictographic}/u;
const ENDS: readonly (readonly [RegExp, number])[] = [
  [/[?？]/u, 3],
  [/!/u, 4],
  [/…|\.\./u, 5],
  [/[.।]/u, 6],
];

const pair = (a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(b ^ 0x3c6ef372, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x27d4eb2f);
};

/** Keys are the upper 20 bits of a hash: of n-grams that weigh nothing, one in 200 is taken for one that does. */
const key = (hash: number) => (hash ^ (hash << 11)) >>> 12;

const tokens: number[] = [];

/** What ends a sentence, as a token. */
function endOf(after: string): number {
  if (after === '') return 2;
  for (const [pattern, token] of ENDS) if (pattern.test(after)) return token;
  return 2;
}

/**
 * The n-grams of a sentence as 20-bit keys: words and pairs of words that stand next to each other. Start,
 * end and marks between words count as words.
 * @param into emptied and filled; the same key may occur more than once
 */
export function gramsOf(words: readonly Word[], after: string, into: number[]): number[] {
  into.length = 0;
  tokens.length = 0;
  tokens.push(1);
  for (const { lexeme, before } of words) {
    if (before.length > 1) {
      const mark = MARK.exec(before);
      if (mark !== null) tokens.push(hashOf(mark[0], 0, mark[0].length, 7));
    }
    tokens.push(lexeme.hash);
  }
  tokens.push(endOf(after));
  const emoji = after.length > 1 ? /\p{Extended_Pictographic}/u.exec(after) : null;
  if (emoji !== null) tokens.push(hashOf(emoji[0], 0, emoji[0].length, 7));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    into.push(key(Math.imul(token, 0x9e3779b1)));
    if (at + 1 < tokens.length) into.push(key(pair(token, tokens[at + 1] as number)));
  }
  return into;
}
