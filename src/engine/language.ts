import { CodedReader, newModel, STEPS } from './coded.ts';
import { LANGUAGES, type Language, type Word } from './types.ts';

/** What a sentence can be in: one of our languages, or any other. */
export const TONGUES = [...LANGUAGES, 'other'] as const;
export type Tongue = (typeof TONGUES)[number];
const WIDTH = TONGUES.length;
const EN = TONGUES.indexOf('en');
const BN = TONGUES.indexOf('bn');
const OTHER = TONGUES.indexOf('other');

/** How many rows of weights the n-grams share. */
export const SHARED_ROWS = 89;
/** A weight of a shared row is a number of steps, so many on either side of none. */
export const MOST_STEPS = 44;
/** Low bits of the gaps between keys (`CodedReader.number`); bits of a shared row's index, and of a weight. */
export const IDENTIFIER_BITS = { keys: 7, row: 7, weight: 7 };

/** What tells the languages apart, as `npm run train` writes it. */
export interface TrainedIdentifier {
  /** How many n-grams weigh anything. */
  readonly grams: number;
  /**
   * As `CodedReader` reads them: the gaps between their rising keys (those of `keysOf`); for each key which shared
   * row is its own; and those rows, a weight for each tongue, counted from `-MOST_STEPS` on.
   */
  readonly weights: string;
  /** The worth of one step of a weight. */
  readonly step: number;
}

/** What a sentence's words say of its language. */
export interface Evidence {
  /** In the order of `TONGUES`: logits. */
  readonly logits: Float64Array;
  /** The logarithms of how likely each tongue is, so that no one sentence outweighs all others. */
  readonly vote: Float64Array;
}

const KEY_BITS = 21;
const LONGEST_GRAM = 4;
/** Longer words are read to here. */
const LONGEST_WORD = 24;

const BENGALI = /\p{Script=Bengali}/u;
/** The two letters of that script that Assamese has alone. */
const ASSAMESE = /[ৰৱ]/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Letters that words of our languages seldom hold. */
const FOREIGN = /[ßáâãæçêìíîðòóõøùúûýþœđłşčšžığ]/u;

/** Whether a word is written in letters whose n-grams tell something. */
export const isLatin = (word: string): boolean => LATIN.test(word) && !/\d/u.test(word);

/**
 * The n-grams of a word as keys: up to four letters, its edges among them, and the whole word.
 * @param into emptied and filled
 */
export function keysOf(word: string, into: number[]): number[] {
  into.length = 0;
  const letters = `^${word.slice(0, LONGEST_WORD)}$`;
  for (let start = 0; start < letters.length; start++) {
    const end = start === 0 ? letters.length : Math.min(letters.length, start + LONGEST_GRAM);
    let hash = 0x2f0b4c47;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 15;
      const length = at - start + 1;
      if ((length > 1 && length <= LONGEST_GRAM) || length === letters.length)
        into.push((hash ^ (hash << 9)) >>> (32 - KEY_BITS));
    }
  }
  return into;
}

/** How much a word counts: names stand in every language, and most words with a capital are names. */
const NAME = 0.3;

/**
 * What a word of a sentence counts for, 1 or less: one with a capital, not the first, may be a name.
 * @param at where the word stands among the words
 */
export function shareOf(text: string, { start, folded }: Word, at: number): number {
  if (at === 0 || text.charCodeAt(start) === folded.charCodeAt(0)) return 1;
  // In capitals altogether it is a word that is shouted.
  return text.charCodeAt(start + 1) === folded.charCodeAt(1) ? NAME : 1;
}

/** What the script of a word alone says. An Assamese sentence holds many words that could be Bengali. */
const SCRIPT = 4;
const ASSAMESE_WORD = 20;
/** Before anything is read: most of what is written in our boxes is in one of our languages. */
const OTHER_PRIOR = -5;
/** What the language of a draft adds for each of its sentences. */
const CONTEXT = 8;
/** What it adds for a text that a language is likely for it: less than one clear sentence. */
const LIKELY = 3.2;
/** English sentences are at home in texts of every language: they count for less. */
const GUEST = 0.7;
/** By so much the likeliest must be ahead of the next, where there is nothing else to go by. */
const AHEAD = 0.5;
/** By so much it must be ahead where there is no doubt. */
const SURE = 5;
/** No sentence is thought less likely than this to be in a tongue, and its logits are taken by halves: words of a
 * sentence say the same thing more than once. */
const DOUBT = 0.02;
const HALVES = 0.5;
const keys: number[] = [];
const NOTHING_SAID = new Float64Array(WIDTH);

/**
 * The index of the greatest of some numbers, and by how much it is ahead.
 * @param favored the index of one that counts `CONTEXT` more
 */
function greatest(numbers: Float64Array, favored = -1): { at: number; ahead: number } {
  let at = 0;
  let most = Number.NEGATIVE_INFINITY;
  let second = most;
  for (let i = 0; i < numbers.length; i++) {
    const here = (numbers[i] as number) + (i === favored ? CONTEXT : 0);
    if (here > most) {
      second = most;
      most = here;
      at = i;
    } else if (here > second) second = here;
  }
  return { at, ahead: most - second };
}

function voteOf(logits: Float64Array): Float64Array {
  const vote = new Float64Array(WIDTH);
  const most = logits[greatest(logits).at] as number;
  let sum = 0;
  for (let i = 0; i < WIDTH; i++) {
    const likely = Math.exp(((logits[i] as number) - most) * HALVES);
    vote[i] = likely;
    sum += likely;
  }
  for (let i = 0; i < WIDTH; i++) vote[i] = Math.log(DOUBT + (vote[i] as number) / sum);
  if (greatest(vote).at === EN) for (let i = 0; i < WIDTH; i++) vote[i] = (vote[i] as number) * GUEST;
  return vote;
}

function addVote(sum: Float64Array, vote: Float64Array): void {
  for (let i = 0; i < WIDTH; i++) sum[i] = (sum[i] as number) + (vote[i] as number);
}

/** The votes of some sentences together. */
export function votesOf(sentences: readonly Evidence[]): Float64Array {
  const sum = new Float64Array(WIDTH);
  for (const { vote } of sentences) addVote(sum, vote);
  return sum;
}

/** Tells languages from words alone. There is one: what words say is kept with their lexemes. */
export class Identifier {
  private readonly rows = new Map<number, number>();
  private readonly table: Float64Array;

  constructor({ grams, weights, step }: TrainedIdentifier) {
    const reader = new CodedReader(weights);
    const gaps = newModel(STEPS);
    const keys: number[] = [];
    for (let key = -1; keys.length < grams; keys.push(key))
      key += 1 + reader.number(gaps, IDENTIFIER_BITS.keys);
    const own = newModel(1 << IDENTIFIER_BITS.row);
    for (const key of keys) this.rows.set(key, reader.symbol(own, 0, IDENTIFIER_BITS.row) * WIDTH);
    const heavy = newModel(1 << IDENTIFIER_BITS.weight);
    this.table = Float64Array.from(
      { length: SHARED_ROWS * WIDTH },
      () => (reader.symbol(heavy, 0, IDENTIFIER_BITS.weight) - MOST_STEPS) * step,
    );
  }

  private word(folded: string): Float64Array {
    if (/^\d+$/u.test(folded)) return NOTHING_SAID;
    const logits = new Float64Array(WIDTH);
    if (isLatin(folded)) {
      if (FOREIGN.test(folded)) logits[OTHER] = SCRIPT;
      for (const key of keysOf(folded, keys)) {
        const row = this.rows.get(key);
        if (row === undefined) continue;
        for (let i = 0; i < WIDTH; i++) logits[i] = (logits[i] as number) + (this.table[row + i] as number);
      }
    } else if (ASSAMESE.test(folded)) logits[OTHER] = ASSAMESE_WORD;
    else if (BENGALI.test(folded)) logits[BN] = SCRIPT;
    else if (LETTER.test(folded)) logits[OTHER] = SCRIPT;
    return logits;
  }

  /** @param text the sentence that the words are spans of */
  evidence(text: string, words: readonly Word[]): Evidence {
    const logits = new Float64Array(WIDTH);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      const share = shareOf(text, word, at);
      const { lexeme } = word;
      lexeme.logits ??= this.word(lexeme.folded);
      const own = lexeme.logits;
      for (let i = 0; i < WIDTH; i++) logits[i] = (logits[i] as number) + share * (own[i] as number);
    }
    logits[OTHER] = (logits[OTHER] as number) + OTHER_PRIOR;
    return { logits, vote: voteOf(logits) };
  }

  /** Whether a sentence is in one tongue beyond doubt, whatever text it stands in. */
  isSure({ logits }: Evidence): boolean {
    return greatest(logits).ahead >= SURE;
  }

  /**
   * What most of a text is in; undefined when it cannot be told.
   * @param parts sentences, or more of them with their votes added up
   * @param likely the language that it is likely to be in
   */
  ofText(parts: readonly Pick<Evidence, 'vote'>[], likely?: Language): Tongue | undefined {
    const sum = new Float64Array(WIDTH);
    if (likely !== undefined) sum[TONGUES.indexOf(likely)] = LIKELY;
    for (const { vote } of parts) addVote(sum, vote);
    const { at, ahead } = greatest(sum);
    return ahead < AHEAD ? undefined : TONGUES[at];
  }

  /** The language of a sentence in a text; undefined when it is none of ours, or cannot be told. */
  ofSentence({ logits }: Evidence, text: Tongue | undefined): Language | undefined {
    const { at, ahead } = greatest(logits, text === undefined ? -1 : TONGUES.indexOf(text));
    return ahead < AHEAD && text === undefined ? undefined : LANGUAGES[at];
  }
}
