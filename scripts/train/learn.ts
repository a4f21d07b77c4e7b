// Logistic regression over n-grams, several outputs at once, and what is kept of it.
import { LEAST_GRAMS } from '../../src/engine/trained.ts';

/** A text as the rows of its n-grams in a vocabulary, and what each output should say of it. */
export interface Sample {
  readonly grams: Int32Array;
  /** How many n-grams there were, with those that are not in the vocabulary. */
  readonly length: number;
  /** 0 to 1 for each output; NaN where nothing is known. */
  readonly wanted: Float64Array;
  readonly weight: number;
}

export interface Model {
  readonly outputs: number;
  /** For each row of the vocabulary one weight for each output. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  /** In how many samples each row of the vocabulary occurred. */
  readonly counts: Float64Array;
}

/** A generator of numbers from 0 to 1 that gives the same ones every time (Numerical Recipes' LCG). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const logistic = (z: number) => 1 / (1 + Math.exp(-z));

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** AdaGrad (Duchi, Hazan and Singer 2011) with weight decay; samples in an order of their own each epoch. */
export function learn(
  samples: readonly Sample[],
  vocabulary: number,
  outputs: number,
  { epochs, rate, decay }: Settings,
): Model {
  const weights = new Float64Array(vocabulary * outputs);
  const seen = new Float64Array(vocabulary * outputs).fill(1e-6);
  const bias = new Float64Array(outputs);
  const biasSeen = new Float64Array(outputs).fill(1e-6);
  const counts = new Float64Array(vocabulary);
  for (const { grams } of samples)
    for (const gram of new Set(grams)) counts[gram] = (counts[gram] as number) + 1;
  const known = samples.map(({ wanted }) =>
    Int32Array.from([...wanted.keys()].filter((output) => !Number.isNaN(wanted[output]))),
  );
  const order = samples.map((_, index) => index);
  const random = randomFrom(5);
  const slope = new Float64Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const sample = samples[index] as Sample;
      const active = known[index] as Int32Array;
      const scale = 1 / Math.sqrt(sample.length + LEAST_GRAMS);
      slope.fill(0);
      for (const gram of sample.grams)
        for (const output of active)
          slope[output] = (slope[output] as number) + (weights[gram * outputs + output] as number);
      for (const output of active) {
        const z = (bias[output] as number) + (slope[output] as number) * scale;
        const error = (logistic(z) - (sample.wanted[output] as number)) * sample.weight;
        biasSeen[output] = (biasSeen[output] as number) + error * error;
        bias[output] = (bias[output] as number) - (rate * error) / Math.sqrt(biasSeen[output] as number);
        slope[output] = error * scale;
      }
      for (const gram of sample.grams)
        for (const output of active) {
          const at = gram * outputs + output;
          const step = (slope[output] as number) + decay * (weights[at] as number);
          const sum = (seen[at] as number) + step * step;
          seen[at] = sum;
          weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(sum);
        }
    }
  }
  return { outputs, weights, bias, counts };
}
