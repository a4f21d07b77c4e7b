import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords, sentenceEnds } from '../../src/engine/segment.ts';

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the sentences end; undefined when a character is not known. */
function sentences(text: string): number[] | undefined {
  const ends: number[] = [];
  return sentenceEnds(text, 0, text.length, ends) ? ends : undefined;
}

function words(text: string): string[] | undefined {
  const found: string[] = [];
  return scanWords(text, 0, text.length, (start, end) => found.push(text.slice(start, end)))
    ? found
    : undefined;
}

/** Both say what the platform's segmenter says, where they say anything; rows of low lines are no words. */
function agree(text: string): void {
  if (text === '') return;
  const ends = sentences(text);
  const found = words(text);
  if (ends !== undefined)
    expect(ends).toEqual([...bySentence.segment(text)].map(({ index, segment }) => index + segment.length));
  if (found !== undefined)
    expect(found).toEqual(
      [...byWord.segment(text)]
        .filter(({ isWordLike, segment }) => isWordLike && !/^_+$/u.test(segment))
        .map(({ segment }) => segment),
    );
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
const KNOWN = [
  ...range(0, 0x24f).filter((char) => char !== '\xad'),
  ...range(0x300, 0x36f),
  ...range(0x964, 0x965),
  ...range(0x980, 0x9ff),
  ...range(0x2010, 0x2027),
  ...range(0x20a0, 0x20c0),
  ...range(0x1f300, 0x1f3fa),
  ...range(0x1f400, 0x1f675),
  ...range(0x1f679, 0x1f7ff),
  ...range(0x1f900, 0x1faff),
];
const CONTEXTS = ['X', 'aXb', '1X2', 'A.XB', 'a. Xb', 'a! Xb', 'X. b', "a'X", 'a.)X b', '. XB', 'aX.b'];

describe('sentences and words are those of Intl.Segmenter', () => {
  it('around every character that is known', () => {
    for (const char of KNOWN) for (const context of CONTEXTS) agree(context.replace('X', () => char));
  });

  it('in any row of characters that matter', () => {
    const unit = fc.constantFrom(
      ...'abAZé019 \t.,;:!?\'’‘"“”«»()-–—…@/&_।কািৎ্৳\r\xa0·',
      ...['\u0301', '😀', '\ufe0f', '\u200d', '\u200c', '🇸', '\ud83d', '\udc00', '. ', '! '],
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), agree), { numRuns: 3000 });
  });

  it('in any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), agree), { numRuns: 1000 });
  });

  it('knows our own languages', () => {
    expect(sentences('Är det så? Ja. আমরা আছি। আপনি? Oo po, 3.5 kg… 😀 Baik!')).toHaveLength(5);
    expect(words('Ma’am, kita’y 3.5 kg_x আপনার e\u0301t 😀')).toEqual([
      'Ma’am',
      'kita’y',
      '3.5',
      'kg_x',
      'আপনার',
      'e\u0301t',
    ]);
    expect(words('漢字')).toBeUndefined();
  });
});
