// When a sentence is marked that no phrase marks.
import { CALM_KINDS, type CalmKind, KINDS, type Trained } from '../../src/engine/trained.ts';
import type { Span } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { logistic } from './learn.ts';

/** What is said of the sentences of a row. */
export interface Marked {
  readonly row: Row;
  /** The logit of the heat of the whole draft. */
  readonly heat: number;
  /** The sentences that no phrase marks; `heat` is the logit of being heated, `kinds` are in the order of `KINDS`. */
  readonly sentences: readonly (Span & { readonly heat: number; readonly kinds: readonly number[] })[];
}

/** The share of marks that must lie on a passage that somebody labelled. */
const PRECISION = { heated: 0.56, calm: 0.6 };
const FEWEST = 20;
const ROUNDS = 1500;

const round = (n: number) => Math.round(n * 1000) / 1000;

/** The lowest score from which on enough marks are right; 99 when there is none. */
function threshold(marks: readonly { score: number; right: boolean }[], precision: number): number {
  let right = 0;
  let least = 99;
  marks
    .toSorted((a, b) => b.score - a.score)
    .forEach((mark, at) => {
      if (mark.right) right++;
      if (at + 1 >= FEWEST && right / (at + 1) >= precision) least = mark.score;
    });
  return least;
}

/** Fits when to mark. Authors of plain replies decide: twins are harder than life. */
export function marksOf(rows: readonly Marked[]): Trained['marks'] {
  const sentences = rows
    .filter(({ row }) => row.kind === 'reply')
    .flatMap(({ row, heat, sentences: own }) =>
      own.map((sentence) => ({
        inputs: [1, sentence.heat, heat],
        kinds: sentence.kinds,
        right: row.issues.some(({ start, end }) => start < sentence.end && sentence.start < end),
      })),
    );
  const factors = [0, 1, 0.5];
  const scoreOf = (inputs: readonly number[]) =>
    inputs.reduce((sum, x, i) => sum + x * (factors[i] as number), 0);
  for (let n = 0; n < ROUNDS; n++) {
    const slope = [0, 0, 0];
    for (const { inputs, right } of sentences) {
      const error = (logistic(scoreOf(inputs)) - (right ? 1 : 0)) / sentences.length;
      inputs.forEach((x, i) => {
        slope[i] = (slope[i] as number) + error * x;
      });
    }
    slope.forEach((s, i) => {
      factors[i] = (factors[i] as number) - s;
    });
  }
  const least = threshold(
    sentences.map(({ inputs, right }) => ({ score: scoreOf(inputs), right })),
    PRECISION.heated,
  );
  const [bias = 0, sentence = 0, draft = 0] = factors;
  const calm = CALM_KINDS.map((kind): [CalmKind, number] => {
    const column = KINDS.indexOf(kind);
    const marks = sentences.map(({ kinds, right }) => ({ score: kinds[column] as number, right }));
    return [kind, round(threshold(marks, PRECISION.calm))];
  });
  return {
    heated: { bias: round(bias - least), sentence: round(sentence), draft: round(draft) },
    calm: Object.fromEntries(calm) as Record<CalmKind, number>,
  };
}
