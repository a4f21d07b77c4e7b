import { describe, expect, it } from 'vitest';
import { examplesIn, readExample } from '../../scripts/corpus.ts';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import type { LanguagePack } from '../../src/engine/pack.ts';
import { phrasesIn } from '../../src/engine/ready.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { wordsOf } from '../../src/engine/text.ts';
import type { Choices, Language, Report, RuleId } from '../../src/engine/types.ts';

const CHOICES: Choices = { rulesOff: [], phrasesOff: [], own: [{ text: 'our policy' }] };
/** What was learned speaks of whole sentences: it can wait. */
const PHRASES = PACKS.map(({ trained: _, ...pack }) => pack);
const LETTER = /[\p{L}\p{M}]$/u;
/** These look at more than phrases: at a greeting, at capitals. They wait until the word ends. */
const WAITS = (rule: RuleId, quote: string) => rule === 'wrong-name' || quote === quote.toUpperCase();

/** What a language's phrases mark in a line, whatever language that is in. */
function quotesIn(line: string, language: Language): string[] {
  const pack = PHRASES.find(({ code }) => code === language) as LanguagePack;
  const { hits } = phrasesIn(pack, RULES).find({ text: line, ...wordsOf(line), language });
  return hits.map(({ start, end }) => line.slice(start, end));
}

/** Types a text letter by letter, and says what was new at letters that were let wait: behind all marks. */
function missedIn(text: string, language: Language, behind = ''): string[] {
  const about = { customers: [], language };
  const checker = createChecker(PHRASES, RULES);
  const check = (draft: string): Report => checker.check({ text: draft }, about, CHOICES);
  const missed: string[] = [];
  let report = check(behind);
  for (let length = 1; length <= text.length; length++) {
    const draft = text.slice(0, length) + behind;
    const start = draft.lastIndexOf('\n', length - 1) + 1;
    const [line = ''] = draft.slice(start).split('\n');
    const isBehind = report.findings.every(({ end }) => end < length - 1);
    const isLetter = isBehind && LETTER.test(text.slice(0, length));
    const waits = isLetter && !checker.marksAt(line, length - 1 - start, report, CHOICES);
    const now = check(draft);
    if (!waits) {
      report = now;
      continue;
    }
    // Phrases that stood there already, in a line that is only now told to be in their language.
    const stood = quotesIn(line.replace(/\S+$/u, ''), language);
    const known = [...report.findings.map(({ quote }) => quote), ...stood];
    missed.push(
      ...now.findings
        // Of a mark that was there a part may stay.
        .filter(({ rule, quote }) => !known.some((old) => old.includes(quote)) && !WAITS(rule, quote))
        .map(({ rule, quote }) => `${rule}: ${quote} in ${line}`),
    );
  }
  return missed;
}

describe.each(PACKS.map(({ code }) => code))('%s', (language) => {
  it('lets no letter wait that completes a phrase', async () => {
    const missed: string[] = [];
    for (const { rule, examples } of await examplesIn(language))
      for (const example of examples.flags)
        missed.push(...missedIn(readExample(rule, example).text, language));
    expect(missed).toEqual([]);
  });
});

describe('a letter', () => {
  const passage = 'You said that our policy is strict, and are you stupid';
  it.each([
    passage,
    `Hello Maria.\n\nIt is late, e.g. as you said. ${passage}`,
    `${'word '.repeat(80)}${passage}`,
  ])('that completes a passage to be marked does not wait: %s', (text) =>
    expect(missedIn(text, 'en')).toEqual([]),
  );

  it('in the middle of a line does not wait either', () => {
    expect(missedIn('Are you', 'en', ' stupid or what? Bye.')).toEqual([]);
    expect(missedIn('Hello. Are you', 'en', ' stupid')).toEqual([]);
  });

  it('in the middle of most words waits', () => {
    const checker = createChecker(PACKS, RULES);
    const report = checker.check({ text: 'The par' }, { customers: [] }, CHOICES);
    expect(checker.marksAt('The parc', 7, report, CHOICES)).toBe(false);
    expect(checker.marksAt('Are you stupid', 13, report, CHOICES)).toBe(true);
    expect(checker.marksAt('It is our policy', 15, report, CHOICES)).toBe(true);
  });

  it('in a sentence that is marked waits where it adds nothing', () => {
    const checker = createChecker(PACKS, RULES);
    const report = checker.check({ text: 'Are you stupid or ' }, { customers: [] }, CHOICES);
    expect(report.findings.length).toBe(1);
    expect(checker.marksAt('Are you stupid or th', 19, report, CHOICES)).toBe(false);
  });
});
