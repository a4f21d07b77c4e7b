import type { Act, AdviceRule } from '../types.ts';
import { shares } from './shares.ts';

/** Before so many words the answer may be still to come. */
const LONG_ENOUGH = 6;

/** A sentence that does one of these may be the answer. */
const ANSWERS: readonly Act[] = [
  'done',
  'next-step',
  'time',
  'alternative',
  'exception',
  'promise',
  'answer',
];

/** The customer asks something, and nothing in the draft takes it up. */
export const missingAnswer: AdviceRule = {
  id: 'missing-answer',
  facet: 'reliability',
  applies: ({ draft, incoming, pack }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    draft.language === incoming.language &&
    draft.words.length >= LONG_ENOUGH &&
    incoming.questions.length > 0 &&
    !/\p{Nd}/u.test(draft.text) &&
    !ANSWERS.some((act) => draft.acts.has(act)) &&
    !incoming.questions.some((question) => shares(draft.words, question, pack)),
};
