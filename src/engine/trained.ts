import { CodedReader, newModel, STEPS } from './coded.ts';
import { gramsOf } from './grams.ts';
import type { Word } from './types.ts';

/** The rules that a trained pack can mark a sentence by, in the order of its outputs. */
export const KINDS = [
  'hostile',
  'blame',
  'condescending',
  'passive-aggressive',
  'defensive',
  'refusal',
  'legalese',
  'canned',
] as const;
export type Kind = (typeof KINDS)[number];

/** As many n-grams without weight stand in every text: of a few words not much can be told. */
export const LEAST_GRAMS = 12;

/**
 * The logit of a draft's heat counts up to here (.88) when its sentences are marked: however angry the rest is,
 * it must not take a kind sentence with it.
 */
export const MOST_DRAFT = 2;

/** A sentence of fewer words is not marked: too little to judge by. */
export const FEWEST_WORDS = 3;

/** The kinds that carry heat: a heated sentence is one of them. */
export const HEATED_KINDS = KINDS.slice(0, 6);
/** The kinds that a calm reply may hold. */
export const CALM_KINDS = ['refusal', 'legalese', 'canned'] as const;
export type CalmKind = (typeof CALM_KINDS)[number];

/**
 * What the weights are for: is the sentence heated, is the draft, is the customer's message (all three before
 * the threshold of `heat.ts`), and would a team lead mark the sentence as this kind.
 */
export const OUTPUTS = ['sentence', 'draft', 'incoming', ...KINDS] as const;
export type Output = (typeof OUTPUTS)[number];

/** The outputs that n-grams are kept for: every one has a level for each. */
export const PAIRED = ['sentence', 'draft'] as const;
export const SPARSE = OUTPUTS.slice(PAIRED.length) as readonly Exclude<Output, (typeof PAIRED)[number]>[];

/** How a logit is made of an output's weights, which are numbers of steps. */
export interface OutputScale {
  readonly bias: number;
  readonly step: number;
}

/** The levels of a paired weight on either side of zero; level n weighs n² steps. */
export const LEVELS = 4;

/** Low bits of the gaps between keys, and between keys that weigh for a sparse output: `CodedReader.number`. */
export const LOW_BITS = { keys: 6, sparse: 3 };
/** Bits of a paired weight's level, counted from `-LEVELS` on, and of a sparse weight, the sign last. */
export const BITS = { level: 4, weight: 6 };

/** What each n-gram weighs for each output. */
export interface TrainedWeights {
  /** How many n-grams weigh anything. */
  readonly grams: number;
  /** How many of them weigh for each sparse output. */
  readonly sparse: Readonly<Record<(typeof SPARSE)[number], number>>;
  /**
   * Their weights, as `CodedReader` reads them: the gaps between their rising keys; for each key the levels of its
   * two paired weights, the second known by the first; for each sparse output pairs of a gap and a weight.
   */
  readonly weights: string;
  readonly outputs: Readonly<Record<Output, OutputScale>>;
}

/** The trained part of a pack, as `npm run train` writes it. */
export interface Trained extends TrainedWeights {
  /**
   * How the heat of a draft is joined, before the logistic function: a bias, and factors for its hottest
   * sentence, the next hottest, the whole draft and the evidence of the phrases.
   */
  readonly join: {
    readonly bias: number;
    readonly top: number;
    readonly second: number;
    readonly draft: number;
    readonly phrases: number;
  };
  /**
   * When a sentence is marked that no phrase marks: as heated, when its logit is `least` or more and `sentence` ×
   * its logit + `draft` × the logit of the draft's heat reaches the threshold for drafts that are held or for those
   * that are not; or from a logit on as one of the kinds that a calm reply may hold.
   */
  readonly marks: {
    readonly sentence: number;
    readonly draft: number;
    readonly least: number;
    readonly inHeld: number;
    readonly inCalm: number;
    readonly calm: Readonly<Record<CalmKind, number>>;
  };
}

/**
 * The share of a kind's bias that does not count among kinds. On rows of unseen authors .5 names most
 * sentences right, .75 most kinds.
 */
const BIAS_LEFT_OUT = 0.6;

/** Sums of weights over some n-grams, one for each output, and how many n-grams there were. */
export interface Scores {
  readonly sums: readonly number[];
  readonly grams: number;
}

const WIDTH = OUTPUTS.length;

/** Scores added up: as if their n-grams stood in one sentence. */
export function sumOf(all: readonly Scores[]): Scores {
  const sums: number[] = new Array(WIDTH).fill(0);
  let grams = 0;
  for (const one of all) {
    grams += one.grams;
    for (let column = 0; column < WIDTH; column++)
      sums[column] = (sums[column] as number) + (one.sums[column] as number);
  }
  return { sums, grams };
}

const COLUMNS = Object.fromEntries(OUTPUTS.map((output, column) => [output, column])) as Record<
  Output,
  number
>;
const grams: number[] = [];

/** The weights of one language, ready to be looked up. */
export class Weights<Part extends TrainedWeights = Trained> {
  readonly trained: Part;
  /** Open addressing: a key plus one (0 is empty), and behind it where its weights begin. */
  private readonly slots: Int32Array;
  private readonly weights: Int8Array;

  constructor(trained: Part) {
    this.trained = trained;
    const { grams } = trained;
    let size = 1024;
    while (size < grams * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.weights = new Int8Array(grams * WIDTH);
    const reader = new CodedReader(trained.weights);
    const gaps = newModel(STEPS);
    let key = -1;
    for (let row = 0; row < grams; row++) {
      key += 1 + reader.number(gaps, LOW_BITS.keys);
      let slot = (2 * key) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 2) & (size - 1);
      this.slots[slot] = key + 1;
      this.slots[slot + 1] = row * WIDTH;
    }
    const weightOf = (level: number) => Math.sign(level - LEVELS) * (level - LEVELS) ** 2;
    const first = newModel(1 << BITS.level);
    const second = newModel((2 * LEVELS + 1) << BITS.level);
    for (let row = 0; row < grams; row++) {
      const sentence = reader.symbol(first, 0, BITS.level);
      this.weights[row * WIDTH] = weightOf(sentence);
      const draft = reader.symbol(second, sentence << BITS.level, BITS.level);
      this.weights[row * WIDTH + 1] = weightOf(draft);
    }
    for (const output of SPARSE) {
      const apart = newModel(STEPS);
      const heavy = newModel(1 << BITS.weight);
      let row = -1;
      for (let left = trained.sparse[output]; left > 0; left--) {
        row += 1 + reader.number(apart, LOW_BITS.sparse);
        const n = reader.symbol(heavy, 0, BITS.weight);
        this.weights[row * WIDTH + COLUMNS[output]] = n % 2 === 0 ? n / 2 : -(n + 1) / 2;
      }
    }
  }

  /** The scores of one sentence. */
  read(words: readonly Word[], after: string): Scores {
    return this.scoresOf(gramsOf(words, after, grams));
  }

  /** The scores of some n-grams, given as keys. */
  scoresOf(keys: readonly number[]): Scores {
    const sums: number[] = [];
    for (let column = 0; column < WIDTH; column++) sums.push(0);
    const { slots, weights } = this;
    const last = slots.length - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = (2 * key) & last;
      let there = slots[slot] as number;
      while (there !== 0 && there !== key + 1) {
        slot = (slot + 2) & last;
        there = slots[slot] as number;
      }
      if (there === 0) continue;
      const row = slots[slot + 1] as number;
      for (let column = 0; column < WIDTH; column++)
        sums[column] = (sums[column] as number) + (weights[row + column] as number);
    }
    return { sums, grams: keys.length };
  }

  /** The logit of an output over some sentences together. */
  logit(output: Output, scores: readonly Scores[]): number {
    const column = COLUMNS[output];
    const { bias, step } = this.trained.outputs[output];
    let sum = 0;
    let count = LEAST_GRAMS;
    for (const { sums, grams: n } of scores) {
      sum += sums[column] as number;
      count += n;
    }
    return bias + (step * sum) / Math.sqrt(count);
  }

  /**
   * How much a sentence is like one kind rather than another: its logit without most of what is said of every
   * sentence, so that the commonest kind is not named each time. Compare among kinds only.
   */
  likeness(kind: Kind, scores: Scores): number {
    return this.logit(kind, [scores]) - BIAS_LEFT_OUT * this.trained.outputs[kind].bias;
  }
}

const decoded = new WeakMap<Trained, Weights>();

export const areWeightsReady = (trained: Trained): boolean => decoded.has(trained);

/** The weights of a trained part; unpacked once. */
export function weightsOf(trained: Trained): Weights {
  const known = decoded.get(trained);
  if (known !== undefined) return known;
  const weights = new Weights(trained);
  decoded.set(trained, weights);
  return weights;
}
