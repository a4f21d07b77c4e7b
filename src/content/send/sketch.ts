import { fold } from '../../engine/fold.ts';
import { hash } from '../../shared/hash.ts';
import { SLOTS } from '../../shared/sketch.ts';

const SHINGLE = 3;

/** Replies of fewer words may well be like others. */
const FEWEST = 12;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');

/**
 * A MinHash sketch (Broder 1997) of a text's rows of three words: 32 hashes from which the text cannot be
 * read, by which an edited draft is known again.
 */
export function sketchOf(text: string): number[] {
  const words = wordsOf(text);
  const rows = new Set<string>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++)
    rows.add(words.slice(i, i + SHINGLE).join(' '));
  return Array.from({ length: SLOTS }, (_, seed) => {
    let least = 0xffffffff;
    for (const row of rows) least = Math.min(least, hash(row, Math.imul(seed, 0x9e3779b1)));
    return least;
  });
}

/** The sketch of a reply by which the same text is known again in others; empty when it has too few words. */
export const sketchOfReply = (text: string): number[] =>
  wordsOf(text).length < FEWEST ? [] : sketchOf(text);
