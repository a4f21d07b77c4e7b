// What the measurements amount to: how cost grows, which targets are met, what is too slow for CI.
import { LANGUAGES } from '../../src/engine/types.ts';
import type { Warm } from './run.ts';
import type { Size } from './tools.ts';

/** Milliseconds; the bytes are those of the minified code and data. */
export const TARGETS = {
  thousand: 1,
  shareOfVader: 1 / 3,
  keystroke: 0.1,
  one: 150 * 1024,
  all: 600 * 1024,
};
/** Loose: a machine of continuous integration is slow and shared, and that shows in VADER's time too. */
const LIMITS = { thousand: 10, keystroke: 5, timesVader: 2 };

/** The exponent of cost ~ words^exponent: the slope of the line through the logarithms, by least squares. */
export function exponentOf(costs: Readonly<Record<number, number>>): number {
  const points = Object.entries(costs).map(([words, cost]) => [Math.log(Number(words)), Math.log(cost)]);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let across = 0;
  let along = 0;
  for (const [px = 0, py = 0] of points) {
    across += (px - x) * (py - y);
    along += (px - x) ** 2;
  }
  return across / along;
}

/** The engine alone and each pack as they are shipped. */
export interface Bytes {
  readonly engine: Size;
  readonly packs: Readonly<Record<string, Size>>;
}

/** The bytes of the engine with the largest pack, and with all of them. */
export function totals({ engine, packs }: Bytes): { one: number; all: number } {
  const sizes = Object.values(packs).map(({ bytes }) => bytes);
  return {
    one: engine.bytes + Math.max(...sizes),
    all: engine.bytes + sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}

export interface Target {
  readonly what: string;
  readonly met: boolean;
}

/** The targets, each with what was measured where it is worst. */
export function targetsOf(ours: readonly Warm[], vader: readonly Warm[], bytes: Bytes): Target[] {
  const worst = <T>(items: readonly T[], cost: (item: T) => number): T =>
    items.reduce((most, item) => (cost(item) > cost(most) ? item : most));
  const thousand = ({ fresh }: Warm) => fresh[1000] ?? Number.NaN;
  const shares = LANGUAGES.map((language) => {
    const of = (all: readonly Warm[]) => all.filter((warm) => warm.language === language).map(thousand)[0];
    return { language, share: (of(ours) ?? Number.NaN) / (of(vader) ?? Number.NaN) };
  });
  const slowest = worst(ours, thousand);
  const share = worst(shares, (one) => one.share);
  const paragraph = worst(ours, (one) => one.paragraph);
  const lines = worst(ours, (one) => one.lines);
  const { one, all } = totals(bytes);
  const ms = (value: number) => `${value.toFixed(3)} ms`;
  const kb = (value: number) => `${(value / 1024).toFixed(1)} KB`;
  return [
    {
      what: `1,000 new words in ${ms(TARGETS.thousand)}: ${ms(thousand(slowest))} (${slowest.language})`,
      met: thousand(slowest) <= TARGETS.thousand,
    },
    {
      what: `… and in a third of VADER's time: ${share.share.toFixed(2)} of it (${share.language})`,
      met: share.share <= TARGETS.shareOfVader,
    },
    {
      what: `a keystroke in 1,000 words, many lines, in ${ms(TARGETS.keystroke)}: ${ms(lines.lines)} (${lines.language})`,
      met: lines.lines <= TARGETS.keystroke,
    },
    {
      what: `… in one paragraph: ${ms(paragraph.paragraph)} (${paragraph.language})`,
      met: paragraph.paragraph <= TARGETS.keystroke,
    },
    { what: `the engine with one language in ${kb(TARGETS.one)}: ${kb(one)}`, met: one <= TARGETS.one },
    { what: `… with all five in ${kb(TARGETS.all)}: ${kb(all)}`, met: all <= TARGETS.all },
  ];
}

/** What is slower than a slow machine explains, in words: past a limit, and past twice VADER's time. */
export function tooSlow(ours: readonly Warm[], vader: readonly Warm[]): string[] {
  return ours.flatMap((own) => {
    const beside = vader.find(({ language }) => language === own.language);
    const slow = (what: string, limit: number, cost: (warm: Warm) => number) => {
      const took = cost(own);
      const allowed = Math.max(limit, LIMITS.timesVader * (beside ? cost(beside) : 0));
      return took <= allowed
        ? []
        : [`${own.language}: ${what} took ${took.toFixed(2)} ms, may take ${allowed.toFixed(2)}`];
    };
    return [
      ...slow('1,000 new words', LIMITS.thousand, ({ fresh }) => fresh[1000] ?? Number.NaN),
      ...slow('a keystroke in one paragraph', LIMITS.keystroke, ({ paragraph }) => paragraph),
      ...slow('a keystroke in many lines', LIMITS.keystroke, ({ lines }) => lines),
    ];
  });
}
