// How the signals of a draft are joined into one heat.
import type { Trained } from '../../src/engine/trained.ts';
import type { Row } from '../corpus.ts';
import { logistic } from './learn.ts';

/** What is said of a draft before it is joined: logits, and the evidence of the phrases. */
export interface Signals {
  readonly row: Row;
  readonly top: number;
  readonly second: number;
  readonly draft: number;
  readonly phrases: number;
}

/** The share of calm drafts of authors never seen that may be held. */
const FALSE_HOLDS = { reply: 0.015, polite: 0.002 };
/** Rows of one kind may be many and say little of replies as they come. */
const WEIGHT = { reply: 1, draft: 1, twin: 0.1, example: 0, polite: 0.2 };
const PHRASED = new Set(['train', 'train2']);
const ROUNDS = 3000;
const RATE = 0.2;

const inputsOf = ({ top, second, draft, phrases }: Signals) => [1, top, second, draft, phrases];

/** The highest bias with which no more than a share of the calm rows of some kinds are held. */
function limit(
  signals: readonly Signals[],
  factors: readonly number[],
  kinds: readonly Row['kind'][],
  share: number,
): number {
  const calm = signals
    .filter(({ row }) => row.heat === 0 && kinds.includes(row.kind))
    .map((signal) =>
      inputsOf(signal).reduce((sum, x, i) => sum + (i === 0 ? 0 : x * (factors[i] as number)), 0),
    )
    .toSorted((a, b) => b - a);
  const first = calm[Math.floor(calm.length * share)];
  return first === undefined ? Number.POSITIVE_INFINITY : -first - 0.01;
}

/**
 * Logistic regression by gradient descent, heated and calm drafts weighing the same; then the bias is set so
 * that few calm drafts are held. Authors of plain replies set that bias: twins are harder than life.
 */
export function joinOf(all: readonly Signals[]): Trained['join'] {
  // Whoever wrote the phrases has read the rows of train and train2: there they promise more than they keep.
  const signals = all.filter(({ row }) => row.kind !== 'example' && !PHRASED.has(row.author));
  const heated = signals.filter(({ row }) => row.heat >= 2).length;
  const factors = [0, 0.5, 0.2, 0.5, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = factors.map(() => 0);
    for (const signal of signals) {
      const inputs = inputsOf(signal);
      const wanted = signal.row.heat >= 2 ? 1 : 0;
      const z = inputs.reduce((sum, x, i) => sum + x * (factors[i] as number), 0);
      const share = (wanted === 1 ? heated : signals.length - heated) / WEIGHT[signal.row.kind];
      const error = (logistic(z) - wanted) / share;
      inputs.forEach((x, i) => {
        slope[i] = (slope[i] as number) + error * x;
      });
    }
    factors.forEach((factor, i) => {
      // No signal of heat may calm.
      factors[i] =
        i === 0 ? factor - RATE * (slope[i] as number) : Math.max(0, factor - RATE * (slope[i] as number));
    });
  }
  const [, top = 0, second = 0, draft = 0, phrases = 0] = factors;
  const bias = Math.min(
    limit(all, factors, ['reply', 'draft'], FALSE_HOLDS.reply),
    limit(all, factors, ['polite'], FALSE_HOLDS.polite),
  );
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return {
    bias: round(bias),
    top: round(top),
    second: round(second),
    draft: round(draft),
    phrases: round(phrases),
  };
}
