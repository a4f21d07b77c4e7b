import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { About, Choices, Draft } from '../../src/engine/types.ts';

const ALL: Choices = { rulesOff: [], phrasesOff: [] };
const MARIA: About = {
  customers: ['Maria Fernández'],
  incoming: 'Where is my parcel? It is two weeks late and nobody answers.',
};
const check = (draft: Draft, about = MARIA, choices = ALL) =>
  createChecker(PACKS, RULES).check(draft, about, choices);

/** Bits of drafts that meet every mask, most rules and all languages. */
const BITS = [
  'You should have read the policy. ',
  'How many times do I have to tell you? ',
  'Hi Peter,\n',
  '> quoted idiot\n',
  'On Monday Maria wrote:\n',
  '-- \n',
  '"you are all thieves" ',
  '{{name}} ',
  'READ THE WHOLE MAIL! ',
  'SIGN. THE. FORM. ',
  '`code` ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  ',',
  '. ',
  'Tack för ditt mejl. ',
  'Du borde ha läst villkoren. ',
  'Binasa nyo po ba muna bago kayo nagreklamo? ',
  'Anda seharusnya membaca syaratnya dulu. ',
  'আপনি আগে শর্তগুলো পড়লে এমন হতো না। ',
  'Apni ki porte paren na? ',
  'Nu räcker det, sluta tjata! ',
  '😀',
  '\ud800',
  '\udfff',
  'é',
  'e\u0301',
  '\u200d',
  '漢字。',
  '```\n',
  'f*** ',
  'We hereby confirm ',
  'a line that is long enough to be wrapped by hand at its\n',
  'and goes on here',
  '[insert name] ',
  '____ ',
  'https://example.com/you-idiot ',
  '  ',
];
const bit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = fc.array(bit, { maxLength: 20 }).map((bits) => bits.join(''));
const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 3 })),
});
const choices: fc.Arbitrary<Choices> = fc.record({
  rulesOff: fc.subarray(['hostile', 'blame', 'canned', 'curt'] as const),
  phrasesOff: fc.subarray(['you should have read', 'How many times do I have to tell you', 'f***']),
});

describe('for any draft', () => {
  it('offsets are inside the text, in order, and quotes are what stands there', () => {
    fc.assert(
      fc.property(text, choices, (draft, off) => {
        const report = check({ text: draft }, MARIA, off);
        let last = 0;
        for (const { start, end, quote } of report.findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect(draft.slice(start, end)).toBe(quote);
          last = end;
        }
        expect(report.heat).toBeGreaterThanOrEqual(0);
        expect(report.heat).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('a checker that saw every edit says what a fresh one says', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 12 }), choices, (begin, edits, off) => {
        const checker = createChecker(PACKS, RULES);
        let draft = begin;
        for (const { at, cut, put } of edits) {
          checker.check({ text: draft }, MARIA, ALL);
          const from = at % (draft.length + 1);
          draft = draft.slice(0, from) + put + draft.slice(from + cut);
        }
        expect(checker.check({ text: draft }, MARIA, off)).toEqual(check({ text: draft }, MARIA, off));
      }),
      { numRuns: 200 },
    );
  });

  it('a checker that saw another customer says what a fresh one says', () => {
    fc.assert(
      fc.property(text, text, (draft, incoming) => {
        const checker = createChecker(PACKS, RULES);
        checker.check({ text: draft }, MARIA, ALL);
        const about = { customers: ['Anna Berg'], incoming };
        expect(checker.check({ text: draft }, about, ALL)).toEqual(check({ text: draft }, about));
      }),
    );
  });

  it('never throws on unpaired surrogates, control characters and masks of any place', () => {
    const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), fc.array(span), (units, masked) => {
        check({ text: String.fromCharCode(...units), masked });
      }),
    );
  });
});

describe('time grows with the text, not faster', () => {
  const SIZE = 250_000;
  /** Best of two: a busy machine makes one slow. */
  const took = (draft: string) =>
    Math.min(
      ...[1, 2].map(() => {
        const checker = createChecker(PACKS, RULES);
        const start = performance.now();
        checker.check({ text: draft }, MARIA, ALL);
        return performance.now() - start;
      }),
    );
  const of = (bait: string, length: number) => bait.repeat(Math.ceil(length / bait.length));

  // Four times the text may take four times the time and, for a busy machine, as much again; quadratic takes 16.
  // What is too quick to measure is not compared.
  it.each([
    '!',
    '{',
    'a',
    'A',
    'x',
    '_',
    '-',
    '>',
    '@',
    '"',
    '`',
    ' ',
    '\n',
    '\r',
    '\ud800',
    '\udc00',
    '😀',
    '漢',
    'ক',
    'e\u0301',
    '\u200d',
    '. ',
    'a ',
    'a.',
    '"a',
    '«ab',
    '<A_',
    '[a ',
    '${',
    '```\n',
    '> a\n',
    'a:\n\n',
    '-- \n',
    'a@a',
    'www.',
    '://',
    '___ a ',
    'AB. ',
    'f** ',
    'You should have READ this. ',
    'you idiot ',
    "if you can't ",
    'আপনি ',
  ])(
    '1 MB of %j',
    (bait) => {
      const small = took(of(bait, SIZE));
      expect(took(of(bait, 4 * SIZE))).toBeLessThan(Math.max(200, 10 * small));
    },
    60_000,
  );

  it('ten thousand exclamation marks take no time', () => {
    expect(took(`Stop it${'!'.repeat(10_000)}`)).toBeLessThan(200);
  });
});
