import { foldName, readName } from '../name.ts';
import { perSentence } from '../per-sentence.ts';
import type { AdviceRule } from '../types.ts';

/** Below so many words nobody misses a name. */
const LONG_ENOUGH = 8;
const scriptOf = (text: string) => (/\p{Script=Latin}/u.test(text) ? 'latin' : 'other');

/** The words of a sentence as parts of names. */
const partsOf = perSentence(
  (words) => new Set(words.flatMap(({ folded }) => foldName(folded).split(/[-'’]/u))),
);

/** Whether a name begins as one of some words does, or the other way round. */
function isBegun(words: Iterable<string>, token: string): boolean {
  for (const word of words)
    if (
      word.length >= 3 &&
      word.charCodeAt(0) === token.charCodeAt(0) &&
      (token.startsWith(word) || word.startsWith(token))
    )
      return true;
  return false;
}

/**
 * The customer's name is known and not used. Silent when it may be there in another script, when several
 * people are written to, and when the display name may not be one person's.
 */
export const missingName: AdviceRule = {
  id: 'missing-name',
  facet: 'personalization',
  applies({ draft, about, pack }) {
    const [only, ...others] = about.customers;
    const person = only === undefined ? undefined : readName(only);
    if (person === undefined || others.length > 0 || draft.words.length < LONG_ENOUGH) return false;
    if (scriptOf(person.given) !== scriptOf(draft.text)) return false;
    const parts = draft.sentences.map(partsOf);
    const said = (name: string) => parts.some((words) => words.has(name));
    const called = (token: string) =>
      said(token) ||
      parts.some((words) => isBegun(words, token)) ||
      (pack?.nicknames[token] ?? []).some(said);
    return !person.tokens.filter((token) => token.length > 1).some(called);
  },
};
