import { HEATED } from '../heat.ts';
import type { AdviceRule } from '../types.ts';

const FEW = 7;
const MANY = 20;

/** A few words to somebody who wrote many, or who had trouble and is angry about it. */
export const curt: AdviceRule = {
  id: 'curt',
  facet: 'approachability',
  applies: ({ draft, incoming }) =>
    incoming !== undefined &&
    draft.words.length > 0 &&
    draft.words.length <= FEW &&
    (incoming.words.length >= MANY || (incoming.acts.has('trouble') && incoming.heat >= HEATED)),
};
