import type { Placed, Reader, ReadText, Told } from './reader.ts';
import { type Scores, sumOf } from './trained.ts';
import type { Hit, Language } from './types.ts';

/** What sentences say of the heat of a text. */
export interface Heats {
  /** The scores of those in the language of the text, added up. */
  readonly scores: Scores;
  /** The logits of being heated of the hottest and the next; `-Infinity` where there is none. */
  readonly top: number;
  readonly second: number;
}

/** What the sentences of a piece weigh together, placed in it. */
export interface Weighed extends Heats {
  /** What phrases and rules found. */
  readonly hits: readonly { readonly start: number; readonly hit: Hit }[];
  /** The sentences that what was learned may mark. */
  readonly markable: readonly Placed[];
}

function weigh(sentences: readonly Placed[], reader: Reader, language: Language | undefined): Weighed {
  const judged = sentences.map((placed) => ({ placed, judgement: reader.judge(placed) }));
  const [top = Number.NEGATIVE_INFINITY, second = Number.NEGATIVE_INFINITY] = judged
    .flatMap(({ judgement: { scores, heat } }) => (scores === undefined ? [] : [heat]))
    .sort((a, b) => b - a);
  return {
    hits: judged.flatMap(({ placed: { start }, judgement: { hits } }) => hits.map((hit) => ({ start, hit }))),
    markable: judged.flatMap(({ placed, judgement }) => (judgement.isMarkable ? [placed] : [])),
    scores: sumOf(
      judged.flatMap(({ placed, judgement: { scores } }) =>
        scores === undefined || placed.language !== language ? [] : [scores],
      ),
    ),
    top,
    second,
  };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * What the pieces of a text weigh, each with its place: of those in which nothing changed it is known.
 * @param left where the sentences begin that do not count
 * @throws SyntaxError as `Reader.judge` does
 */
export function weighedIn(
  { language, pieces }: ReadText,
  reader: Reader,
  left = NONE,
): { readonly start: number; readonly weighed: Weighed }[] {
  const whole = (told: Told): Weighed => {
    told.weighed ??= weigh(told.sentences, reader, language);
    return told.weighed;
  };
  return pieces.map(({ start, told }) => {
    const counts = (placed: Placed) => !left.has(start + placed.start);
    return left.size === 0 || told.sentences.every(counts)
      ? { start, weighed: whole(told) }
      : { start, weighed: weigh(told.sentences.filter(counts), reader, language) };
  });
}

/** What the pieces of a text say of its heat together. */
export function heatsOf(pieces: readonly { readonly weighed: Heats }[]): Heats {
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const { weighed } of pieces) {
    second = Math.max(second, weighed.second, Math.min(top, weighed.top));
    top = Math.max(top, weighed.top);
  }
  return { scores: sumOf(pieces.map(({ weighed }) => weighed.scores)), top, second };
}
