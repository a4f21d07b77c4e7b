// What is kept of a model, and how it is written.
import { newModel, STEPS } from '../../src/engine/coded.ts';
import {
  BITS,
  LEVELS,
  LOW_BITS,
  OUTPUTS,
  type Output,
  type OutputScale,
  PAIRED,
  SPARSE,
  type TrainedWeights,
} from '../../src/engine/trained.ts';
import { CodedWriter } from './coded.ts';
import type { Model } from './learn.ts';

/** How many n-grams are kept: those that matter most to the paired outputs. Keys are most of what is written. */
const KEPT = 5000;
/** How many of them weigh for each sparse output. */
const KEPT_SPARSE: Readonly<Record<(typeof SPARSE)[number], number>> = {
  incoming: 450,
  hostile: 400,
  blame: 400,
  condescending: 400,
  'passive-aggressive': 400,
  defensive: 300,
  refusal: 300,
  legalese: 300,
  canned: 300,
};
/** Sparse weights are rounded to so many steps on either side of zero. */
const WEIGHTS = 20;
/** The share of an output's kept weights that may lie beyond its last level or step. */
const CLIPPED = 0.0125;

const columnOf = ({ weights, outputs }: Model, column: number): Float64Array =>
  weights.filter((_, at) => at % outputs === column);

/**
 * The rows that matter most among some. What a row does to logits grows with its weight and, over many texts, with
 * the square root of how often it occurs: a heavy n-gram of two samples is one author's and says little of others.
 */
function foremost(
  rows: readonly number[],
  kept: number,
  { counts }: Model,
  weightOf: (row: number) => number,
): number[] {
  const matter = new Map(rows.map((row) => [row, weightOf(row) * Math.sqrt(counts[row] as number)]));
  return rows
    .toSorted((a, b) => (matter.get(b) as number) - (matter.get(a) as number) || a - b)
    .slice(0, kept);
}

/** The weight that counts as the largest of some rows. */
function largestOf(weights: Float64Array, rows: readonly number[]): number {
  const heavy = rows.map((row) => Math.abs(weights[row] as number)).toSorted((a, b) => b - a);
  return heavy[Math.floor(heavy.length * CLIPPED)] || 1;
}

/** A weight as a level: its square root, in steps of the largest. */
const levelOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LEVELS);

/** Writes what is kept of a model. */
export function pack(model: Model, vocabulary: ReadonlyMap<number, number>): TrainedWeights {
  const columns = OUTPUTS.map((_, column) => columnOf(model, column));
  const paired = columns.slice(0, PAIRED.length);
  const rows = foremost([...vocabulary.values()], KEPT, model, (row) =>
    Math.hypot(...paired.map((weights) => weights[row] as number)),
  );
  const chosen = new Set(rows);
  const kept = [...vocabulary].filter(([, row]) => chosen.has(row));
  const writer = new CodedWriter();
  const gaps = newModel(STEPS);
  let last = -1;
  for (const [key] of kept) {
    writer.number(gaps, LOW_BITS.keys, key - last - 1);
    last = key;
  }
  const first = newModel(1 << BITS.level);
  const second = newModel((2 * LEVELS + 1) << BITS.level);
  const pairedLargest = paired.map((weights) => largestOf(weights, rows));
  for (const [, row] of kept) {
    const [sentence = LEVELS, draft = LEVELS] = paired.map(
      (weights, column) => levelOf(weights[row] as number, pairedLargest[column] as number) + LEVELS,
    );
    writer.symbol(first, 0, BITS.level, sentence);
    writer.symbol(second, sentence << BITS.level, BITS.level, draft);
  }
  const sparse = SPARSE.map((output, index) => {
    const weights = columns[PAIRED.length + index] as Float64Array;
    const own = foremost(rows, KEPT_SPARSE[output], model, (row) => Math.abs(weights[row] as number));
    const largest = largestOf(weights, own);
    const among = new Set(own);
    const apart = newModel(STEPS);
    const heavy = newModel(1 << BITS.weight);
    let before = -1;
    let count = 0;
    kept.forEach(([, row], at) => {
      if (!among.has(row)) return;
      const scaled = Math.round(((weights[row] as number) / largest) * WEIGHTS);
      const steps = Math.max(-WEIGHTS, Math.min(WEIGHTS, scaled));
      if (steps === 0) return;
      writer.number(apart, LOW_BITS.sparse, at - before - 1);
      writer.symbol(heavy, 0, BITS.weight, steps >= 0 ? 2 * steps : -2 * steps - 1);
      before = at;
      count++;
    });
    return { output, count, largest };
  });
  const steps = [
    ...pairedLargest.map((largest) => largest / (LEVELS * LEVELS)),
    ...sparse.map(({ largest }) => largest / WEIGHTS),
  ];
  const outputs = OUTPUTS.map((output, column) => {
    const bias = Math.round((model.bias[column] as number) * 1000) / 1000;
    return [output, { bias, step: Number((steps[column] as number).toPrecision(4)) }] as const;
  });
  return {
    grams: kept.length,
    sparse: Object.fromEntries(
      sparse.map(({ output, count }) => [output, count]),
    ) as TrainedWeights['sparse'],
    weights: writer.end(),
    outputs: Object.fromEntries(outputs) as Record<Output, OutputScale>,
  };
}
