import type { LanguagePack } from '../pack.ts';
import type { Hit, Rule, Sentence } from '../types.ts';

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
  let shouts = 0;
  for (const { lexeme } of sentence.words) if (lexeme.isLoud) shouts++;
  if (shouts < SHOUTED_WORDS) return [];
  const raw = sentence.words.filter(({ folded }) => /\p{L}/u.test(folded));
  const loud = raw.filter(({ lexeme }) => lexeme.isLoud);
  const first = loud[0];
  const last = loud[loud.length - 1];
  if (first === undefined || last === undefined) return [];
  const isSmall = (text: string) => text !== text.toUpperCase() || text === text.toLowerCase();
  const small = raw.filter(({ start, end }) => isSmall(sentence.text.slice(start, end)));
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
