import { hashOf, type Lexeme } from './lexeme.ts';

/** Bits of the set: with some thousand spellings one of twenty that were not added is taken for one. */
const BITS = 1 << 16;

/** Spellings in few bytes: one that was added is always known, of the others most are told apart (Bloom 1970). */
export class Spellings {
  private readonly set = new Uint8Array(BITS / 8);
  private readonly ends: string[] = [];

  /** @param folded a word, or a stem */
  add(folded: string): void {
    const bit = hashOf(folded) & (BITS - 1);
    this.set[bit >> 3] = (this.set[bit >> 3] as number) | (1 << (bit & 7));
  }

  /** @param folded how words end */
  addEnd(folded: string): void {
    this.ends.push(folded);
  }

  /** Whether a word may be one that was added, or end like one. */
  mayHold({ folded, hash }: Lexeme): boolean {
    const bit = hash & (BITS - 1);
    return (
      ((this.set[bit >> 3] as number) & (1 << (bit & 7))) !== 0 ||
      this.ends.some((end) => folded.endsWith(end))
    );
  }
}
