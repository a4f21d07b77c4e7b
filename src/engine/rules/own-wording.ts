import { fold } from '../fold.ts';
import type { Hit, OwnPhrase, Rule } from '../types.ts';

/** A phrase, and what finds it where its first word stands. */
interface Sought {
  readonly phrase: OwnPhrase;
  readonly pattern: RegExp;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Made once for a list: it stays the same object while the settings do. */
const made = new WeakMap<readonly OwnPhrase[], ReadonlyMap<string, readonly Sought[]>>();

/** The phrases by their first words: a draft's words then call for the few that may stand there. */
function byFirstWord(phrases: readonly OwnPhrase[]): ReadonlyMap<string, readonly Sought[]> {
  let sought = made.get(phrases);
  if (sought === undefined) {
    const lists = new Map<string, Sought[]>();
    for (const phrase of phrases) {
      const text = phrase.text.normalize('NFC').trim();
      const first = text.match(WORD)?.[0];
      if (first === undefined) continue;
      const body = text
        .slice(text.indexOf(first))
        .replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
        .replace(/['’‘ʼ]/gu, "['’‘ʼ]")
        .replace(/\s+/gu, '\\s+');
      const pattern = new RegExp(`${body}(?![\\p{L}\\p{M}\\p{N}])`, 'iuy');
      const key = fold(first);
      lists.set(key, [...(lists.get(key) ?? []), { phrase, pattern }]);
    }
    sought = lists;
    made.set(phrases, sought);
  }
  return sought;
}

/** Wordings that the rep or the team would rather not use. */
export const ownWording: Rule = {
  id: 'own-wording',
  weight: 'note',
  facet: 'personalization',
  inDraft({ text, language, own }) {
    const hits: Hit[] = [];
    if (own === undefined || own.length === 0) return hits;
    const sought = byFirstWord(own);
    for (const { index, 0: word } of text.matchAll(WORD))
      for (const { phrase, pattern } of sought.get(fold(word)) ?? []) {
        if (phrase.language !== undefined && phrase.language !== language) continue;
        pattern.lastIndex = index;
        const match = pattern.exec(text);
        if (match === null) continue;
        const { fix, why } = phrase;
        hits.push({
          rule: 'own-wording',
          weight: 'note',
          start: index,
          end: index + match[0].length,
          fixes: fix === undefined ? [] : [fix],
          ...(why === undefined ? {} : { why }),
        });
      }
    return hits;
  },
};
