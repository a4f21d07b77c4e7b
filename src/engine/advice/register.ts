import { perSentence } from '../per-sentence.ts';
import type { AdviceRule, Reading } from '../types.ts';

/** A reply of so many words has room for a particle of respect. */
const LONG_ENOUGH = 12;

const foldedIn = perSentence((words) => new Set(words.map(({ folded }) => folded)));

const says = ({ sentences }: Reading, list: readonly string[]) =>
  sentences.some((words) => list.some((word) => foldedIn(words).has(word)));

/** The customer is addressed as no stranger should be, in two ways at once, or more stiffly than they write. */
export const register: AdviceRule = {
  id: 'register',
  facet: 'approachability',
  applies({ draft, incoming, pack }) {
    if (pack === undefined) return false;
    const { mixed, never, expected, mirrored } = pack.register;
    if (never && says(draft, never)) return true;
    if (mixed && says(draft, mixed[0]) && says(draft, mixed[1])) return true;
    if (
      expected &&
      incoming !== undefined &&
      draft.words.length >= LONG_ENOUGH &&
      says(incoming, expected) &&
      !says(draft, expected)
    )
      return true;
    return (
      mirrored !== undefined &&
      incoming !== undefined &&
      says(incoming, mirrored.theirs) &&
      !says(incoming, mirrored.ours) &&
      says(draft, mirrored.ours) &&
      !says(draft, mirrored.theirs)
    );
  },
};
