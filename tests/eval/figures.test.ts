import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, Row } from '../../scripts/corpus.ts';
import { figuresOf } from '../../scripts/eval/figures.ts';
import { missesOf } from '../../scripts/eval/misses.ts';
import type { Outcome } from '../../scripts/eval/outcome.ts';
import { PEERS } from '../../scripts/eval/peers.ts';
import { auc } from '../../scripts/measure.ts';
import type { RuleId } from '../../src/engine/types.ts';

describe('AUC', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(auc([4, 3, 2, 1], [false, false, true, true])).toBe(0);
    expect(auc([1, 1, 1], [false, true, true])).toBe(0.5);
    expect(auc([1, 2], [true, true])).toBeNaN();
  });

  it('is what counting every pair gives', () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 5 }), positive: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const positives = rows.filter(({ positive }) => positive);
        const negatives = rows.filter(({ positive }) => !positive);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let won = 0;
        for (const p of positives)
          for (const n of negatives) won += p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0;
        const measured = auc(
          rows.map(({ score }) => score),
          rows.map(({ positive }) => positive),
        );
        expect(measured).toBeCloseTo(won / positives.length / negatives.length, 10);
      }),
    );
  });
});

const span = (category: RuleId, start: number, end: number): Issue => ({ category, start, end });

function outcome(heat: number, held: boolean, issues: Issue[], marks: Issue[]): Outcome {
  const text = 'x'.repeat(100);
  const row: Row = {
    id: 'row',
    language: 'en',
    author: 'test',
    kind: 'reply',
    customer: '',
    incoming: '',
    incomingHeat: undefined,
    text,
    heat,
    issues,
  };
  const findings = marks.map(({ category, start, end }) => ({
    rule: category,
    start,
    end,
    quote: text.slice(start, end),
    fixes: [],
    weight: 'pause' as const,
  }));
  return { row, language: 'en', heat: held ? 0.9 : 0.1, held, incomingHeat: 0, findings };
}

const OUTCOMES = [
  outcome(2, true, [span('blame', 0, 10), span('hostile', 20, 30)], [span('hostile', 5, 12)]),
  outcome(3, false, [], []),
  outcome(1, true, [], []),
  outcome(0, false, [], [span('placeholder', 0, 5)]),
  outcome(0, false, [span('canned', 0, 10)], [span('canned', 9, 12), span('canned', 10, 12)]),
];

describe('figures', () => {
  const figures = figuresOf(OUTCOMES);

  it('count what is held, by heat', () => {
    expect(figures.held).toEqual({ of: 1, among: 2 });
    expect(figures.falseHolds).toEqual({ of: 0, among: 2 });
    expect(figures.falseHoldsCold).toEqual({ of: 1, among: 3 });
    expect(figures.auc).toBe((1 + 1 + 0.5) / 6 + (0.5 + 0.5) / 6);
  });

  it('count marks in clean replies: those with nothing labelled', () => {
    expect(figures.cleanMarked).toEqual({ of: 1, among: 1 });
  });

  it('count a passage as found where a mark overlaps it, and a mark as right likewise', () => {
    expect(figures.passages).toEqual({
      found: { of: 2, among: 3 },
      right: { of: 2, among: 4 },
      foundAs: { of: 1, among: 3 },
      rightAs: { of: 1, among: 4 },
    });
  });

  it('count by category: passages by theirs, marks by theirs', () => {
    expect(figures.byCategory.blame.found).toEqual({ of: 1, among: 1 });
    expect(figures.byCategory.blame.foundAs).toEqual({ of: 0, among: 1 });
    expect(figures.byCategory.hostile.found).toEqual({ of: 0, among: 1 });
    expect(figures.byCategory.hostile.right).toEqual({ of: 1, among: 1 });
    expect(figures.byCategory.hostile.rightAs).toEqual({ of: 0, among: 1 });
    expect(figures.byCategory.placeholder.right).toEqual({ of: 0, among: 1 });
  });
});

it('misses are every way in which an outcome is wrong', () => {
  expect(OUTCOMES.map((one) => missesOf(one).map((line) => line.split(/ [“(]/u)[0]))).toEqual([
    ['not found: hostile'],
    ['not held'],
    [],
    ['marked in a clean reply: placeholder'],
    ['not right: canned'],
  ]);
});

it.each(PEERS)('$name tells an insult from thanks', ({ heat, from }) => {
  expect(heat('You are a stupid idiot, this is terrible.', 'en')).toBeGreaterThanOrEqual(from);
  expect(heat('Thank you so much, this is wonderful.', 'en')).toBeLessThan(from);
});
