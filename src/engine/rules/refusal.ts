import type { Rule } from '../types.ts';

/** A flat no with no other way, reason or next step: "that is our policy". */
export const refusal: Rule = { id: 'refusal', weight: 'nudge', facet: 'flexibility' };
