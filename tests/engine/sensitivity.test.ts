import { describe, expect, it } from 'vitest';
import { twins } from '../../scripts/corpus.ts';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, SENSITIVITIES, type Sensitivity } from '../../src/engine/types.ts';

const checker = createChecker(PACKS, RULES);
const check = (text: string, sensitivity: Sensitivity) =>
  checker.check({ text }, { customers: [] }, { rulesOff: [], phrasesOff: [], sensitivity });
const CERTAIN = {
  en: 'shut up',
  fil: 'Ang bobo mo naman.',
  sv: 'håll käften',
  id: 'dasar goblok',
  bn: 'চুপ কর',
};

describe('sensitivity', () => {
  it.each(LANGUAGES)(
    '%s: what is held at one is held at all above it, and nothing else changes',
    (language) => {
      for (const { text } of twins(language)) {
        const [low, normal, high] = SENSITIVITIES.map((sensitivity) => check(text, sensitivity));
        expect(Number(low?.heated)).toBeLessThanOrEqual(Number(normal?.heated));
        expect(Number(normal?.heated)).toBeLessThanOrEqual(Number(high?.heated));
        expect([low?.heat, high?.heat]).toEqual([normal?.heat, normal?.heat]);
      }
    },
  );

  it.each(LANGUAGES)('%s: an insult is held at low, and who is held sees why', (language) => {
    const report = check(CERTAIN[language], 'low');
    expect(report.heated).toBe(true);
    expect(report.carriers.length).toBeGreaterThan(0);
  });
});
