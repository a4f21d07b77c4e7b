import { expect, test } from 'vitest';
import { createChecker, LANGUAGES, PACKS, RULES } from '../../src/engine/index.ts';
import { ANGRY } from '../../src/welcome/examples.ts';

test.each(LANGUAGES)('the angry reply in %s is held, and shows several marks and a fix', (language) => {
  const about = { customers: [] };
  const choices = { rulesOff: [], phrasesOff: [] };
  const report = createChecker(PACKS, RULES).check({ text: ANGRY[language] }, about, choices);
  expect(report.language).toBe(language);
  expect(report.heated).toBe(true);
  expect(new Set(report.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
  expect(report.findings.flatMap(({ fixes }) => fixes).length).toBeGreaterThanOrEqual(1);
});
