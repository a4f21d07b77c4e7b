import type { Rule } from '../types.ts';

/** Protects the company instead of helping: "that is not our fault", "nobody else complains". */
export const defensive: Rule = { id: 'defensive', weight: 'nudge', facet: 'reliability' };
