import { describe, expect, it } from 'vitest';
import type { Warm } from '../../scripts/bench/run.ts';
import { messageOf, textOf, typedOf } from '../../scripts/bench/texts.ts';
import { exponentOf, targetsOf, tooSlow } from '../../scripts/bench/verdict.ts';
import { tableOf } from '../../scripts/table.ts';
import { LANGUAGES } from '../../src/engine/types.ts';

const warmOf = (thousand: number, keystroke: number): Warm[] =>
  LANGUAGES.map((language) => ({
    language,
    fresh: { 30: thousand / 30, 1000: thousand },
    paragraph: keystroke,
    lines: keystroke,
  }));
const kb = (n: number) => ({ bytes: n * 1024, gzip: 0 });
const bytesOf = (engine: number, pack: number) => ({
  engine: kb(engine),
  packs: Object.fromEntries(LANGUAGES.map((language) => [language, kb(pack)])),
});
const met = (ours: Warm[], vader: Warm[], engine: number, pack: number) =>
  targetsOf(ours, vader, bytesOf(engine, pack)).map((target) => target.met);

describe('the verdict of the benchmark', () => {
  it('meets what lies at its targets', () => {
    expect(met(warmOf(1, 0.1), warmOf(3.01, 3), 50, 100)).toEqual(Array(6).fill(true));
  });

  it('misses each target by itself', () => {
    const fine = warmOf(0.9, 0.05);
    const vader = warmOf(9, 9);
    const last = (change: Partial<Warm>) =>
      fine.map((warm, at) => (at === 4 ? { ...warm, ...change } : warm));
    expect(met(last({ fresh: { 1000: 1.1 } }), vader, 40, 100)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(met(fine, warmOf(2, 2), 40, 100)).toEqual([true, false, true, true, true, true]);
    expect(met(last({ lines: 0.11 }), vader, 40, 100)).toEqual([true, true, false, true, true, true]);
    expect(met(last({ paragraph: 0.11 }), vader, 40, 100)).toEqual([true, true, true, false, true, true]);
    expect(met(fine, vader, 51, 100)).toEqual([true, true, true, true, false, true]);
    expect(met(fine, vader, 120, 99)).toEqual([true, true, true, true, false, false]);
  });

  it('is too slow past a loose limit and twice the time of VADER, or without a measurement', () => {
    const vader = warmOf(3, 3);
    expect(tooSlow(warmOf(9, 4), vader)).toEqual([]);
    expect(tooSlow(warmOf(11, 4), vader)).toHaveLength(LANGUAGES.length);
    expect(tooSlow(warmOf(9, 7), vader)).toHaveLength(2 * LANGUAGES.length);
    expect(tooSlow(warmOf(30, 30), warmOf(16, 16))).toEqual([]);
    expect(tooSlow([{ language: 'en', fresh: {}, paragraph: 0, lines: 0 }], vader)).toHaveLength(1);
  });

  it('fits how cost grows', () => {
    expect(exponentOf({ 10: 1, 100: 10, 1000: 100 })).toBeCloseTo(1);
    expect(exponentOf({ 10: 1, 100: 100, 1000: 10_000 })).toBeCloseTo(2);
    expect(exponentOf({ 10: 5, 100: 5 })).toBeCloseTo(0);
  });
});

describe('the texts of the benchmark', () => {
  it.each(LANGUAGES)('%s: as long as wanted, the same for a seed, no sentence twice', (language) => {
    for (const words of [30, 100, 1000, 5000])
      expect(textOf(language, words, 1).trim().split(/\s+/u)).toHaveLength(words);
    expect(textOf(language, 100, 1)).toBe(textOf(language, 100, 1));
    const sentences = [1, 2, 3].flatMap(
      (seed) => textOf(language, 1000, seed).match(/ \d+[.?!।]+(?=\s)/gu) ?? [],
    );
    expect(sentences.length).toBeGreaterThan(150);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(messageOf(language, 1)).not.toBe('');
    expect(typedOf(language, 1)).not.toContain('\n');
  });
});

it('a table has its first column to the left and the others to the right', () => {
  expect(
    tableOf([
      ['', 'one', 'three'],
      ['long', '1', '3'],
    ]),
  ).toBe('        one  three\n  long    1      3\n');
});
