import '@webext-core/fake-browser/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compose, LETTERS } from '../../src/background/letters/compose.ts';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import type { LetterRequest } from '../../src/shared/letter.ts';
import { freshBrowser } from './fake.ts';

beforeEach(freshBrowser);

const check = (text: string, language: Language) =>
  createChecker(PACKS, RULES).check(
    { text },
    { customers: ['Maria Fernández'], language },
    { rulesOff: [], phrasesOff: [] },
  );

const WHAT: Readonly<Record<Language, string>> = {
  en: 'the parcel',
  fil: 'pakete',
  sv: 'paketet',
  id: 'paketnya',
  bn: 'পার্সেলটা',
};
const GIFT: Readonly<Record<Language, string>> = {
  en: 'free shipping on your next order',
  fil: 'libreng shipping sa susunod ninyong order',
  sv: 'fri frakt på nästa beställning',
  id: 'gratis ongkir untuk pesanan berikutnya',
  bn: 'পরের অর্ডারে বিনা খরচে ডেলিভারি',
};

const request = (language: Language, change: Partial<LetterRequest> = {}): LetterRequest => ({
  kind: 'check-in',
  language,
  given: 'Maria',
  what: WHAT[language],
  goodwill: '',
  ...change,
});

const lists = (language: Language): (readonly string[])[] => {
  const { greeting, checkIn, holding } = LETTERS[language];
  return [greeting, checkIn, holding].flatMap((part) => Object.values(part) as (readonly string[])[]);
};

describe.each(LANGUAGES)('%s', (language) => {
  it('has every part in at least two ways, none of them twice', () => {
    for (const list of lists(language)) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(lists(language).map((list) => list.length)).toEqual(lists('en').map((list) => list.length));
  });

  it('says nothing in a check-in that a rule would mark', async () => {
    const { checkIn } = LETTERS[language];
    const all = [...checkIn.about, ...checkIn.plain, ...checkIn.thanks, ...checkIn.door, ...checkIn.goodwill];
    for (const sentence of all) {
      const text = sentence.replace('{what}', WHAT[language]).replace('{goodwill}', GIFT[language]);
      expect(text).not.toContain('{');
      expect(
        check(text, language).findings.map(({ rule, quote }) => `${rule} ${quote}`),
        text,
      ).toEqual([]);
      expect(check(text, language).heated, text).toBe(false);
    }
    const letter = (await compose(request(language, { goodwill: GIFT[language] }))).join('\n\n');
    expect(check(letter, language).language).toBe(language);
    expect(letter).toContain('Maria');
    expect(letter).toContain(WHAT[language]);
    expect(letter).toContain(GIFT[language]);
  });

  it('leaves two fields open in a holding reply, which the rule finds, and nothing else', async () => {
    const { holding } = LETTERS[language];
    for (const raised of holding.raised)
      for (const when of holding.when)
        for (const [at, sorry] of holding.sorry.entries()) {
          const text = [raised, sorry, when, holding.next[at]].join(' ');
          const fields = text.match(/\[[^\]]+\]/gu);
          expect(fields).toHaveLength(2);
          const { findings, heated } = check(text, language);
          expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual(
            fields?.map((field) => ['placeholder', field]),
          );
          expect(heated).toBe(false);
        }
    expect(
      check((await compose(request(language, { kind: 'holding' }))).join('\n\n'), language).language,
    ).toBe(language);
  });

  it.each(['check-in', 'holding'] as const)('says no part of a %s twice in a row', async (kind) => {
    const { greeting, checkIn, holding } = LETTERS[language];
    const parts =
      kind === 'holding'
        ? [greeting.named, ...Object.values(holding)]
        : [greeting.named, checkIn.about, checkIn.thanks, checkIn.door];
    const filled = (part: string) => part.replace('{name}', 'Maria').replace('{what}', WHAT[language]);
    const waysIn = (letter: string) =>
      parts.map((part) => part.findIndex((way) => letter.includes(filled(way))));
    const seen = new Set<string>();
    let last: number[] | undefined;
    for (let turn = 0; turn < 40; turn++) {
      const letter = (await compose(request(language, { kind }))).join('\n\n');
      const ways = waysIn(letter);
      expect(ways).not.toContain(-1);
      for (const [at, way] of ways.entries()) expect(way, letter).not.toBe(last?.[at]);
      last = ways;
      seen.add(letter);
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

it('greets nobody by a name that is not known, and asks without a matter', async () => {
  for (const language of LANGUAGES) {
    const [hello, rest] = await compose(request(language, { given: null, what: ' ' }));
    expect(LETTERS[language].greeting.nameless).toContain(hello);
    expect(LETTERS[language].checkIn.plain.some((way) => rest.startsWith(way))).toBe(true);
    expect(hello + rest).not.toMatch(/[{}]/u);
  }
});

it('takes the rep’s words as they are, without their last mark', async () => {
  const [, rest] = await compose(request('en', { what: ' the $& {name} refund?! ' }));
  expect(rest).toContain('the $& {name} refund');
  expect(rest).not.toContain('?!');
});

it('letters asked for at once are different ones', async () => {
  const letters = await Promise.all([1, 2].map(() => compose(request('en'))));
  expect(letters[0]).not.toEqual(letters[1]);
});
