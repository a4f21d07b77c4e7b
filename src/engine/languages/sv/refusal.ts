import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
