import { describe, expect, it } from 'vitest';
import { Beginnings, beginsNamed } from '../../src/engine/begin.ts';
import { matchAt, occurs } from '../../src/engine/match.ts';
import { PhraseParser } from '../../src/engine/phrase.ts';
import { wordsOf } from '../../src/engine/text.ts';
import type { Sentence } from '../../src/engine/types.ts';

const classes = { colour: ['red', 'dark blue', 'green*'], pet: ['cat', 'dog'] };

const parse = (say: string) => new PhraseParser(classes).parse(say);

function sentence(text: string): Sentence {
  return { text, ...wordsOf(text), language: 'en' };
}

/** What a phrase marks first in a text, or undefined. */
function marked(say: string, text: string): string | undefined {
  const row = parse(say);
  const view = sentence(text);
  for (let at = 0; at < view.words.length; at++) {
    const match = matchAt(row, view, at);
    if (match) return text.slice(match.start, match.end);
  }
  return undefined;
}

function captures(say: string, text: string): readonly string[] | undefined {
  return matchAt(parse(say), sentence(text), 0)?.captures;
}

describe('elements', () => {
  it.each([
    ['read it', 'Please READ it.', 'READ it'],
    ["don't", 'I don’t know', 'don’t'],
    ['cat|dog food', 'the dog food', 'dog food'],
    ['(a cat|the dog) runs', 'and the dog runs', 'the dog runs'],
    ['you really? know', 'you know', 'you know'],
    ['you really? know', 'you really know', 'you really know'],
    ['you (do not)? know', 'you do not know', 'you do not know'],
    ['apolog*', 'my apologies', 'apologies'],
    ['the *ing', 'the running', 'the running'],
    ['@pet food', 'cat food', 'cat food'],
    ['a @colour car', 'a dark blue car', 'a dark blue car'],
    ['a @colour car', 'a greenish car', 'a greenish car'],
    ['no _ here', 'no dogs here', 'no dogs here'],
    ['if ... then', 'if then', 'if then'],
    ['if ... then', 'if a b c then', 'if a b c then'],
    ['if ... ... then', 'if a b c d e f then', 'if a b c d e f then'],
    ['^ so', 'so be it', 'so'],
    ['final $', 'it is final.', 'final'],
    ['serious ?', 'are you serious?!', 'serious'],
    ['stop it !', 'stop it!!', 'stop it'],
    ['so , read', 'so, read', 'so, read'],
    ['luck ,', 'good luck, then', 'luck'],
    ['you < never > read', 'you never read', 'never'],
    ['hand holding', 'hand-holding', 'hand-holding'],
    ['sir madam', 'Sir/Madam', 'Sir/Madam'],
  ])('%s in "%s" marks %s', (say, text, quote) => {
    expect(marked(say, text)).toBe(quote);
  });

  it.each([
    ['if ... then', 'if a b c d then'],
    ['if ... ... then', 'if a b c d e f g then'],
    ['^ so', 'and so it is'],
    ['final $', 'final answer'],
    ['serious ?', 'serious.'],
    ['so , read', 'so read'],
    ['so read', 'so: read'],
    ['so read', 'so (read'],
    ['so read', 'so — read'],
    ['cat', 'cats'],
  ])('%s is not in "%s"', (say, text) => {
    expect(marked(say, text)).toBeUndefined();
  });

  it('numbers captures in the order of the elements, brackets as one', () => {
    expect(captures('(a b|c) @pet _ so*', 'a b dog eats soup')).toEqual(['a b', 'dog', 'eats', 'soup']);
    expect(captures('you really? know', 'you know')).toEqual(['']);
    expect(captures('if ... ... then (a|b)', 'if x y then b')).toEqual(['x y', 'b']);
  });
});

describe('errors', () => {
  it.each([
    ['a b|c d', undefined],
    ['(a b)|c', '"|" between rows needs brackets at 7'],
    ['(a', 'missing ")" at 2'],
    ['a)', 'unexpected ")" at 1'],
    ['a||b', 'empty alternative at 4'],
    ['@nothing', 'no class "@nothing" at 8'],
    ['re-read', '"re-read" is no word (write a hyphen as a space) at 7'],
    ['Read', '"Read" is not folded (write "read") at 4'],
    ['don’t', 'at 5'],
    ['ab*cd', '"*" stands at an end of a word at 5'],
  ])('%s', (say, message) => {
    const compile = () => parse(say);
    if (message === undefined) expect(compile).not.toThrow();
    else {
      expect(compile).toThrow(SyntaxError);
      expect(compile).toThrow(`phrase "${say}": `);
      expect(compile).toThrow(message);
    }
  });
});

describe('where a phrase begins', () => {
  const beginnings = new Beginnings((word) => (word === 'the' ? 100 : 1));

  it.each(['read it', '(a b|c)? read', '^ @pet', 'apolog* now'])('%s begins with words it names', (say) => {
    expect(beginsNamed(parse(say))).toBe(true);
  });
  it.each(['_ read', '... read', '*ing', 'so?'])('%s can begin with any word', (say) => {
    expect(beginsNamed(parse(say))).toBe(false);
  });
  it.each([
    ['the cat', { words: ['cat'], stems: [] }, 1, 1],
    ['the ... apolog*', { words: [], stems: ['apolog'] }, 1, 4],
    ['(the big|a) cat? dog', { words: ['dog'], stems: [] }, 1, 3],
    ['the (cat runs|dog) the', { words: ['cat', 'dog'], stems: [] }, 1, 2],
  ])('%s needs %j, %i to %i words behind its beginning', (say, needed, least, most) => {
    expect(beginnings.anchor(parse(say))).toEqual({ needed, least, most });
  });
  it('splits at the first group, and in it', () => {
    expect(beginnings.split(parse('((a|b) c|d) (e|f)'))).toHaveLength(3);
    expect(beginnings.split(parse('read (it|this)'))).toHaveLength(1);
  });
});

it('occurs anywhere in a sentence or not at all', () => {
  const row = parse('if you');
  expect(occurs(row, sentence('And call me if you like.'))).toBe(true);
  expect(occurs(row, sentence('If he calls, you know.'))).toBe(false);
});
