import type { AdviceRule, Word } from '../types.ts';

/** A reply of so many words has room for a particle of respect. */
const LONG_ENOUGH = 12;

const says = (words: readonly Word[], list: readonly string[]) =>
  words.some(({ folded }) => list.includes(folded));

/** The customer is addressed as no stranger should be, in two ways at once, or more stiffly than they write. */
export const register: AdviceRule = {
  id: 'register',
  facet: 'approachability',
  applies({ draft, incoming, pack }) {
    if (pack === undefined) return false;
    const { mixed, never, expected, mirrored } = pack.register;
    const { words } = draft;
    if (never && says(words, never)) return true;
    if (mixed && says(words, mixed[0]) && says(words, mixed[1])) return true;
    if (expected && words.length >= LONG_ENOUGH && !says(words, expected)) return true;
    return (
      mirrored !== undefined &&
      incoming !== undefined &&
      says(incoming.words, mirrored.theirs) &&
      !says(incoming.words, mirrored.ours) &&
      says(words, mirrored.ours) &&
      !says(words, mirrored.theirs)
    );
  },
};
