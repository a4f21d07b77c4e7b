import type { AdviceRule } from '../types.ts';

/** Something is still open, the customer had trouble, and nothing is said of getting in touch again. */
export const missingFollowUp: AdviceRule = {
  id: 'missing-follow-up',
  facet: 'above-and-beyond',
  applies: ({ draft, incoming }) =>
    incoming?.acts.has('trouble') === true && draft.acts.has('promise') && !draft.acts.has('follow-up'),
};
