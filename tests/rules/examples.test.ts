import { describe, expect, it } from 'vitest';
import { examplesIn, readExample } from '../../scripts/corpus.ts';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import type { Examples, LanguagePack } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { Language, RuleId } from '../../src/engine/types.ts';

const sets: { language: Language; rule: RuleId; examples: Examples }[] = [];
for (const { code } of PACKS) for (const set of await examplesIn(code)) sets.push({ language: code, ...set });

/** Phrases are exact, so examples hold them alone to the letter; what was learned is measured by `eval`. */
const PHRASES = PACKS.map(({ trained: _, ...pack }) => pack);
/** An example is a piece of a draft in its language. */
const check = (
  language: Language,
  text: string,
  customers: readonly string[],
  packs: readonly LanguagePack[] = PHRASES,
) => createChecker(packs, RULES).check({ text }, { customers, language }, { rulesOff: [], phrasesOff: [] });

it('has examples for every rule in every language', () => {
  // Own wordings are the rep's or the team's: no language has any.
  const spoken = RULES.filter(({ id }) => id !== 'own-wording');
  expect(sets.map(({ language, rule }) => `${language}/${rule}`).sort()).toEqual(
    PACKS.flatMap(({ code }) => spoken.map(({ id }) => `${code}/${id}`)).sort(),
  );
});

for (const { language, rule, examples } of sets)
  describe(`${language}/${rule}`, () => {
    it('has examples that flag and examples that must not', () => {
      expect(examples.flags.length).toBeGreaterThan(0);
      expect(examples.fine.length).toBeGreaterThan(0);
      expect(examples.from).not.toBe('');
    });
    it.each(examples.flags)('flags %s', (example) => {
      const { customers, text, quotes } = readExample(rule, example);
      expect(quotes.length).toBeGreaterThan(0);
      const found = check(language, text, customers).findings;
      expect(
        found.map((finding) => `${finding.rule}: ${finding.quote}`),
        `every rule looks at this example; should another rule mark it? If yes, move the example there; if no, add it to that rule's fine examples and mend the rule`,
      ).toEqual(quotes.map((quote) => `${rule}: ${quote}`));
    });
    it.each(examples.fine)('leaves alone %s', (example) => {
      const { customers, text } = readExample(rule, example);
      expect(check(language, text, customers).findings.map((f) => `${f.rule}: ${f.quote}`)).toEqual([]);
      expect(check(language, text, customers, PACKS).heated).toBe(false);
    });
  });
