// When a sentence is marked that no phrase marks.
import { CALM_KINDS, type CalmKind, KINDS, MOST_DRAFT, type Trained } from '../../src/engine/trained.ts';
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

/** The share of marks in held drafts, and of marks of calm kinds, that must lie on a labelled passage. */
const PRECISION = { heated: 0.54, calm: 0.6 };
/** The share of drafts with nothing wrong in them that may get a mark. */
const CLEAN_MARKED = 0.019;
/** A sentence is marked only when it is more heated than this share of the sentences of such drafts. */
const CALM_SENTENCES = 0.7;
const FEWEST = 12;
const ROUNDS = 1500;
const NEVER = 99;

const round = (n: number) => Math.round(n * 1000) / 1000;

const isClean = ({ row }: Pick<Marked, 'row'>) => row.heat === 0 && row.issues.length === 0;

/** The lowest score from which on enough marks are right. */
function threshold(marks: readonly { score: number; right: boolean }[], precision: number): number {
  let right = 0;
  let least = NEVER;
  marks
    .toSorted((a, b) => b.score - a.score)
    .forEach((mark, at) => {
      if (mark.right) right++;
      if (at + 1 >= FEWEST && right / (at + 1) >= precision) least = mark.score;
    });
  return least;
}

/** Fits when to mark. Replies as they come decide: twins are harder than life. */
export function marksOf(rows: readonly Marked[]): Trained['marks'] {
  const replies = rows.filter(({ row }) => row.kind === 'reply' || row.kind === 'draft');
  const sentences = replies.flatMap(({ row, heat, sentences: own }) =>
    own.map((sentence) => ({
      row,
      inputs: [1, sentence.heat, Math.min(heat, MOST_DRAFT)],
      kinds: sentence.kinds,
      held: heat >= 0,
      right: row.issues.some(({ start, end }) => start < sentence.end && sentence.start < end),
    })),
  );
  const factors = [0, 1, 0.5];
  const logitFor = (inputs: readonly number[]) =>
    inputs.reduce((sum, x, i) => sum + x * (factors[i] as number), 0);
  for (let n = 0; n < ROUNDS; n++) {
    const slope = [0, 0, 0];
    for (const { inputs, right } of sentences) {
      const error = (logistic(logitFor(inputs)) - (right ? 1 : 0)) / sentences.length;
      inputs.forEach((x, i) => {
        slope[i] = (slope[i] as number) + error * x;
      });
    }
    slope.forEach((s, i) => {
      factors[i] = (factors[i] as number) - s;
    });
  }
  const [, sentence = 0, draft = 0] = factors;
  const calmest = replies
    .filter(isClean)
    .flatMap(({ sentences: own }) => own.map((one) => one.heat))
    .toSorted((a, b) => a - b);
  const least = calmest[Math.floor(calmest.length * CALM_SENTENCES)] ?? 0;
  const scored = sentences
    .filter(({ inputs: [, own = 0] }) => own >= least)
    .map(({ inputs: [, own = 0, whole = 0], ...rest }) => ({
      ...rest,
      score: sentence * own + draft * whole,
    }));
  const inHeld = threshold(
    scored.filter(({ held }) => held),
    PRECISION.heated,
  );
  const hottest = new Map<Row, number>();
  for (const { row, score, held } of scored)
    if (!held && isClean({ row }))
      hottest.set(row, Math.max(score, hottest.get(row) ?? Number.NEGATIVE_INFINITY));
  const clean = [...hottest.values()].toSorted((a, b) => b - a);
  const inCalm = Math.max(inHeld, clean[Math.floor(clean.length * CLEAN_MARKED)] ?? NEVER);
  const calm = CALM_KINDS.map((kind): [CalmKind, number] => {
    const column = KINDS.indexOf(kind);
    const marks = sentences.map(({ kinds, right }) => ({ score: kinds[column] as number, right }));
    return [kind, round(threshold(marks, PRECISION.calm))];
  });
  return {
    sentence: round(sentence),
    draft: round(draft),
    least: round(least),
    inHeld: round(inHeld),
    inCalm: round(inCalm),
    calm: Object.fromEntries(calm) as Record<CalmKind, number>,
  };
}
