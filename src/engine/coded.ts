// Numbers in few bytes, read with a range coder (Martin 1979; the one of LZMA): each bit takes as much as it says,
// going by how often it was 1 before. `scripts/train/coded.ts` writes them.
import { fromZ85 } from './z85.ts';

/** How likely a bit is 0, in 2^-16, before anything is known. */
export const EVEN = 0x8000;
/** How fast what is known changes. */
export const SLOWNESS = 5;
/** The least range that has room for one more bit. */
export const LEAST_RANGE = 2 ** 24;
/** From here on the steps of a number's unary part are alike. */
export const STEPS = 24;

/** Reads what was written in the same order with the same models. */
export class CodedReader {
  private readonly bytes: Uint8Array;
  private at = 4;
  private range = 0xffffffff;
  private code: number;

  /** @param packed Z85 */
  constructor(packed: string) {
    this.bytes = fromZ85(packed);
    this.code = new DataView(this.bytes.buffer).getUint32(0);
  }

  private refill(): void {
    while (this.range < LEAST_RANGE) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
    }
  }

  /** A bit by the model's entry `at`, which learns from it. */
  bit(model: Uint16Array, at: number): 0 | 1 {
    const likely = model[at] as number;
    const bound = (this.range >>> 16) * likely;
    if (this.code < bound) {
      this.range = bound;
      model[at] = likely + ((0x10000 - likely) >> SLOWNESS);
      if (bound < LEAST_RANGE) this.refill();
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    model[at] = likely - (likely >> SLOWNESS);
    if (this.range < LEAST_RANGE) this.refill();
    return 1;
  }

  /** A number of so many bits, the highest first, each known by those before it. @param from of the model's 2^bits entries */
  symbol(model: Uint16Array, from: number, bits: number): number {
    let node = 1;
    for (let n = 0; n < bits; n++) node = 2 * node + this.bit(model, from + node);
    return node - (1 << bits);
  }

  /** A number of zero and more: how often 2^low is in it, and `low` bits that say nothing of each other. */
  number(model: Uint16Array, low: number): number {
    let high = 0;
    while (this.bit(model, Math.min(high, STEPS - 1)) === 1) high++;
    this.range >>>= low;
    const rest = Math.floor(this.code / this.range);
    this.code -= rest * this.range;
    this.refill();
    return (high << low) + rest;
  }
}

/** A model in which every bit is as likely as not. */
export const newModel = (entries: number): Uint16Array => new Uint16Array(entries).fill(EVEN);
