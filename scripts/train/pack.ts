// What is kept of a model, and how it is written.
import { newModel, STEPS } from '../../src/engine/coded.ts';
import {
  BITS,
  LEVELS,
  LOW_BITS,
  OUTPUTS,
  type Output,
  PAIRED,
  SPARSE,
  type Trained,
} from '../../src/engine/trained.ts';
import { CodedWriter } from './coded.ts';
import type { Model } from './learn.ts';

/** How many n-grams each output keeps: those that weigh most. */
const KEPT: Readonly<Record<Output, number>> = {
  sentence: 7000,
  draft: 7000,
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

/** The rows of an output's heaviest weights, and the weight that counts as its largest. */
function heaviest(weights: Float64Array, kept: number): { rows: Set<number>; largest: number } {
  const rows = [...weights.keys()]
    .toSorted((a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number) || a - b)
    .slice(0, kept);
  const largest = Math.abs(weights[rows[Math.floor(rows.length * CLIPPED)] ?? 0] ?? 0) || 1;
  return { rows: new Set(rows), largest };
}

/** A weight as a level: its square root, in steps of the largest. */
const levelOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LEVELS);

/** Writes what is kept of a model as the trained part of a pack. */
export function pack(
  model: Model,
  vocabulary: ReadonlyMap<number, number>,
  join: Trained['join'],
  marks: Trained['marks'],
): Trained {
  const columns = OUTPUTS.map((output, column) => {
    const weights = columnOf(model, column);
    return { weights, ...heaviest(weights, KEPT[output]) };
  });
  const kept = [...vocabulary].filter(([, row]) => columns.some(({ rows }) => rows.has(row)));
  const writer = new CodedWriter();
  const gaps = newModel(STEPS);
  let last = -1;
  for (const [key] of kept) {
    writer.number(gaps, LOW_BITS.keys, key - last - 1);
    last = key;
  }
  const first = newModel(1 << BITS.level);
  const second = newModel((2 * LEVELS + 1) << BITS.level);
  for (const [, row] of kept) {
    const [sentence = LEVELS, draft = LEVELS] = PAIRED.map((_, column) => {
      const { weights, rows, largest } = columns[column] as (typeof columns)[number];
      return rows.has(row) ? levelOf(weights[row] as number, largest) + LEVELS : LEVELS;
    });
    writer.symbol(first, 0, BITS.level, sentence);
    writer.symbol(second, sentence << BITS.level, BITS.level, draft);
  }
  const sparse = SPARSE.map((output) => {
    const { weights, rows, largest } = columns[OUTPUTS.indexOf(output)] as (typeof columns)[number];
    const apart = newModel(STEPS);
    const heavy = newModel(1 << BITS.weight);
    let before = -1;
    let count = 0;
    kept.forEach(([, row], at) => {
      if (!rows.has(row)) return;
      const scaled = Math.round(((weights[row] as number) / largest) * WEIGHTS);
      const steps = Math.max(-WEIGHTS, Math.min(WEIGHTS, scaled));
      if (steps === 0) return;
      writer.number(apart, LOW_BITS.sparse, at - before - 1);
      writer.symbol(heavy, 0, BITS.weight, steps >= 0 ? 2 * steps : -2 * steps - 1);
      before = at;
      count++;
    });
    return [output, count] as const;
  });
  const outputs = OUTPUTS.map((output, column) => {
    const { largest } = columns[column] as (typeof columns)[number];
    const steps = PAIRED.some((paired) => paired === output) ? LEVELS * LEVELS : WEIGHTS;
    const bias = Math.round((model.bias[column] as number) * 1000) / 1000;
    return [output, { bias, step: Number((largest / steps).toPrecision(4)) }] as const;
  });
  return {
    grams: kept.length,
    sparse: Object.fromEntries(sparse) as Trained['sparse'],
    weights: writer.end(),
    outputs: Object.fromEntries(outputs) as Trained['outputs'],
    join,
    marks,
  };
}
