import { HEATED } from '../heat.ts';
import type { Act, AdviceRule } from '../types.ts';

const LONG_ENOUGH = 12;
const STEPS: readonly Act[] = [
  'done',
  'next-step',
  'promise',
  'alternative',
  'exception',
  'extra',
  'follow-up',
  'time',
];

/**
 * Something went wrong, or a draft that apologises says so, and after a reply of some length nobody knows what
 * happens next. An answer to a question needs no next step, nor does one with figures in it.
 */
export const missingNextStep: AdviceRule = {
  id: 'missing-next-step',
  facet: 'reliability',
  applies: ({ draft, incoming }) =>
    draft.language !== undefined &&
    draft.words.length >= LONG_ENOUGH &&
    (draft.acts.has('apology') ||
      incoming?.acts.has('trouble') === true ||
      (incoming?.heat ?? 0) >= HEATED) &&
    draft.questions.length === 0 &&
    !/\p{Nd}/u.test(draft.text) &&
    !STEPS.some((act) => draft.acts.has(act)),
};
