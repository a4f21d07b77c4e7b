/** How many hashes a sketch has. */
export const SLOTS = 32;

/** How alike two texts are by their sketches, 0 to 1 (an estimate of the Jaccard index of their rows). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SLOTS || b.length !== SLOTS) return 0;
  return a.filter((value, slot) => value === b[slot]).length / SLOTS;
}
