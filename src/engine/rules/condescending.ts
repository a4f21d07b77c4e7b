import type { Rule } from '../types.ts';

/** Talks down: "obviously", "as anyone would know", "calm down". */
export const condescending: Rule = { id: 'condescending', weight: 'nudge', facet: 'approachability' };
