import type { LanguagePack } from './pack.ts';
import { phrasesIn } from './ready.ts';
import { wordsOf } from './text.ts';
import type { Choices, Hit, Report, Rule, Word } from './types.ts';

/** So much of a line is looked at before and behind a letter, in UTF-16 units: phrases are shorter. */
const BEFORE = 120;
const BEHIND = 60;
/** Between two sentences, where the next begins with white space; phrases do not reach across. */
const ENDS = /[.!?।\n]\s/gu;

/** What stands around a letter: its sentence, or as much of it as matters, begun at a word. */
function aroundIn(line: string, at: number): { readonly text: string; readonly letter: number } {
  const from = Math.max(0, at - BEFORE);
  const near = line.slice(from, at + BEHIND);
  const letter = at - from;
  const space = from === 0 ? -1 : near.indexOf(' ');
  let start = space < letter ? space + 1 : 0;
  let end = near.length;
  ENDS.lastIndex = 0;
  for (let match = ENDS.exec(near); match !== null; match = ENDS.exec(near)) {
    if (match.index < letter) start = match.index + 2;
    else {
      end = match.index + 1;
      break;
    }
  }
  return { text: near.slice(start, end), letter: letter - start };
}

const SPACE = /\s/u;
/** So much of a word is looked at: the phrases name none that is as long. */
const LONGEST = 40;

/** The word that a letter ends. */
function wordAt(line: string, at: number): Word | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST && !SPACE.test(line.charAt(start - 1))) start--;
  return wordsOf(line.slice(start, at + 1)).words.at(-1);
}

/**
 * Whether a letter can make up no passage of a phrase: it is not the first of its word, and no phrase names the word
 * as it now is. What takes any word took it with its first letter; a phrase that is excused no longer (`unless`) shows
 * when the word ends.
 */
function saysNothing(
  line: string,
  at: number,
  packs: readonly LanguagePack[],
  rules: readonly Rule[],
): boolean {
  const word = wordAt(line, at);
  return (
    word !== undefined &&
    word.end - word.start > 1 &&
    !packs.some((pack) => phrasesIn(pack, rules).mayName(word.lexeme))
  );
}

/**
 * Whether a letter, with the words around it, makes up a passage that is to be marked at once: a phrase, or a wording
 * of the rep's own. Anything else that a letter in the middle of a word changes shows when the word ends.
 * @param line what stands before and behind the letter
 * @param at the letter's offset in it
 * @param before what was said of the draft without it
 * @throws SyntaxError for a phrase that is not well formed
 */
export function marksAt(
  line: string,
  at: number,
  { language: main, findings }: Pick<Report, 'language' | 'findings'>,
  choices: Choices,
  packs: readonly LanguagePack[],
  rules: readonly Rule[],
): boolean {
  const { own = [] } = choices;
  const plain = saysNothing(line, at, packs, rules);
  if (plain && own.length === 0) return false;
  const { text, letter } = aroundIn(line, at);
  const isNew = (hit: Hit) =>
    (hit.start <= letter && hit.end > letter) ||
    !findings.some(({ quote }) => quote.includes(text.slice(hit.start, hit.end)));
  const view = { text, about: { customers: [] }, language: main, own };
  if (rules.some(({ id, inDraft }) => id === 'own-wording' && inDraft?.(view, packs).some(isNew)))
    return true;
  if (plain) return false;
  const { words, after } = wordsOf(text);
  // With the next letter the sentence may be in another language.
  return packs.some((pack) => {
    const sentence = { text, words, after, language: pack.code };
    return phrasesIn(pack, rules).find(sentence).hits.some(isNew);
  });
}
