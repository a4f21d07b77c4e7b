import type { Rule } from '../types.ts';

/** Greets nobody in particular: "Dear customer", "To whom it may concern". */
export const genericGreeting: Rule = { id: 'generic-greeting', weight: 'note', facet: 'personalization' };
