import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { advice as bn } from '../../src/engine/languages/bn/advice.ts';
import { advice as en } from '../../src/engine/languages/en/advice.ts';
import { advice as fil } from '../../src/engine/languages/fil/advice.ts';
import { advice as id } from '../../src/engine/languages/id/advice.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { advice as sv } from '../../src/engine/languages/sv/advice.ts';
import type { AdviceExample, AdviceExamples } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { ADVICE_IDS, type Choices, type Language } from '../../src/engine/types.ts';

const EXAMPLES: Readonly<Record<Language, AdviceExamples>> = { en, fil, sv, id, bn };
const NOTHING_OFF: Choices = { rulesOff: [], phrasesOff: [] };
const FEWEST = 3;

/** The advice that a reply gets, with all that the extension has. */
function adviceOn({ customer, incoming, text }: AdviceExample, language: Language, choices = NOTHING_OFF) {
  const about = { customers: customer === '' ? [] : [customer], incoming, language };
  return createChecker(PACKS, RULES)
    .check({ text }, about, choices)
    .advice.map(({ rule }) => rule);
}

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('%s', (language, pack) => {
  describe.each(ADVICE_IDS)('%s', (rule) => {
    const { flags, fine } = EXAMPLES[language].of[rule];
    /** English has one way to address somebody. */
    const spoken = rule !== 'register' || Object.keys(pack.register).length > 0;
    it('has enough examples', () => {
      expect(flags.length).toBeGreaterThanOrEqual(spoken ? FEWEST : 0);
      expect(fine.length).toBeGreaterThanOrEqual(spoken ? FEWEST : 0);
    });
    it.for([...flags])('is given on $text', (example) => {
      expect(adviceOn(example, language)).toContain(rule);
      expect(adviceOn(example, language, { rulesOff: [rule], phrasesOff: [] })).not.toContain(rule);
    });
    it.for([...fine])('is not given on $text', (example) => {
      expect(adviceOn(example, language)).not.toContain(rule);
    });
  });

  it.for([...EXAMPLES[language].good])('has nothing to say to $text', (example) => {
    expect(adviceOn(example, language)).toEqual([]);
  });
});

it('has nothing to say to an empty draft, whatever was written', () => {
  for (const language of Object.keys(EXAMPLES) as Language[])
    for (const { incoming, customer } of EXAMPLES[language].good)
      expect(adviceOn({ customer, incoming, text: '' }, language)).toEqual([]);
});
