import type { Act, AdviceRule } from '../types.ts';
import { shares } from './shares.ts';

/** A sentence that does one of these may be the answer. */
const ANSWERS: readonly Act[] = ['done', 'next-step', 'time', 'alternative', 'exception', 'promise'];

/** The customer asks something, and nothing in the draft takes it up. */
export const missingAnswer: AdviceRule = {
  id: 'missing-answer',
  facet: 'reliability',
  applies: ({ draft, incoming, pack }) =>
    incoming !== undefined &&
    draft.language !== undefined &&
    draft.language === incoming.language &&
    incoming.questions.length > 0 &&
    !/\d/u.test(draft.text) &&
    !ANSWERS.some((act) => draft.acts.has(act)) &&
    !incoming.questions.some((question) => shares(draft.words, question, pack)),
};
