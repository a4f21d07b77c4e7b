// A few rows of weights that stand for all, so that an n-gram takes one number instead of six.
import { newModel, STEPS } from '../../../src/engine/coded.ts';
import {
  IDENTIFIER_BITS,
  MOST_STEPS,
  SHARED_ROWS,
  TONGUES,
  type TrainedIdentifier,
} from '../../../src/engine/language.ts';
import { CodedWriter } from '../coded.ts';
import type { Model } from './learn.ts';

const WIDTH = TONGUES.length;
const ROUNDS = 25;

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < WIDTH; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return sum;
}

function nearest(row: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  centres.forEach((centre, at) => {
    const here = distance(row, centre);
    if (here < least) [best, least] = [at, here];
  });
  return best;
}

/**
 * k-means over the rows of a model; begun with rows that lie far from each other.
 * @param used how heavily each n-gram is used
 * @returns a model whose n-grams share rows
 */
export function shareRows({ rows, weights }: Model, used: ReadonlyMap<number, number>): Model {
  const all = [...rows].map(([key, row]) => {
    const own = weights.slice(row * WIDTH, (row + 1) * WIDTH);
    // Only differences between tongues count.
    const mean = own.reduce((a, b) => a + b) / WIDTH;
    return { key, own: own.map((weight) => weight - mean), use: Math.sqrt(used.get(key) ?? 0) };
  });
  const centres = [new Float64Array(WIDTH)];
  const away = new Float64Array(all.length).fill(Number.POSITIVE_INFINITY);
  while (centres.length < SHARED_ROWS) {
    const last = centres.at(-1) as Float64Array;
    let farthest = 0;
    let most = -1;
    all.forEach(({ own, use }, at) => {
      away[at] = Math.min(away[at] as number, distance(own, last));
      if ((away[at] as number) * use > most) [farthest, most] = [at, (away[at] as number) * use];
    });
    centres.push((all[farthest] as (typeof all)[number]).own.slice());
  }
  let own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own = all.map((row) => nearest(row.own, centres));
    centres.forEach((centre, at) => {
      const members = all.filter((_, index) => own[index] === at);
      const sum = members.reduce((total, { use }) => total + use, 0);
      if (sum === 0) return;
      centre.fill(0);
      for (const { own: row, use } of members)
        for (let i = 0; i < WIDTH; i++) centre[i] = (centre[i] as number) + ((row[i] as number) * use) / sum;
    });
  }
  return {
    rows: new Map(all.map(({ key }, at) => [key, own[at] as number])),
    weights: Float64Array.from(centres.flatMap((centre) => [...centre])),
  };
}

/** Writes a model whose n-grams share rows; keys in rising order. */
export function packIdentifier({ rows, weights }: Model): TrainedIdentifier {
  const centred = weights.map((weight, at) => {
    const own = weights.subarray(at - (at % WIDTH), at - (at % WIDTH) + WIDTH);
    return weight - own.reduce((a, b) => a + b) / WIDTH;
  });
  const most = centred.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const step = Number((most / MOST_STEPS).toPrecision(4));
  const writer = new CodedWriter();
  const gaps = newModel(STEPS);
  let last = -1;
  for (const key of rows.keys()) {
    writer.number(gaps, IDENTIFIER_BITS.keys, key - last - 1);
    last = key;
  }
  const own = newModel(1 << IDENTIFIER_BITS.row);
  for (const row of rows.values()) writer.symbol(own, 0, IDENTIFIER_BITS.row, row);
  const heavy = newModel(1 << IDENTIFIER_BITS.weight);
  for (const weight of centred)
    writer.symbol(heavy, 0, IDENTIFIER_BITS.weight, MOST_STEPS + Math.round(weight / step));
  return { grams: rows.size, weights: writer.end(), step };
}
