import { HEATED } from '../heat.ts';
import type { AdviceRule } from '../types.ts';
import { shares } from './shares.ts';

/** What the customer said or feels is not picked up: no word of understanding, and none of their own words. */
export const missingAcknowledgement: AdviceRule = {
  id: 'missing-acknowledgement',
  facet: 'personalization',
  applies: ({ draft, incoming, pack }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    (incoming.acts.has('trouble') || incoming.heat >= HEATED) &&
    !draft.acts.has('acknowledgement') &&
    !draft.acts.has('apology') &&
    !shares(draft.words, incoming.words, pack),
};
