import { describe, expect, test } from 'vitest';
import { ADVICE_IDS, LANGUAGES, RULE_IDS } from '../../src/engine/types.ts';
import { fittingTips, hasWords, TIPS, tipOfTheDay } from '../../src/popup/tips.ts';
import { readLocale } from './texts.ts';

const slugs = (tips: readonly { slug: string }[]) => tips.map(({ slug }) => slug);

test('there are forty tips and more', () => {
  expect(new Set(slugs(TIPS)).size).toBeGreaterThanOrEqual(40);
});

describe('the words of the tips', () => {
  test.each(LANGUAGES)('in %s each tip says something of its own', (language) => {
    const texts = readLocale(language);
    const said = TIPS.flatMap(({ slug }) => ['', '_text', '_why'].map((part) => texts[`tip_${slug}${part}`]));
    expect(new Set(said.map((one) => one?.message)).size).toBe(3 * TIPS.length);
  });

  test('are found by their beginnings, in any order, without capitals and accents', () => {
    expect(hasWords('Säg ”vi”, inte ”systemet”', 'VI sag')).toBe(true);
    expect(hasWords('Säg ”vi”, inte ”systemet”', 'vi temet')).toBe(false);
    expect(hasWords('আগে একটু উঠুন', 'একটু আগে')).toBe(true);
    expect(hasWords('দেরি হলে আগেই লিখুন', 'দের')).toBe(true);
    expect(hasWords('whatever', ' – ')).toBe(true);
  });

  test('in Bengali, letters that can be written in two ways are the same', () => {
    expect(hasWords('সময়টা', 'সম\u09af\u09bc')).toBe(true);
    expect(hasWords('নিয়ে', 'নি\u09df')).toBe(true);
  });
});

describe('the tip of the day', () => {
  test('is the same all day', () => {
    const night = tipOfTheDay(new Date(2026, 2, 29, 0, 0, 0));
    expect(tipOfTheDay(new Date(2026, 2, 29, 23, 59, 59))).toBe(night);
  });

  test('takes its turn: every tip once before any comes again', () => {
    const days = TIPS.map((_, day) => tipOfTheDay(new Date(2026, 2, 1 + day)));
    expect(new Set(days).size).toBe(TIPS.length);
  });

  test('is about another quality than the day before', () => {
    const same = TIPS.filter((tip, at) => tip.facet === TIPS[(at + 1) % TIPS.length]?.facet);
    expect(slugs(same)).toEqual([]);
  });
});

describe('tips that fit', () => {
  test.each([...RULE_IDS, ...ADVICE_IDS])('there are some for %s', (rule) => {
    const tips = fittingTips([rule]);
    expect(tips.length).toBeGreaterThan(0);
    expect(tips.every(({ fits }: { fits: readonly string[] }) => fits.includes(rule))).toBe(true);
  });

  test('are three at most, none twice, and every rule gets its turn', () => {
    const tips = fittingTips(['refusal', 'refusal', 'hostile', 'wrong-name', 'blame']);
    expect(slugs(tips)).toEqual(['door', 'get_up', 'name_first']);
  });

  test('are none for nothing', () => {
    expect(fittingTips([])).toEqual([]);
  });
});
