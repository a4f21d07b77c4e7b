import type { AdviceRule } from '../types.ts';

const LOUD = /\p{Lu}(?<![\p{L}\p{N}_-]\p{Lu})\p{Lu}{2,19}(?![\p{L}\p{N}_-])/gu;
/** Every row of three and more marks, and every "!!", holds one of these. */
const MARKS = ['!!', '???', '?!?', '!?!', '!??', '??!'];

/** Everyday words in capitals, or marks in a row; codes and abbreviations are no everyday words. */
export const shouting: AdviceRule = {
  id: 'shouting',
  facet: 'approachability',
  applies({ draft, pack }) {
    if (MARKS.some((marks) => draft.text.includes(marks))) return true;
    for (const [word] of draft.text.matchAll(LOUD))
      if (pack?.functionWords.includes(word.toLowerCase())) return true;
    return false;
  },
};
