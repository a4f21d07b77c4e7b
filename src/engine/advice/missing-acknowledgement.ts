import { HEATED } from '../heat.ts';
import type { AdviceRule } from '../types.ts';
import { shares } from './shares.ts';

/** Shorter replies have no room; `curt` speaks of them. */
const LONG_ENOUGH = 8;

/** What the customer said or feels is not picked up: no word of understanding, and none of their own words. */
export const missingAcknowledgement: AdviceRule = {
  id: 'missing-acknowledgement',
  facet: 'personalization',
  applies: ({ draft, incoming, pack }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    draft.words.length >= LONG_ENOUGH &&
    (incoming.acts.has('trouble') || (incoming.heat >= HEATED && !incoming.acts.has('thanks'))) &&
    !draft.acts.has('acknowledgement') &&
    !draft.acts.has('apology') &&
    !shares(draft.words, incoming.words, pack),
};
