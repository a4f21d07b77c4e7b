import type { Act, AdviceRule } from '../types.ts';

const LONG_ENOUGH = 12;
const STEPS: readonly Act[] = ['done', 'next-step', 'promise', 'alternative', 'exception', 'follow-up', 'time'];

/** A reply of some length after which nobody knows what happens next. */
export const missingNextStep: AdviceRule = {
  id: 'missing-next-step',
  facet: 'reliability',
  applies: ({ draft }) =>
    draft.language !== undefined &&
    draft.words.length >= LONG_ENOUGH &&
    draft.questions.length === 0 &&
    !STEPS.some((act) => draft.acts.has(act)),
};
