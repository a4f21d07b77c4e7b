// Softmax regression over the n-grams of words, and what is kept of it.
import { keysOf, TONGUES } from '../../../src/engine/language.ts';
import { randomFrom } from '../learn.ts';
import type { Sample } from './samples.ts';

const WIDTH = TONGUES.length;

/** Weights for each row of a vocabulary, one for each tongue. `rows`: the row of each key. */
export interface Model {
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** The share of n-grams that is left out each time a sample is seen, so that none is relied on alone. */
  readonly dropout: number;
}

const keys: number[] = [];

/** How heavily each n-gram is used. */
export function frequencies(samples: readonly Sample[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { words, weight } of samples)
    for (const key of new Set(words.flatMap((word) => [...keysOf(word, keys)])))
      found.set(key, (found.get(key) ?? 0) + weight);
  return found;
}

/** Keys in rising order, each with a row of its own. */
export const rowsOf = (of: readonly number[]): Map<number, number> =>
  new Map(of.toSorted((a, b) => a - b).map((key, row) => [key, row]));

/**
 * AdaGrad (Duchi, Hazan and Singer 2011); samples in an order of their own each epoch. The weights are the mean
 * of those at the ends of the later epochs.
 * @param rows the row of each n-gram; several may share one
 * @param from weights to begin with, one row after the other
 */
export function learn(
  samples: readonly Sample[],
  rows: ReadonlyMap<number, number>,
  from: Float64Array,
  { epochs, rate, dropout }: Settings,
): Model {
  const weights = from.slice();
  const sums = new Float64Array(weights.length);
  const averaged = Math.ceil(epochs / 2);
  const seen = new Float64Array(weights.length).fill(0.01);
  const grams = samples.map(({ words, shares }) => {
    const all: number[] = [];
    const share: number[] = [];
    words.forEach((word, at) => {
      for (const key of keysOf(word, keys)) {
        const row = rows.get(key);
        if (row === undefined) continue;
        all.push(row * WIDTH);
        share.push(shares[at] as number);
      }
    });
    return { rows: Int32Array.from(all), shares: Float64Array.from(share) };
  });
  const order = samples.map((_, index) => index);
  const random = randomFrom(5);
  const logits = new Float64Array(WIDTH);
  const active: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { tongue, weight } = samples[index] as Sample;
      const { rows: own, shares } = grams[index] as (typeof grams)[number];
      active.length = 0;
      for (let at = 0; at < own.length; at++) if (random() >= dropout) active.push(at);
      logits.fill(0);
      for (const at of active)
        for (let i = 0; i < WIDTH; i++)
          logits[i] =
            (logits[i] as number) + (shares[at] as number) * (weights[(own[at] as number) + i] as number);
      const most = Math.max(...logits);
      let sum = 0;
      for (let i = 0; i < WIDTH; i++) sum += logits[i] = Math.exp((logits[i] as number) - most);
      for (let i = 0; i < WIDTH; i++) {
        const slope = ((logits[i] as number) / sum - (i === tongue ? 1 : 0)) * weight;
        if (Math.abs(slope) < 1e-4) continue;
        for (const at of active) {
          const w = (own[at] as number) + i;
          const step = slope * (shares[at] as number);
          const squares = (seen[w] as number) + step * step;
          seen[w] = squares;
          weights[w] = (weights[w] as number) - (rate * step) / Math.sqrt(squares);
        }
      }
    }
    if (epoch >= epochs - averaged)
      for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
  }
  return { rows, weights: sums.map((sum) => sum / averaged) };
}

/** The n-grams that weigh most and are used most. */
export function heaviest(
  { rows, weights }: Model,
  used: ReadonlyMap<number, number>,
  count: number,
): number[] {
  const scores = [...rows].map(([key, row]) => {
    const own = weights.subarray(row * WIDTH, (row + 1) * WIDTH);
    return { key, score: (Math.max(...own) - Math.min(...own)) * (used.get(key) ?? 0) ** 0.3 };
  });
  return scores
    .toSorted((a, b) => b.score - a.score || a.key - b.key)
    .slice(0, count)
    .map(({ key }) => key);
}
