import type { Examples } from '../../types.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
