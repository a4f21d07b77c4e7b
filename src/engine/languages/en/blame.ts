import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  {
    say: 'you should have (read|known|checked|told us)',
    fix: 'it would have helped to have {1}',
    unless: ['you should have received'],
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: ['Hi Maria, ‹you should have read› the policy before ordering.'],
  fine: ['You should have received a mail from us by now.'],
};
