// What is kept of a model, and how it is written.
import { OUTPUTS, type Output, packNumber, type Trained } from '../../src/engine/trained.ts';
import type { Model } from './learn.ts';

/** How many n-grams each output keeps: those that weigh most. */
const KEPT: Readonly<Record<Output, number>> = {
  sentence: 5000,
  draft: 5000,
  incoming: 800,
  hostile: 500,
  blame: 500,
  condescending: 500,
  'passive-aggressive': 500,
  defensive: 400,
  refusal: 400,
  legalese: 400,
  canned: 400,
};
/** Weights are rounded to so many steps on either side of zero: one digit of the packed numbers. */
const STEPS = 20;
/** The share of weights that may lie beyond the last step. */
const CLIPPED = 0.005;

const columnOf = ({ weights, outputs }: Model, column: number): Float64Array =>
  weights.filter((_, at) => at % outputs === column);

/** For each output, the rows of its heaviest weights. */
function heaviest(model: Model): Set<number>[] {
  return OUTPUTS.map((output, column) => {
    const weights = columnOf(model, column);
    const rows = [...weights.keys()].toSorted(
      (a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number) || a - b,
    );
    return new Set(rows.slice(0, KEPT[output]));
  });
}

/** A vocabulary of the n-grams that weigh enough for any output. */
export function keep(model: Model, vocabulary: ReadonlyMap<number, number>): Map<number, number> {
  const kept = new Set(heaviest(model).flatMap((rows) => [...rows]));
  const keys = [...vocabulary].filter(([, row]) => kept.has(row)).map(([key]) => key);
  return new Map(keys.toSorted((a, b) => a - b).map((key, row) => [key, row]));
}

/** Writes a model over a kept vocabulary as the trained part of a pack. */
export function pack(
  model: Model,
  vocabulary: ReadonlyMap<number, number>,
  join: Trained['join'],
  marks: Trained['marks'],
): Trained {
  let last = 0;
  let keys = '';
  for (const key of vocabulary.keys()) {
    keys += packNumber(key - last);
    last = key;
  }
  const kept = heaviest(model);
  const outputs = OUTPUTS.map((output, column) => {
    const weights = columnOf(model, column);
    const sizes = [...weights].map(Math.abs).toSorted((a, b) => b - a);
    const step = (sizes[Math.floor((KEPT[output] ?? 0) * CLIPPED)] ?? 1) / STEPS;
    let row = -1;
    let packed = '';
    for (let at = 0; at < weights.length; at++) {
      if (!kept[column]?.has(at)) continue;
      const steps = Math.max(-STEPS, Math.min(STEPS, Math.round((weights[at] as number) / step)));
      if (steps === 0) continue;
      packed += packNumber(at - row - 1) + packNumber(steps >= 0 ? 2 * steps : -2 * steps - 1);
      row = at;
    }
    const bias = Math.round((model.bias[column] as number) * 1000) / 1000;
    return [output, { weights: packed, bias, step: Number(step.toPrecision(4)) }] as const;
  });
  return { keys, outputs: Object.fromEntries(outputs) as Trained['outputs'], join, marks };
}
