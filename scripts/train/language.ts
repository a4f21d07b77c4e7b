// Learns one language: weights for every output, how they are joined into a heat, where a sentence is marked.
import { type Checker, createChecker } from '../../src/engine/check.ts';
import { evidenceOf, joinedLogit } from '../../src/engine/heat.ts';
import type { LanguagePack } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import {
  FEWEST_WORDS,
  KINDS,
  OUTPUTS,
  type Trained,
  type TrainedWeights,
  Weights,
} from '../../src/engine/trained.ts';
import type { Span } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { joinOf, type Signals } from './join.ts';
import { learn, type Settings } from './learn.ts';
import { type Marked, marksOf } from './marks.ts';
import { pack } from './pack.ts';
import {
  draftSample,
  incomingSamples,
  type ReadRow,
  readRow,
  sentenceSamples,
  vocabularyOf,
} from './samples.ts';

const SETTINGS: Settings = { epochs: 10, rate: 0.2, decay: 0.01 };

/** Which rows are held out together: no author is in two folds. */
const FOLDS: readonly ((row: Row) => boolean)[] = [
  ({ author }) => author === 'train' || author === 'polite-1',
  ({ author }) => author === 'train2' || author === 'polite-2',
  ({ kind }) => kind === 'draft',
  ({ kind }) => kind === 'twin' || kind === 'example',
];

/** Learns all outputs from rows, and packs what is kept. */
function learnRows(rows: readonly ReadRow[]): TrainedWeights {
  const vocabulary = vocabularyOf(rows);
  const samples = rows.flatMap((row) => [
    ...sentenceSamples(row, vocabulary),
    draftSample(row, vocabulary),
    ...incomingSamples(row, vocabulary),
  ]);
  return pack(learn(samples, vocabulary.size, OUTPUTS.length, SETTINGS), vocabulary);
}

/** What the phrases alone find in a row: their evidence, and the sentences they leave alone. */
interface ByPhrases {
  readonly evidence: number;
  readonly marked: readonly Span[];
}

function byPhrases(checker: Checker, { text, customer }: Row): ByPhrases {
  const about = { customers: customer === '' ? [] : [customer] };
  const { findings } = checker.check({ text }, about, { rulesOff: [], phrasesOff: [] });
  return { evidence: evidenceOf(findings), marked: findings };
}

/** What weights that have not seen a row say of it. */
function signalsOf(
  { row, sentences }: ReadRow,
  weights: Weights<TrainedWeights>,
  { evidence, marked }: ByPhrases,
): Signals & Omit<Marked, 'heat'> {
  const scores = sentences.map(({ keys }) => weights.scoresOf(keys));
  const heats = scores.map((own) => weights.logit('sentence', [own]));
  const [top = -5, second = top] = heats.toSorted((a, b) => b - a);
  return {
    row,
    top,
    second,
    draft: weights.logit('draft', scores),
    phrases: evidence,
    sentences: sentences.flatMap((span, index) => {
      const own = scores[index];
      if (
        own === undefined ||
        span.words < FEWEST_WORDS ||
        marked.some(({ start, end }) => start < span.end && span.start < end)
      )
        return [];
      const kinds = KINDS.map((kind) => weights.logit(kind, [own]));
      return [{ ...span, heat: heats[index] as number, kinds }];
    }),
  };
}

export interface Learned {
  readonly trained: Trained;
  /** What was said of each row by weights that had seen no row of its author. */
  readonly unseen: readonly Signals[];
}

/**
 * Learns a language's trained part. The join and the marks are fitted to what packed weights say of rows whose author
 * they have not seen: what is true of seen rows is true of no reply to come.
 */
export function learnLanguage(language: LanguagePack, rows: readonly Row[]): Learned {
  const { trained: _, ...plain } = language;
  const checker = createChecker([plain], RULES);
  const reads = rows.map(readRow);
  const unseen = FOLDS.flatMap((held) => {
    const own = reads.filter(({ row }) => held(row));
    const others = reads.filter(({ row }) => !held(row));
    const weights = new Weights(learnRows(others));
    return own.map((read) => signalsOf(read, weights, byPhrases(checker, read.row)));
  });
  const join = joinOf(unseen);
  const marks = marksOf(
    unseen.map((signals) => ({ ...signals, heat: joinedLogit(signals, signals.phrases, join) })),
  );
  return { trained: { ...learnRows(reads), join, marks }, unseen };
}
