import type { AdviceRule } from '../types.ts';

/** Work is promised without an honest when. */
export const missingTime: AdviceRule = {
  id: 'missing-time',
  facet: 'timeliness',
  applies: ({ draft }) => draft.acts.has('promise') && !draft.acts.has('time'),
};
