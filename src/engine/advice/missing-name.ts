import { foldName, readName } from '../name.ts';
import type { LanguagePack } from '../pack.ts';
import { perSentence } from '../per-sentence.ts';
import type { AdviceRule, Reading, RuleId } from '../types.ts';

/** Below so many words nobody misses a name. */
const LONG_ENOUGH = 15;
/** To so short a message a note in a chat goes back, and names are for letters. */
const NOTE = 8;
const LONGER_THAN_NOTE = 25;
/** These are marked where the name should stand: saying it twice helps nobody. */
const MARKED: readonly RuleId[] = ['wrong-name', 'generic-greeting', 'placeholder'];
/** Bengali replies hold Latin words (OTP, app): a Latin name may stand there in either script. */
const isBengali = (text: string) => /\p{Script=Bengali}/u.test(text);

/** The words of a sentence as parts of names. */
const partsOf = perSentence((words) => {
  const parts = new Set<string>();
  for (const { folded } of words) {
    const name = foldName(folded);
    if (/[-'’]/u.test(name)) for (const part of name.split(/[-'’]/u)) parts.add(part);
    else parts.add(name);
  }
  return parts;
});

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

/** A title and a capitalised word: a short form of the name that no list has. */
const TITLED = /([\p{L}'’]+)\.? \p{Lu}\p{Ll}/gu;

/** Whether somebody is addressed by title and name, as in "Sir Lito" to a Carlito; `wrong-name` looks closer. */
function isTitled({ text }: Reading, pack: LanguagePack | undefined): boolean {
  for (const [, title] of text.matchAll(TITLED))
    if (title !== undefined && pack?.honorifics.includes(title.toLowerCase().replace('’', "'"))) return true;
  return false;
}

/**
 * The customer's name is known and not used. Silent when it may be there in another script, when several
 * people are written to, when the display name may not be one person's, and when the greeting is marked already.
 */
export const missingName: AdviceRule = {
  id: 'missing-name',
  facet: 'personalization',
  applies({ draft, about, incoming, pack, findings }) {
    const [only, ...others] = about.customers;
    const person = only === undefined ? undefined : readName(only);
    if (person === undefined || others.length > 0 || draft.words.length < LONG_ENOUGH) return false;
    if (incoming && incoming.words.length < NOTE && draft.words.length < LONGER_THAN_NOTE) return false;
    if (isBengali(person.given) !== isBengali(draft.text)) return false;
    if (findings.some(({ rule }) => MARKED.includes(rule))) return false;
    const parts = draft.sentences.map(partsOf);
    const said = (name: string) => parts.some((words) => words.has(name));
    const called = (token: string) =>
      said(token) ||
      parts.some((words) => isBegun(words, token)) ||
      (pack?.nicknames[token] ?? []).some(said);
    return !person.tokens.filter((token) => token.length > 1).some(called) && !isTitled(draft, pack);
  },
};
