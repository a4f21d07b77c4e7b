import { fold } from '../../engine/fold.ts';
import { hash } from '../../shared/hash.ts';

const SLOTS = 32;
const SHINGLE = 3;

/**
 * A MinHash sketch (Broder 1997) of a text's rows of three words: 32 hashes from which the text cannot be
 * read, by which an edited draft is known again.
 */
export function sketchOf(text: string): number[] {
  const words = fold(text)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
  const rows = new Set<string>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++)
    rows.add(words.slice(i, i + SHINGLE).join(' '));
  return Array.from({ length: SLOTS }, (_, seed) => {
    let least = 0xffffffff;
    for (const row of rows) least = Math.min(least, hash(row, Math.imul(seed, 0x9e3779b1)));
    return least;
  });
}

/** How alike two texts are by their sketches, 0 to 1 (an estimate of the Jaccard index of their rows). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SLOTS || b.length !== SLOTS) return 0;
  return a.filter((value, slot) => value === b[slot]).length / SLOTS;
}
