import type { AdviceRule } from '../types.ts';

const LOUD = /(?<![\p{L}\p{N}_-])\p{Lu}{3,20}(?![\p{L}\p{N}_-])/gu;
const MARKS = /[!?]{3,}|!!/u;

/** Everyday words in capitals, or marks in a row; codes and abbreviations are no everyday words. */
export const shouting: AdviceRule = {
  id: 'shouting',
  facet: 'approachability',
  applies({ draft, pack }) {
    if (MARKS.test(draft.text)) return true;
    const common = new Set(pack?.functionWords);
    return [...draft.text.matchAll(LOUD)].some(([word]) => common.has(word.toLowerCase()));
  },
};
