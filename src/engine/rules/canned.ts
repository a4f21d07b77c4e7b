import type { Rule } from '../types.ts';

/** Stock phrases that treat the customer as a number: "your call is important to us". */
export const canned: Rule = { id: 'canned', weight: 'note', facet: 'personalization' };
