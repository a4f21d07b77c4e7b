// Rows as the samples that are learned from: their sentences, the whole draft, the customer's message.
import { gramsOf } from '../../src/engine/grams.ts';
import { maskText } from '../../src/engine/masks.ts';
import { blocksOf, sentencesOf, wordsOf } from '../../src/engine/text.ts';
import { KINDS, OUTPUTS } from '../../src/engine/trained.ts';
import type { Span } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import type { Sample } from './learn.ts';

export interface Sentence extends Span {
  readonly keys: readonly number[];
  readonly words: number;
}

/** A row's sentences, as the checker would read them. */
export interface ReadRow {
  readonly row: Row;
  readonly sentences: readonly Sentence[];
  readonly incoming: readonly number[];
}

/** The sentences of a text with their n-grams; offsets are those of the first and behind the last word. */
function sentencesIn(text: string): Sentence[] {
  return blocksOf(maskText({ text }).split('\n')).flatMap((block) =>
    sentencesOf(block.text).flatMap((span) => {
      const { words, after } = wordsOf(block.text.slice(span.start, span.end));
      const last = words.at(-1);
      if (last === undefined) return [];
      const base = block.start + span.start;
      return [{ start: base, end: base + last.end, keys: gramsOf(words, after, []), words: words.length }];
    }),
  );
}

export function readRow(row: Row): ReadRow {
  return {
    row,
    sentences: sentencesIn(row.text),
    incoming: row.incomingHeat === undefined ? [] : sentencesIn(row.incoming).flatMap(({ keys }) => keys),
  };
}

/** The n-grams that occur in two rows and more, each with its row in the weights. */
export function vocabularyOf(rows: readonly ReadRow[]): Map<number, number> {
  const count = new Map<number, number>();
  for (const { sentences, incoming } of rows)
    for (const key of new Set([...sentences.flatMap(({ keys }) => keys), ...incoming]))
      count.set(key, (count.get(key) ?? 0) + 1);
  const keys = [...count].filter(([, n]) => n > 1).map(([key]) => key);
  return new Map(keys.toSorted((a, b) => a - b).map((key, index) => [key, index]));
}

const TONE = new Set<string>([
  'hostile',
  'blame',
  'condescending',
  'passive-aggressive',
  'defensive',
  'refusal',
  'legalese',
]);

const nothing = () => new Float64Array(OUTPUTS.length).fill(Number.NaN);
const sampleOf = (
  keys: readonly number[],
  vocabulary: ReadonlyMap<number, number>,
  wanted: Float64Array,
  weight: number,
): Sample => ({
  grams: Int32Array.from(
    keys.flatMap((key) => {
      const row = vocabulary.get(key);
      return row === undefined ? [] : [row];
    }),
  ),
  length: keys.length,
  wanted,
  weight,
});

/** A barb in a reply that may still be sent is a little heated. */
const MILD = 0.35;

/** Replies weigh most; drafts and twins are many, each of one manner; what an example calls fine must stay so. */
const SHARE: Readonly<Record<Row['kind'], number>> = {
  reply: 2,
  draft: 0.5,
  twin: 0.5,
  example: 4,
  polite: 1,
};
const shareOf = ({ kind }: Row) => SHARE[kind];

/** The sentences of a row. In a heated row an unmarked sentence may be heated too: it counts half. */
export function sentenceSamples(read: ReadRow, vocabulary: ReadonlyMap<number, number>): Sample[] {
  const { row, sentences } = read;
  return sentences.map(({ start, end, keys }, index) => {
    const here = row.issues.filter((issue) => issue.start < end && start < issue.end);
    const wanted = nothing();
    const tone = here.some(({ category }) => TONE.has(category));
    if (row.kind !== 'example' || !tone)
      wanted[OUTPUTS.indexOf('sentence')] = tone ? (row.heat >= 2 ? 1 : MILD) : 0;
    // Sentences of no kind are many: a third of them says enough.
    if (row.kind !== 'polite' && (here.length > 0 || (start + index) % 3 === 0))
      for (const kind of KINDS)
        wanted[OUTPUTS.indexOf(kind)] = here.some(({ category }) => category === kind) ? 1 : 0;
    return sampleOf(keys, vocabulary, wanted, (row.heat >= 2 && here.length === 0 ? 0.5 : 1) * shareOf(row));
  });
}

export function draftSample(read: ReadRow, vocabulary: ReadonlyMap<number, number>): Sample {
  const wanted = nothing();
  if (read.row.kind !== 'example' || read.row.issues.length === 0)
    wanted[OUTPUTS.indexOf('draft')] = read.row.heat >= 2 ? 1 : 0;
  return sampleOf(
    read.sentences.flatMap(({ keys }) => keys),
    vocabulary,
    wanted,
    shareOf(read.row),
  );
}

export function incomingSamples(read: ReadRow, vocabulary: ReadonlyMap<number, number>): Sample[] {
  const { incomingHeat } = read.row;
  if (incomingHeat === undefined || read.incoming.length === 0) return [];
  const wanted = nothing();
  wanted[OUTPUTS.indexOf('incoming')] = [0, 0.3, 0.85, 1][incomingHeat] ?? 1;
  return [sampleOf(read.incoming, vocabulary, wanted, 1)];
}
