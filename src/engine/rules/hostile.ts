import type { Hit, LanguagePack, Rule, Sentence, Word } from '../types.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;
/** What every shout holds: told at a glance, for most sentences do not. */
const LOUD = /\p{Lu}{3}/u;
const SHORT_WORD = 3;
const SHOUTED_WORDS = 3;
/** "SIGN. THE. FORM.": words in capitals that are a sentence each. */
const STACCATO = /\p{Lu}(?<![\p{L}\p{N}]\p{Lu})\p{Lu}{1,19}(?:[.!?]{1,9}[ \n]\p{Lu}{2,20}){2,20}(?=[.!?])/gu;
/** What every row of such words holds, and is found by fast. */
const BARKED = /[.!?][ \n]\p{Lu}{2}/u;
/** f***, sh**: a word begun and starred out; no masked name, number or address. */
const STARRED = /(?<![\p{L}\p{N}*@._-])[a-z]{1,2}\*{2,4}[a-z]{0,4}(?![\p{L}\p{N}*@.])/gu;

/**
 * Shouting: at least three words of three letters and more in capitals that are most of the sentence's
 * words; those of a script without capitals are small. Codes (with digits) and single abbreviations are no shouting, nor is a cry of joy: a sentence
 * with a word of the pack's class `cheer`.
 */
function shouting(sentence: Sentence, pack: LanguagePack | undefined): Hit[] {
  if (!LOUD.test(sentence.text)) return [];
  const textOf = (word: Word) => sentence.text.slice(word.start, word.end);
  const raw = sentence.words.filter((word) => /\p{L}/u.test(word.folded));
  const loud = raw.filter((word) => word.end - word.start >= SHORT_WORD && CAPITALS.test(textOf(word)));
  const first = loud[0];
  const last = loud[loud.length - 1];
  if (first === undefined || last === undefined || loud.length < SHOUTED_WORDS) return [];
  const isSmall = (text: string) => text !== text.toUpperCase() || text === text.toLowerCase();
  const small = raw.filter((word) => isSmall(textOf(word)));
  if (small.length >= loud.length) return [];
  if (raw.some((word) => pack?.classes['cheer']?.includes(word.folded))) return [];
  return [{ rule: 'hostile', weight: 'pause', start: first.start, end: last.end, fixes: [] }];
}

/** Insult, threat, contempt, mockery, profanity, shouting, open anger. */
export const hostile: Rule = {
  id: 'hostile',
  weight: 'pause',
  facet: 'approachability',
  inSentence: shouting,
  inDraft({ text }) {
    const hits: Hit[] = [];
    const patterns = [...(BARKED.test(text) ? [STACCATO] : []), ...(text.includes('**') ? [STARRED] : [])];
    for (const pattern of patterns)
      for (const { index, 0: match } of text.matchAll(pattern))
        hits.push({ rule: 'hostile', weight: 'pause', start: index, end: index + match.length, fixes: [] });
    return hits;
  },
};
