import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../src/shared/shorten.ts';

describe('a passage that is shown', () => {
  test('stays as it is when it is short', () => {
    expect(shorten('Are you stupid?')).toBe('Are you stupid?');
    expect(shorten('x'.repeat(90))).toBe('x'.repeat(90));
  });

  test('is cut behind a word, without the comma behind it', () => {
    expect(shorten('one two three, four', 15)).toBe('one two three…');
  });

  test('is cut inside a word when that is very long, never inside a character', () => {
    expect(shorten('x'.repeat(100), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12)).toBe('👩‍👩‍👧…');
    expect(shorten('ক্ষ'.repeat(5), 8)).toBe('ক্ষক্ষ…');
  });

  test('is never longer than asked, and begins like the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 120 }),
        (text, most) => {
          const short = shorten(text, most);
          expect(short.length).toBeLessThanOrEqual(Math.max(most + 1, 1));
          expect(text.startsWith(short.replace(/…$/u, '')) || short === text).toBe(true);
        },
      ),
    );
  });
});
