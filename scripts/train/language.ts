// Learns one language: weights for every output, how they are joined into a heat, where a sentence is marked.
import { type Checker, createChecker } from '../../src/engine/check.ts';
import { evidenceOf, joinedLogit } from '../../src/engine/heat.ts';
import type { LanguagePack } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { FEWEST_WORDS, KINDS, OUTPUTS, type Output, type Trained } from '../../src/engine/trained.ts';
import type { Span } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { joinOf, type Signals } from './join.ts';
import { learn, logitOf, type Model, type Settings } from './learn.ts';
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

/** Learns all outputs from rows over a vocabulary. */
function learnRows(rows: readonly ReadRow[], vocabulary: ReadonlyMap<number, number>): Model {
  const samples = rows.flatMap((row) => [
    ...sentenceSamples(row, vocabulary),
    draftSample(row, vocabulary),
    ...incomingSamples(row, vocabulary),
  ]);
  return learn(samples, vocabulary.size, OUTPUTS.length, SETTINGS);
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

/** What a model that has not seen a row says of it. */
function signalsOf(
  read: ReadRow,
  model: Model,
  vocabulary: ReadonlyMap<number, number>,
  { evidence, marked }: ByPhrases,
): Signals & Omit<Marked, 'heat'> {
  const column = (output: Output) => OUTPUTS.indexOf(output);
  const samples = sentenceSamples(read, vocabulary);
  const heats = samples.map((sample) => logitOf(model, column('sentence'), sample));
  const [top = -5, second = top] = heats.toSorted((a, b) => b - a);
  return {
    row: read.row,
    top,
    second,
    draft: logitOf(model, column('draft'), draftSample(read, vocabulary)),
    phrases: evidence,
    sentences: read.sentences.flatMap((span, index) => {
      const sample = samples[index];
      if (
        sample === undefined ||
        span.words < FEWEST_WORDS ||
        marked.some(({ start, end }) => start < span.end && span.start < end)
      )
        return [];
      const kinds = KINDS.map((kind) => logitOf(model, column(kind), sample));
      return [{ ...span, heat: heats[index] as number, kinds }];
    }),
  };
}

export interface Learned {
  readonly trained: Trained;
  /** What was said of each row by a model that had seen no row of its author. */
  readonly unseen: readonly Signals[];
}

/**
 * Learns a language's trained part. The join and the marks are fitted to what models say of rows whose author
 * they have not seen: what is true of seen rows is true of no reply to come.
 */
export function learnLanguage(language: LanguagePack, rows: readonly Row[]): Learned {
  const { trained: _, ...plain } = language;
  const checker = createChecker([plain], RULES);
  const reads = rows.map(readRow);
  const unseen = FOLDS.flatMap((held) => {
    const own = reads.filter(({ row }) => held(row));
    const others = reads.filter(({ row }) => !held(row));
    const vocabulary = vocabularyOf(others);
    const model = learnRows(others, vocabulary);
    return own.map((read) => signalsOf(read, model, vocabulary, byPhrases(checker, read.row)));
  });
  const join = joinOf(unseen);
  const marks = marksOf(
    unseen.map((signals) => ({ ...signals, heat: joinedLogit(signals, signals.phrases, join) })),
  );
  const vocabulary = vocabularyOf(reads);
  const trained = pack(learnRows(reads, vocabulary), vocabulary, join, marks);
  return { trained, unseen };
}
