import type { Rule } from '../types.ts';

/** Puts the fault on the customer: "you should have read", "your mistake". */
export const blame: Rule = { id: 'blame', weight: 'nudge', facet: 'approachability' };
