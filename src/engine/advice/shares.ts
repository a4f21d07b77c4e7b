import type { LanguagePack } from '../pack.ts';
import type { Word } from '../types.ts';

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
  const says = ({ folded }: Word) => folded.length >= SHORTEST && !common.has(folded);
  const stemOf = ({ folded }: Word) => folded.slice(0, STEM);
  const known = new Set(others.filter(says).map(stemOf));
  return some.some((word) => known.has(stemOf(word)) && says(word));
}
