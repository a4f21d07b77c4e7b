import type { AdviceRule } from '../types.ts';

/** A message of so many words took some trouble to write. */
const WORTH_THANKS = 12;
/** A reply of so many words has room for thanks. */
const LONG_ENOUGH = 12;

/**
 * No thanks for raising it: a customer who complains at some length gives the team a chance to mend something,
 * and one who praises gives more. Not every reply needs thanks: questions are answered.
 */
export const missingThanks: AdviceRule = {
  id: 'missing-thanks',
  facet: 'approachability',
  applies: ({ draft, incoming }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    draft.words.length >= LONG_ENOUGH &&
    incoming.words.length >= WORTH_THANKS &&
    (incoming.acts.has('trouble') || (incoming.acts.has('thanks') && incoming.questions.length === 0)) &&
    !draft.acts.has('thanks'),
};
