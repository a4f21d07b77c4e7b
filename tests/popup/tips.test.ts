import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/engine/types.ts';
import { fittingTips, TIPS, tipOfTheDay } from '../../src/popup/tips.ts';

const slugs = (tips: readonly { slug: string }[]) => tips.map(({ slug }) => slug);

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
  test.each(RULE_IDS)('there are some for %s', (rule) => {
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
