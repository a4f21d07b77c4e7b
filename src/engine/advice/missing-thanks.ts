import type { AdviceRule } from '../types.ts';

/** A message of so many words took some trouble to write. */
const WORTH_THANKS = 6;

/** No thanks for raising it: a customer who complains gives the team a chance to mend something. */
export const missingThanks: AdviceRule = {
  id: 'missing-thanks',
  facet: 'approachability',
  applies: ({ draft, incoming }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    incoming.words.length >= WORTH_THANKS &&
    (incoming.acts.has('trouble') || incoming.questions.length > 0) &&
    !draft.acts.has('thanks'),
};
