import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChange } from '../../src/content/field/field.ts';
import { letterIn } from '../../src/content/field/letter.ts';

/** Texts that have much in common, with pairs of surrogates whose halves are alike. */
const texts = fc
  .array(fc.constantFrom('a', 'ab', ' ', '\n', 'å', 'আ', '😀', '😁'), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Whether an offset lies between the halves of a surrogate pair. */
const halves = (text: string, at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

describe('the smallest change', () => {
  it('makes one text of the other, and leaves what both begin and end with', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (begin, out, put, end) => {
        const old = begin + out + end;
        const text = begin + put + end;
        const { from, to, insert } = smallestChange(old, text);
        expect(old.slice(0, from) + insert + old.slice(to)).toBe(text);
        // No more than what was put in and taken out.
        expect(to - from).toBeLessThanOrEqual(out.length);
        expect(insert.length).toBeLessThanOrEqual(put.length);
        // Nothing that stays the same at either end; half a pair takes its other half along.
        const taken = old.slice(from, to);
        if (taken !== '' && insert !== '') {
          expect([...taken][0]).not.toBe([...insert][0]);
          expect([...taken].at(-1)).not.toBe([...insert].at(-1));
        }
        expect([halves(old, from), halves(old, to)]).toEqual([false, false]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a letter that came to a textarea', () => {
  it('is known wherever it came at the end of a word, and nothing else is', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.constantFrom('x', 'å', 'আ', ' ', '1'), (begin, out, end, put) => {
        const before = begin + out + end;
        const value = begin + put + end;
        const letter = letterIn(before, value, begin.length + 1);
        const one = out === '' && /[\p{L}\p{M}]/u.test(put) && !/^[\p{L}\p{M}\p{N}'’_-]/u.test(end);
        expect(letter !== undefined).toBe(one);
        if (letter === undefined) return;
        expect(letter.all).toBe(value);
        expect(value.slice(letter.start).startsWith(letter.line)).toBe(true);
        expect(letter.line.charAt(letter.at)).toBe(put);
        expect(letter.start + letter.at).toBe(begin.length);
      }),
      { numRuns: 2000 },
    );
  });
});
