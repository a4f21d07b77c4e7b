import { describe, expect, it } from 'vitest';
import { OPENINGS, type Opening, openingsFor } from '../../src/content/openings/openings-for.ts';
import { createChecker } from '../../src/engine/check.ts';
import { advice as bn } from '../../src/engine/languages/bn/advice.ts';
import { advice as en } from '../../src/engine/languages/en/advice.ts';
import { advice as fil } from '../../src/engine/languages/fil/advice.ts';
import { advice as id } from '../../src/engine/languages/id/advice.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { advice as sv } from '../../src/engine/languages/sv/advice.ts';
import type { AdviceExamples } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';

const EXAMPLES: Readonly<Record<Language, AdviceExamples>> = { en, fil, sv, id, bn };
const KINDS = ['sorry', 'asked', 'thanks'] as const;
const FEWEST = 3;
/** Far below what is held, and not to be upset by learning anew. */
const A_THIRD = 1 / 3;
const NOTHING_OFF = { rulesOff: [], phrasesOff: [] };

function check(text: string, incoming: string, language: Language, customers = ['Maria Fernández']) {
  const about = { customers, language, ...(incoming === '' ? {} : { incoming }) };
  const report = createChecker(PACKS, RULES).check({ text }, about, NOTHING_OFF);
  const pack = PACKS.find(({ code }) => code === report.language);
  return Object.assign(report, { openings: openingsFor({ text }, report, customers, pack) });
}

const put = (text: string, { start, end, text: said }: Opening) =>
  text.slice(0, start) + said + text.slice(end);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const greeted = (language: Language) => OPENINGS[language].greeting.replace('{name}', 'Maria');

describe.each(LANGUAGES)('openings in %s', (language) => {
  const own = OPENINGS[language];
  const sentences = KINDS.flatMap((kind) => own[kind]);

  it.each(KINDS)('are several: %s', (kind) => {
    expect(new Set(own[kind]).size).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(sentences)('are calm, with and without a name: %s', (sentence) => {
    expect(sentence).not.toMatch(/[{}[\]<>_]/u);
    for (const text of [`${greeted(language)} ${sentence}`, capital(sentence)]) {
      const { findings, heated, heat } = check(text, '', language);
      expect(findings).toEqual([]);
      expect(heated).toBe(false);
      expect(heat).toBeLessThan(A_THIRD);
    }
  });

  it.each(own.sorry)('say sorry to who suffered something: %s', (sentence) => {
    for (const { incoming } of EXAMPLES[language].of['missing-apology'].flags) {
      const { advice } = check(`${greeted(language)} ${sentence}`, incoming, language);
      expect(advice.map(({ rule }) => rule)).not.toContain('missing-apology');
    }
  });

  it('fit what the customer wrote', () => {
    const [hurt] = EXAMPLES[language].of['missing-apology'].flags;
    const [asking] = EXAMPLES[language].of['missing-answer'].flags;
    const first = (incoming: string) => check('', incoming, language).openings[0]?.text;
    expect(first(hurt?.incoming ?? '')).toContain(own.sorry[0]?.slice(1));
    expect(first(asking?.incoming ?? '')).toContain(own.asked[0]?.slice(1));
    expect(first('')).toContain(own.thanks[0]?.slice(1));
  });

  it('greet by name where it is known', () => {
    expect(check('', '', language).openings[0]?.text).toMatch(/Maria/u);
    expect(check('', '', language, []).openings[0]?.text).toBe(capital(own.thanks[0] ?? ''));
    expect(check('', '', language, ['Support Team']).openings[0]?.text).not.toMatch(/Support/u);
  });

  it('stand behind the greeting that is there, and greet once', () => {
    const thanks = own.thanks[0] ?? '';
    for (const text of [`${greeted(language)}\n\nxyz`, `${greeted(language)} xyz`]) {
      const [opening] = check(text, '', language).openings;
      const after = opening && put(text, opening);
      expect(after).toMatch(/Xyz$/u);
      expect(after?.split('Maria')).toHaveLength(2);
      expect(after?.toLowerCase()).toContain(`${thanks.toLowerCase()} xyz`);
      expect(check(after ?? '', '', language).findings).toEqual([]);
    }
  });
});

it.each([
  ['', 'Hi Maria, thank you for writing to me.'],
  ['It has left.', 'Hi Maria, thank you for writing to me. It has left.'],
  ['Hi Maria,', 'Hi Maria, thank you for writing to me.'],
  ['Hi Maria\n\nit has left.', 'Hi Maria\n\nThank you for writing to me. It has left.'],
  ['Dear Maria, it has left.', 'Dear Maria, thank you for writing to me. It has left.'],
  ['Maria, it has left.', 'Maria, thank you for writing to me. It has left.'],
  [
    'Thanks for waiting. It has left.',
    'Hi Maria, thank you for writing to me. Thanks for waiting. It has left.',
  ],
  ['\n\n> So?\n> Maria', 'Hi Maria, thank you for writing to me.\n\n> So?\n> Maria'],
])('an opening in %j', (text, wanted) => {
  const [opening] = check(text, '', 'en').openings;
  expect(opening && put(text, opening)).toBe(wanted);
});

it('tells what is written from what is quoted', () => {
  expect(check('\n> So?\n\n-- \nSam', '', 'en').written).toBe(false);
  expect(check('No\n> So?', '', 'en').written).toBe(true);
});
