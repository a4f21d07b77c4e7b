// Writes what `src/engine/coded.ts` reads.
import { LEAST_RANGE, SLOWNESS, STEPS } from '../../src/engine/coded.ts';
import { toZ85 } from '../build/z85.ts';

/** Writes bits, symbols and numbers; each method is the other side of the reader's of the same name. */
export class CodedWriter {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  /** The last byte is held back, and with it those of 0xff behind it: a carry may still reach them. */
  private held = 0;
  private waiting = 0;
  private first = true;

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 2 ** 32) {
      const carry = this.low >= 2 ** 32 ? 1 : 0;
      if (!this.first) this.bytes.push((this.held + carry) & 0xff);
      this.first = false;
      for (; this.waiting > 0; this.waiting--) this.bytes.push((0xff + carry) & 0xff);
      this.held = Math.floor(this.low / 2 ** 24) & 0xff;
    } else this.waiting++;
    this.low = (this.low % 2 ** 24) * 2 ** 8;
  }

  private refill(): void {
    while (this.range < LEAST_RANGE) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  bit(model: Uint16Array, at: number, bit: number): void {
    const likely = model[at] as number;
    const bound = (this.range >>> 16) * likely;
    if (bit === 0) {
      this.range = bound;
      model[at] = likely + ((0x10000 - likely) >> SLOWNESS);
    } else {
      this.low += bound;
      this.range -= bound;
      model[at] = likely - (likely >> SLOWNESS);
    }
    this.refill();
  }

  symbol(model: Uint16Array, from: number, bits: number, value: number): void {
    let node = 1;
    for (let n = bits - 1; n >= 0; n--) {
      const bit = (value >> n) & 1;
      this.bit(model, from + node, bit);
      node = 2 * node + bit;
    }
  }

  number(model: Uint16Array, low: number, value: number): void {
    const high = value >> low;
    for (let n = 0; n < high; n++) this.bit(model, Math.min(n, STEPS - 1), 1);
    this.bit(model, Math.min(high, STEPS - 1), 0);
    this.range >>>= low;
    this.low += (value - (high << low)) * this.range;
    this.refill();
  }

  /** All that was written, as Z85. */
  end(): string {
    for (let n = 0; n < 5; n++) this.shift();
    return toZ85(Uint8Array.from(this.bytes));
  }
}
