import type { AdviceRule } from '../types.ts';

/** The customer suffered something and nobody says sorry. */
export const missingApology: AdviceRule = {
  id: 'missing-apology',
  facet: 'approachability',
  applies: ({ draft, incoming }) =>
    incoming?.acts.has('trouble') === true && draft.language !== undefined && !draft.acts.has('apology'),
};
