import { foldName, readName } from '../name.ts';
import type { AdviceRule } from '../types.ts';

/** Below so many words nobody misses a name. */
const LONG_ENOUGH = 8;
const scriptOf = (text: string) => (/\p{Script=Latin}/u.test(text) ? 'latin' : 'other');

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
    const words = new Set(draft.words.flatMap(({ folded }) => foldName(folded).split(/[-'’]/u)));
    const called = (token: string) =>
      words.has(token) ||
      [...words].some((word) => word.length >= 3 && (token.startsWith(word) || word.startsWith(token))) ||
      (pack?.nicknames[token] ?? []).some((nickname) => words.has(nickname));
    return !person.tokens.filter((token) => token.length > 1).some(called);
  },
};
