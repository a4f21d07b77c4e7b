import type { Row, Step } from './phrase.ts';
import type { Word } from './types.ts';

/*
 * Most tries of a phrase end at its first words. What those can be is noted in few bits, by their first letters:
 * enough to tell at a glance that a phrase cannot stand somewhere.
 */

/** So many letters of a word are looked at; shorter stems can begin any word. */
const LETTERS = 3;
/** Sets of words in two numbers, which the engine of the browser keeps small. */
const BITS = 30;
const ALL = 2 ** BITS - 1;
/** So many words of a phrase are looked at. */
const DEPTH = 3;
/** A row's lengths are bits; the highest is that of `DEPTH` and more. */
const LONG = 1 << DEPTH;

/** The words that can stand at the first places, as pairs of bit sets, and the lengths that there can be. */
interface Reach {
  readonly sets: readonly number[];
  readonly lengths: number;
}

/** Which of `2 * BITS` kinds a folded word or a stem is of. */
export function kindOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < LETTERS && at < word.length; at++) sum = sum * 31 + word.charCodeAt(at);
  return sum % (2 * BITS);
}
export const lowOf = (kind: number): number => (kind < BITS ? 1 << kind : 0);
export const highOf = (kind: number): number => (kind < BITS ? 0 : 1 << (kind - BITS));

const NO_WORD: Reach = { sets: [0, 0, 0, 0, 0, 0], lengths: 1 };
const ANY_WORD: Reach = { sets: [ALL, ALL, 0, 0, 0, 0], lengths: 2 };
const ANY_WORDS: Reach = { sets: [ALL, ALL, ALL, ALL, ALL, ALL], lengths: 2 * LONG - 1 };

function oneOf(words: Iterable<string>): Reach {
  let low = 0;
  let high = 0;
  for (const word of words) {
    const kind = kindOf(word);
    low |= lowOf(kind);
    high |= highOf(kind);
  }
  return { sets: [low, high, 0, 0, 0, 0], lengths: 2 };
}

const either = (one: Reach, other: Reach): Reach => ({
  sets: one.sets.map((set, i) => set | (other.sets[i] as number)),
  lengths: one.lengths | other.lengths,
});

/** Sees what can stand at the first places of rows; remembers the steps that rows share. */
export class Glances {
  private readonly known = new Map<Step, Reach>();

  /** The words that can stand at the first places of a match, as pairs of bit sets. */
  of(row: Row): readonly number[] {
    const { sets, lengths } = this.ofRow(row);
    // Behind a match anything can stand, or nothing.
    return sets.map((set, i) => (lengths % (2 << (i >> 1)) > 0 ? ALL : set));
  }

  private ofRow(row: Row): Reach {
    const sets = [...NO_WORD.sets];
    let lengths = 1;
    for (const step of row) {
      const next = this.ofStep(step);
      let longer = lengths & LONG;
      for (let length = 0; length < DEPTH; length++) {
        if ((lengths & (1 << length)) === 0) continue;
        for (let i = 2 * length; i < sets.length; i++)
          sets[i] = (sets[i] as number) | (next.sets[i - 2 * length] as number);
        const all = next.lengths << length;
        longer |= all < LONG ? all : (all % LONG) | LONG;
      }
      lengths = longer;
    }
    return { sets, lengths };
  }

  private ofStep(step: Step): Reach {
    const reach = this.known.get(step) ?? this.ofStepAnew(step);
    this.known.set(step, reach);
    return reach;
  }

  private ofStepAnew({ is, text, words, rows }: Step): Reach {
    if (is === 'words') return oneOf(words);
    if (is === 'gap') return ANY_WORDS;
    if (is === 'word' || (is === 'prefix' && text.length >= LETTERS)) return oneOf([text]);
    if (is === 'prefix' || is === 'suffix' || is === 'any') return ANY_WORD;
    return is === 'group' ? rows.map((row) => this.ofRow(row)).reduce(either) : NO_WORD;
  }
}

/** Whether a phrase of which `sets` tells the first words can stand at a word. */
export function mayStand(sets: readonly number[], words: readonly Word[], at: number): boolean {
  for (let i = 0; i < sets.length; i += 2) {
    const low = sets[i] as number;
    const high = sets[i + 1] as number;
    if ((low & high) === ALL) continue;
    const lexeme = words[at + (i >> 1)]?.lexeme;
    if (lexeme === undefined || ((low & lexeme.low) | (high & lexeme.high)) === 0) return false;
  }
  return true;
}
