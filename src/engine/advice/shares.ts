import type { LanguagePack, Word } from '../types.ts';

/** Inflections of one word share their first letters. */
const STEM = 5;
const SHORTEST = 4;

/** Whether two texts have a word in common that says something: no function word, its ending does not count. */
export function shares(
  some: readonly Word[],
  others: readonly Word[],
  pack: LanguagePack | undefined,
): boolean {
  const common = new Set(pack?.functionWords);
  const stems = (words: readonly Word[]) =>
    words
      .filter(({ folded }) => folded.length >= SHORTEST && !common.has(folded))
      .map(({ folded }) => folded.slice(0, STEM));
  const known = new Set(stems(others));
  return stems(some).some((stem) => known.has(stem));
}
