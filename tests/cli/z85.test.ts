import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toZ85 } from '../../scripts/build/z85.ts';
import { fromZ85 } from '../../src/engine/z85.ts';

it('writes and reads the example of its specification', () => {
  const bytes = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
  expect(toZ85(bytes)).toBe('HelloWorld');
  expect(fromZ85('HelloWorld')).toEqual(bytes);
});

it('reads what it wrote, filled up with zeros', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
      filled.set(bytes);
      expect(fromZ85(toZ85(bytes))).toEqual(filled);
    }),
  );
});
