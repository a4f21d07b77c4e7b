import type { Rule } from '../types.ts';

/** Polite on the surface, barbed below: "per my last email", "good luck with that". */
export const passiveAggressive: Rule = {
  id: 'passive-aggressive',
  weight: 'nudge',
  facet: 'approachability',
};
