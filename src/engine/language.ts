import type { Language, LanguagePack, Word } from './types.ts';

/** How many of some words are function words of each language, and how many words there were. */
export interface LanguageCount {
  readonly words: number;
  readonly hits: ReadonlyMap<Language, number>;
}

/** A sentence must have this share of function words before a language is named. */
const SHARE = 0.15;

/** Tells the languages of a set of packs apart by their function words. */
export class LanguageModel {
  private readonly owners = new Map<string, Language[]>();

  constructor(packs: readonly LanguagePack[]) {
    for (const pack of packs)
      for (const word of pack.functionWords) {
        const owners = this.owners.get(word) ?? [];
        owners.push(pack.code);
        this.owners.set(word, owners);
      }
  }

  count(words: readonly Word[]): LanguageCount {
    const hits = new Map<Language, number>();
    for (const word of words) {
      const owners = this.owners.get(word.folded);
      if (owners === undefined) continue;
      for (const owner of owners) hits.set(owner, (hits.get(owner) ?? 0) + 1 / owners.length);
    }
    return { words: words.length, hits };
  }

  /** The language with the clear majority of function words, or undefined: better silent than wrong. */
  decide(counts: readonly LanguageCount[]): Language | undefined {
    const sums = new Map<Language, number>();
    let words = 0;
    for (const count of counts) {
      words += count.words;
      for (const [language, n] of count.hits) sums.set(language, (sums.get(language) ?? 0) + n);
    }
    const [best, second] = [...sums].sort((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] < words * SHARE) return undefined;
    return second === undefined || best[1] > second[1] ? best[0] : undefined;
  }
}
