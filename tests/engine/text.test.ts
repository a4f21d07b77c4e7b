import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import { maskText } from '../../src/engine/masks.ts';
import { blocksOf, sentencesOf, wordsOf } from '../../src/engine/text.ts';

/** What is left of a draft for the rules, without the blanks of the masks. */
const seen = (text: string) => maskText({ text }).replace(/\s+/gu, ' ').trim();

describe('masks', () => {
  it.each([
    ['Hello\n> you are thieves\nthere', 'Hello there'],
    ['You wrote:\n> thieves\n\nWe are sorry', 'We are sorry'],
    ['You wrote:\n\n> thieves\nWe are sorry', 'We are sorry'],
    ['We are sorry.\n\nOn Mon, 3 May 2027, Maria wrote:\n> thieves', 'We are sorry.'],
    [
      'We are sorry.\n\nOn Mon, 3 May 2027 at 10:00, Maria Fern\n<maria@x.example> wrote:\n> thieves',
      'We are sorry.',
    ],
    ['The list:\n- one\n- two', 'The list: - one - two'],
    ['Done.\n-- \nMaria\nHead of Support', 'Done.'],
    ['Done.\n--\nMaria', 'Done.'],
    ['Run `rm -rf /` now', 'Run now'],
    ['Run\n```\nkill it\n```\nnow', 'Run now'],
    ['Run\n```\nkill it', 'Run'],
    ['See https://example.com/idiot?a=1 or www.example.com', 'See or'],
    ['Write to you.idiot@example.com now', 'Write to now'],
    ['You said "you are all thieves" to us', 'You said to us'],
    ['You said “you are all thieves” to us', 'You said to us'],
    ['You said «you are all thieves» to us', 'You said to us'],
    ['You said „you are all thieves“ to us', 'You said to us'],
    ['So you "noticed" it', 'So you "noticed" it'],
    ['Done.\n-----Original Message-----\nFrom: Maria', 'Done.'],
    ['Done.\n________________________________\nFrom: Maria\nthieves', 'Done.'],
  ])('%j leaves %j', (text, left) => {
    expect(seen(text)).toBe(left);
  });

  it('keeps every offset and line break', () => {
    const text = 'A 😀 `😀😀` b\n> q\n“one two three 😀”\nend';
    const masked = maskText({ text });
    expect(masked.length).toBe(text.length);
    expect(masked.split('\n').length).toBe(text.split('\n').length);
    expect(masked.indexOf('end')).toBe(text.indexOf('end'));
  });

  it('masks what the field says, and the line that introduces it', () => {
    const text = 'Sorry.\nMaria wrote:\nthieves';
    const start = text.indexOf('thieves');
    expect(maskText({ text, masked: [{ start, end: text.length }] }).trim()).toBe('Sorry.');
  });
});

describe('blocks', () => {
  it('reads a hard wrap as one and a short line alone', () => {
    const wrapped = `${'word '.repeat(12).trim()}\nand so on it goes.\nNext`;
    expect(blocksOf(wrapped.split('\n')).map((block) => block.text)).toEqual([
      `${'word '.repeat(12).trim()} and so on it goes.`,
      'Next',
    ]);
    expect(blocksOf(['short', 'lines']).map((block) => block.text)).toEqual(['short', 'lines']);
  });

  it('tells where each block begins', () => {
    const text = '\n\nOne\n\n  Two';
    for (const block of blocksOf(text.split('\n')))
      expect(text.startsWith(block.text, block.start)).toBe(true);
  });
});

it('cuts sentences and words with their offsets', () => {
  const text = 'One two. Three don’t four!';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'One two.',
    'Three don’t four!',
  ]);
  const { words, after } = wordsOf('Three, don’t!');
  expect(words.map((word) => word.folded)).toEqual(['three', "don't"]);
  expect(words[1]?.before).toBe(', ');
  expect(after).toBe('!');
});

it('cuts a long line into pieces without losing a word', () => {
  const text = 'Some words to read. '.repeat(500);
  const { words } = wordsOf(text);
  expect(words.length).toBe(2000);
  for (const word of words.slice(-5))
    expect(text.slice(word.start, word.end)).toMatch(/^(?:[Ss]ome|words|to|read)$/u);
  expect(sentencesOf(text).length).toBe(500);
});

it('finds the words of plain text as the segmenter would', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const letters = fc.string({ unit: fc.constantFrom(...'abZé19 \t.,;:!?\'’"()-–@/&'), maxLength: 30 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(wordsOf(text).words.map((word) => text.slice(word.start, word.end))).toEqual(
        [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment),
      );
    }),
  );
});

it('folds case, apostrophes, white space and composition', () => {
  expect(fold(' Don’t  PANIC\n')).toBe("don't panic");
  expect(fold('e\u0301')).toBe('é');
});
