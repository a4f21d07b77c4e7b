import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { Examples, RuleId } from '../../src/engine/types.ts';

const folder = new URL('../../src/engine/languages/', import.meta.url);

/** Reads `Maria Fernández >> Hi ‹Peter›, …`: the customer, the plain text, the quotes between the marks. */
function readExample(example: string): { customers: string[]; text: string; quotes: string[] } {
  const parted = /^(.{1,60}?) >> ([\s\S]*)$/u.exec(example);
  const marked = parted?.[2] ?? example;
  return {
    customers: parted?.[1] === undefined ? [] : [parted[1]],
    text: marked.replace(/[‹›]/gu, ''),
    quotes: [...marked.matchAll(/‹([^›]*)›/gu)].map((match) => match[1] ?? ''),
  };
}

const sets: { language: string; rule: RuleId; examples: Examples }[] = [];
for (const { code } of PACKS)
  for (const file of readdirSync(new URL(code, folder))) {
    const module: { examples?: Examples } = await import(new URL(`${code}/${file}`, folder).pathname);
    if (module.examples)
      sets.push({ language: code, rule: file.replace(/\.ts$/u, '') as RuleId, examples: module.examples });
  }

const check = (text: string, customers: string[]) =>
  createChecker(PACKS, RULES).check({ text }, { customers }, { rulesOff: [], phrasesOff: [] });

it('has examples for every rule in every language', () => {
  expect(sets.map(({ language, rule }) => `${language}/${rule}`).sort()).toEqual(
    PACKS.flatMap(({ code }) => RULES.map(({ id }) => `${code}/${id}`)).sort(),
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
      const { customers, text, quotes } = readExample(example);
      expect(quotes.length).toBeGreaterThan(0);
      const found = check(text, customers).findings;
      expect(
        found.map((finding) => `${finding.rule}: ${finding.quote}`),
        `every rule looks at this example; should another rule mark it? If yes, move the example there; if no, add it to that rule's fine examples and mend the rule`,
      ).toEqual(quotes.map((quote) => `${rule}: ${quote}`));
    });
    it.each(examples.fine)('leaves alone %s', (example) => {
      const { customers, text } = readExample(example);
      expect(check(text, customers).findings.map((f) => `${f.rule}: ${f.quote}`)).toEqual([]);
    });
  });
