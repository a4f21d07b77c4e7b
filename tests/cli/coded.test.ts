import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodedWriter } from '../../scripts/train/coded.ts';
import { CodedReader, newModel, STEPS } from '../../src/engine/coded.ts';

const LOW = 5;
const BITS = 6;
const SYMBOLS = 1 << BITS;

const entry = fc.oneof(
  fc.record({ is: fc.constant('number' as const), value: fc.oneof(fc.nat(40), fc.nat(20_000)) }),
  fc.record({ is: fc.constant('symbol' as const), value: fc.oneof(fc.nat(3), fc.nat(SYMBOLS - 1)) }),
);

function write(entries: readonly { is: 'number' | 'symbol'; value: number }[]): string {
  const writer = new CodedWriter();
  const [numbers, symbols] = [newModel(STEPS), newModel(SYMBOLS)];
  for (const { is, value } of entries)
    if (is === 'number') writer.number(numbers, LOW, value);
    else writer.symbol(symbols, 0, BITS, value);
  return writer.end();
}

it('reads what was written, in the same order', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
      const reader = new CodedReader(write(entries));
      const [numbers, symbols] = [newModel(STEPS), newModel(SYMBOLS)];
      for (const { is, value } of entries)
        expect(is === 'number' ? reader.number(numbers, LOW) : reader.symbol(symbols, 0, BITS)).toBe(value);
    }),
    { numRuns: 300 },
  );
});

it('takes little for what is seldom otherwise', () => {
  const rare = Array.from({ length: 8000 }, (_, n) => ({
    is: 'symbol' as const,
    value: n % 100 === 0 ? SYMBOLS - 1 : 0,
  }));
  // Six plain bits each were 7,500 letters.
  expect(write(rare).length).toBeLessThan(1000);
});
