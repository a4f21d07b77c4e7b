import { phrasesIn } from './ready.ts';
import { wordsOf } from './text.ts';
import type { Choices, Hit, LanguagePack, Report, Rule } from './types.ts';

/** So much of a line is looked at before and behind a letter, in UTF-16 units: phrases are shorter. */
const BEFORE = 120;
const BEHIND = 60;
/** Between two sentences, where the next begins with white space; phrases do not reach across. */
const ENDS = /[.!?।\n]\s/gu;

/** Where the sentence of a letter begins, or a little behind it, at a word. */
function beginningOf(line: string, at: number): number {
  const far = Math.max(0, at - BEFORE);
  let start = far;
  ENDS.lastIndex = far;
  for (let match = ENDS.exec(line); match !== null && match.index < at; match = ENDS.exec(line))
    start = match.index + 2;
  if (start > far || far === 0) return start;
  const space = line.indexOf(' ', far);
  return space < 0 || space > at ? far : space;
}

/** Where it ends, or a little before. */
function endOf(line: string, at: number): number {
  ENDS.lastIndex = at;
  const end = ENDS.exec(line)?.index ?? line.length;
  return Math.min(end + 1, at + BEHIND, line.length);
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
  const start = beginningOf(line, at);
  const text = line.slice(start, endOf(line, at));
  const letter = at - start;
  const isNew = (hit: Hit) =>
    (hit.start <= letter && hit.end > letter) ||
    !findings.some(({ quote }) => quote.includes(text.slice(hit.start, hit.end)));
  const { words, after } = wordsOf(text);
  // With the next letter the sentence may be in another language.
  for (const pack of packs) {
    const language = pack.code;
    if (phrasesIn(pack, rules).find({ text, words, after, language }).hits.some(isNew)) return true;
  }
  const { own } = choices;
  if (own === undefined || own.length === 0) return false;
  const view = { text, about: { customers: [] }, language: main, own };
  return rules.some(({ id, inDraft }) => id === 'own-wording' && inDraft?.(view, packs).some(isNew));
}
