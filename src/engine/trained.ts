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

/** The outputs that most n-grams weigh for: their weights are packed in pairs. */
export const PAIRED = ['sentence', 'draft'] as const;
export const SPARSE = OUTPUTS.slice(PAIRED.length) as readonly Exclude<Output, (typeof PAIRED)[number]>[];

/** How a logit is made of an output's weights, which are numbers of steps. */
export interface OutputScale {
  readonly bias: number;
  readonly step: number;
}

/** The levels of a paired weight on either side of zero; level n weighs n² steps. */
export const LEVELS = 4;

/** The trained part of a pack, as `npm run train` writes it. */
export interface Trained {
  /** The n-grams that weigh anything: 24-bit keys, rising, as packed gaps. */
  readonly keys: string;
  /** For each key one digit: the levels of its two paired weights, from `-LEVELS` on, the second counting one. */
  readonly pairs: string;
  /** For the other outputs packed pairs of a gap between keys and a weight (zigzag). */
  readonly sparse: Readonly<Record<(typeof SPARSE)[number], string>>;
  readonly outputs: Readonly<Record<Output, OutputScale>>;
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

/** Printable ASCII without quotes and backslash: one digit of the packed numbers. */
export const DIGITS: readonly string[] = Array.from({ length: 94 }, (_, n) =>
  String.fromCharCode(33 + n),
).filter((digit) => !'\'"`\\$'.includes(digit));
/** A number is written with digits below `LOW`, the least first, and ends with one at or above it. */
const LOW = 45;
const HIGH = DIGITS.length - LOW;

const value = new Uint8Array(128);
DIGITS.forEach((digit, n) => {
  value[digit.charCodeAt(0)] = n;
});

/** Writes a number of zero and more. */
export function packNumber(n: number): string {
  let packed = '';
  let rest = n;
  while (rest >= HIGH) {
    packed += DIGITS[(rest - HIGH) % LOW];
    rest = Math.floor((rest - HIGH) / LOW);
  }
  return packed + DIGITS[LOW + rest];
}

/** Reads the numbers of a string that `packNumber` wrote, one behind the other. */
export function numbersOf(packed: string): number[] {
  const numbers: number[] = [];
  let first = 0;
  for (let at = 0; at < packed.length; at++) {
    let n = (value[packed.charCodeAt(at)] as number) - LOW;
    if (n < 0) continue;
    for (let before = at - 1; before >= first; before--)
      n = n * LOW + (value[packed.charCodeAt(before)] as number) + HIGH;
    numbers.push(n);
    first = at + 1;
  }
  return numbers;
}

/** Sums of weights over some n-grams, one for each output, and how many n-grams there were. */
export interface Scores {
  readonly sums: readonly number[];
  readonly grams: number;
}

const WIDTH = OUTPUTS.length;
const COLUMNS = Object.fromEntries(OUTPUTS.map((output, column) => [output, column])) as Record<
  Output,
  number
>;
const grams: number[] = [];

/** The weights of one language, ready to be looked up. */
export class Weights {
  readonly trained: Trained;
  /** Open addressing: a key plus one (0 is empty), and behind it where its weights begin. */
  private readonly slots: Int32Array;
  private readonly weights: Int8Array;

  constructor(trained: Trained) {
    this.trained = trained;
    const keys: number[] = [];
    let last = 0;
    for (const gap of numbersOf(trained.keys)) {
      last += gap;
      keys.push(last);
    }
    let size = 1024;
    while (size < keys.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.weights = new Int8Array(keys.length * WIDTH);
    keys.forEach((key, row) => {
      let slot = (2 * key) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 2) & (size - 1);
      this.slots[slot] = key + 1;
      this.slots[slot + 1] = row * WIDTH;
    });
    const weightOf = (level: number) => Math.sign(level) * level * level;
    for (let row = 0; row < keys.length; row++) {
      const digit = value[trained.pairs.charCodeAt(row)] as number;
      this.weights[row * WIDTH] = weightOf(Math.floor(digit / (2 * LEVELS + 1)) - LEVELS);
      this.weights[row * WIDTH + 1] = weightOf((digit % (2 * LEVELS + 1)) - LEVELS);
    }
    for (const output of SPARSE) {
      let row = -1;
      let weight = false;
      for (const n of numbersOf(trained.sparse[output])) {
        if (weight) this.weights[row * WIDTH + COLUMNS[output]] = n % 2 === 0 ? n / 2 : -(n + 1) / 2;
        else row += n + 1;
        weight = !weight;
      }
    }
  }

  /** The scores of one sentence. */
  read(words: readonly Word[], after: string): Scores {
    gramsOf(words, after, grams);
    const sums: number[] = [];
    for (let column = 0; column < WIDTH; column++) sums.push(0);
    const { slots, weights } = this;
    const last = slots.length - 1;
    for (let i = 0; i < grams.length; i++) {
      const key = grams[i] as number;
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
    return { sums, grams: grams.length };
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

/** The weights of a trained part; unpacked once. */
export function weightsOf(trained: Trained): Weights {
  const known = decoded.get(trained);
  if (known !== undefined) return known;
  const weights = new Weights(trained);
  decoded.set(trained, weights);
  return weights;
}
