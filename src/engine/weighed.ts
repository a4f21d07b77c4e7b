import type { Placed, Reader, ReadText } from './reader.ts';
import { type Scores, sumOf } from './trained.ts';
import type { Hit, Language } from './types.ts';

/** What the sentences of a text say of its heat. */
export interface Heats {
  /** The scores of those in the language of the text, one of them or more together. */
  readonly scores: readonly Scores[];
  /** The logits of being heated of the hottest and the next; `-Infinity` where there is none. */
  readonly top: number;
  readonly second: number;
}

/** What the sentences of a piece weigh together, placed in it. */
export interface Weighed extends Omit<Heats, 'scores'> {
  readonly scores: Scores;
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

/**
 * What the pieces of a text weigh, in their order: of those in which nothing changed it is known.
 * @throws SyntaxError as `Reader.judge` does
 */
export function weighedIn({ language, pieces }: ReadText, reader: Reader): Weighed[] {
  return pieces.map(({ told }) => {
    told.weighed ??= weigh(told.sentences, reader, language);
    return told.weighed;
  });
}

/**
 * The same without some sentences.
 * @param whole what the pieces weigh with them
 * @param left where those sentences begin in the text
 */
export function weighedWithout(
  { language, pieces }: ReadText,
  reader: Reader,
  whole: readonly Weighed[],
  left: ReadonlySet<number>,
): readonly Weighed[] {
  if (left.size === 0) return whole;
  return whole.map((weighed, at) => {
    const { start, told } = pieces[at] as ReadText['pieces'][number];
    const counting = told.sentences.filter((placed) => !left.has(start + placed.start));
    return counting.length === told.sentences.length ? weighed : weigh(counting, reader, language);
  });
}

/** What the pieces of a text say of its heat together. */
export function heatsOf(pieces: readonly Weighed[]): Heats {
  let top = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  const scores: Scores[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Weighed;
    if (piece.scores.grams > 0) scores.push(piece.scores);
    if (piece.top <= next) continue;
    next = Math.max(next, piece.second, Math.min(top, piece.top));
    top = Math.max(top, piece.top);
  }
  return { scores, top, second: next };
}

/** Calls back with everything of a kind that pieces of a text hold, and with where its piece begins. */
export function eachOf<K extends 'hits' | 'markable'>(
  { pieces }: ReadText,
  weighed: readonly Weighed[],
  kind: K,
  met: (one: Weighed[K][number], start: number) => void,
): void {
  for (let at = 0; at < weighed.length; at++) {
    const all: Weighed[K] = (weighed[at] as Weighed)[kind];
    for (let i = 0; i < all.length; i++)
      met(all[i] as Weighed[K][number], (pieces[at] as ReadText['pieces'][number]).start);
  }
}
