import { highOf, kindOf, lowOf } from './glance.ts';
import type { Called, PhraseIndex } from './rule.ts';

const SEED = 0x2f0b4c47;

/** FNV-1a over UTF-16 code units, with more mixing: 32 bits of `text` from `start` to `end`. */
export function hashOf(text: string, start = 0, end = text.length, seed = SEED): number {
  let hash = seed;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** A word as it is written, with what has been found out about it: once, wherever it stands. */
export class Lexeme {
  readonly raw: string;
  readonly folded: string;
  /** Hashes of both. */
  readonly rawHash: number;
  readonly hash: number;
  /** Three letters and more, all capitals. */
  readonly isLoud: boolean;
  /** Its kind as a set, for `glance.ts`. */
  readonly low: number;
  readonly high: number;
  /** What it says of the language, in the order of `TONGUES`; kept by the identifier. */
  logits: Float64Array | undefined = undefined;
  /** The phrases that it calls for, in the index that was asked last. */
  called: Called | undefined = undefined;
  calledBy: PhraseIndex | undefined = undefined;

  constructor(raw: string, folded: string, rawHash: number) {
    this.raw = raw;
    this.folded = folded;
    this.rawHash = rawHash;
    this.hash = raw === folded ? rawHash : hashOf(folded);
    this.isLoud = /^\p{Lu}{3,}$/u.test(raw);
    const kind = kindOf(folded);
    this.low = lowOf(kind);
    this.high = highOf(kind);
  }
}

/** The words met: short ones, and not many. Open addressing; words are looked up without cutting them out. */
const SLOTS = 1 << 15;
const MOST = SLOTS / 3;
const LONGEST = 20;
const table: (Lexeme | undefined)[] = new Array(SLOTS).fill(undefined);
let held = 0;

function standsAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}

/**
 * What is known of the word from `start` to `end`.
 * @param fold folds it, when it was not met before
 */
export function lexemeAt(text: string, start: number, end: number, fold: (raw: string) => string): Lexeme {
  const hash = hashOf(text, start, end);
  let slot = hash & (SLOTS - 1);
  for (let there = table[slot]; there !== undefined; there = table[slot]) {
    if (there.rawHash === hash && there.raw.length === end - start && standsAt(text, start, there.raw))
      return there;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const raw = text.slice(start, end);
  const lexeme = new Lexeme(raw, fold(raw), hash);
  // Numbers are seldom met twice.
  const first = raw.charCodeAt(0);
  if (raw.length > LONGEST || (first >= 48 && first <= 57)) return lexeme;
  if (held >= MOST) {
    table.fill(undefined);
    held = 0;
    return lexeme;
  }
  held++;
  table[slot] = lexeme;
  return lexeme;
}
