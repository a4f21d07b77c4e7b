import { describe, expect, it } from 'vitest';
import { doing as bn } from '../../src/engine/languages/bn/advice.ts';
import { doing as en } from '../../src/engine/languages/en/advice.ts';
import { doing as fil } from '../../src/engine/languages/fil/advice.ts';
import { doing as id } from '../../src/engine/languages/id/advice.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { doing as sv } from '../../src/engine/languages/sv/advice.ts';
import type { ActExamples } from '../../src/engine/pack.ts';
import { Reader } from '../../src/engine/reader.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { ACTS, type Language } from '../../src/engine/types.ts';

const EXAMPLES: Readonly<Record<Language, ActExamples>> = { en, fil, sv, id, bn };

/** What a sentence does in a language. */
function actsOf(sentence: string, language: Language) {
  const reader = new Reader(PACKS, RULES);
  return reader.read([sentence], language).sentences.flatMap((placed) => [...reader.acts(placed)]);
}

describe.each(PACKS.map(({ code }) => code))('%s', (language) => {
  describe.each(ACTS)('%s', (act) => {
    const { does, not } = EXAMPLES[language][act];
    it('has enough examples', () => {
      expect(does.length).toBeGreaterThanOrEqual(3);
      expect(not.length).toBeGreaterThanOrEqual(2);
    });
    it.each(does)('is done by %s', (sentence) => {
      expect(actsOf(sentence, language)).toContain(act);
    });
    it.each(not)('is not done by %s', (sentence) => {
      expect(actsOf(sentence, language)).not.toContain(act);
    });
  });
});
