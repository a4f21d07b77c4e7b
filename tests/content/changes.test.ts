import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChange } from '../../src/content/field/field.ts';
import { letterIn } from '../../src/content/field/letter.ts';

/** Texts that have much in common, with pairs of surrogates of which one half or the other is the same. */
const texts = fc
  .array(fc.constantFrom('a', 'ab', ' ', '\n', 'å', 'আ', '😀', '😁', '\u{1fa00}'), { maxLength: 12 })
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
    const puts = fc.oneof(fc.constantFrom('x', 'å', 'আ', ' ', '1'), texts);
    const outs = fc.oneof(fc.constant(''), texts);
    const carets = fc.oneof(fc.constant(undefined), fc.constant(null), fc.nat(40));
    fc.assert(
      fc.property(texts, outs, texts, puts, carets, (begin, out, end, put, elsewhere) => {
        const before = begin + out + end;
        const value = begin + put + end;
        const caret = elsewhere === undefined ? begin.length + put.length : elsewhere;
        const letter = letterIn(before, value, caret);
        const at = (caret ?? 0) - 1;
        const isOne =
          caret !== null &&
          at >= 0 &&
          before === value.slice(0, at) + value.slice(caret) &&
          /^[\p{L}\p{M}](?![\p{L}\p{M}\p{N}'’_-])/u.test(value.slice(at)) &&
          value.length === before.length + 1;
        expect(letter !== undefined).toBe(isOne);
        if (letter === undefined) return;
        expect(letter.all).toBe(value);
        expect(value.slice(letter.start).startsWith(letter.line)).toBe(true);
        expect(letter.line).not.toContain('\n');
        expect(letter.start + letter.at).toBe(at);
      }),
      { numRuns: 5000 },
    );
  });
});
