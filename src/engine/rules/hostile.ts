import type { Hit, Rule, Sentence } from '../types.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;
const SHORT_WORD = 3;
const SHOUTED_WORDS = 3;

/**
 * Shouting: at least three words of three letters and more in capitals that are most of the sentence's
 * words. Codes (with digits) and single abbreviations are no shouting.
 */
function shouting(sentence: Sentence): Hit[] {
  const raw = sentence.words.filter((word) => /\p{L}/u.test(word.folded));
  const loud = raw.filter(
    (word) => word.end - word.start >= SHORT_WORD && CAPITALS.test(sentence.text.slice(word.start, word.end)),
  );
  const first = loud[0];
  const last = loud[loud.length - 1];
  if (first === undefined || last === undefined || loud.length < SHOUTED_WORDS) return [];
  const small = raw.filter((word) => {
    const text = sentence.text.slice(word.start, word.end);
    return text !== text.toUpperCase();
  });
  if (small.length >= loud.length) return [];
  return [{ rule: 'hostile', weight: 'pause', start: first.start, end: last.end, fixes: [] }];
}

/** Insult, threat, contempt, mockery, profanity, shouting, open anger. */
export const hostile: Rule = {
  id: 'hostile',
  weight: 'pause',
  facet: 'approachability',
  inSentence: shouting,
};
