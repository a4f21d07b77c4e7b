import type { Rule } from '../types.ts';

/** Stiff legal or bureaucratic language: "pursuant to", "hereinafter". */
export const legalese: Rule = { id: 'legalese', weight: 'note', facet: 'approachability' };
