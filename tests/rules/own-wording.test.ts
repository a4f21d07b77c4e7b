import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { Choices, OwnPhrase } from '../../src/engine/types.ts';

const nobody = { customers: [] };

/** What is marked as own wording, with fixes and reasons. */
function marked(text: string, own: readonly OwnPhrase[], choices: Partial<Choices> = {}) {
  const checker = createChecker(PACKS, RULES);
  const { findings } = checker.check({ text }, nobody, { rulesOff: [], phrasesOff: [], own, ...choices });
  return findings
    .filter(({ rule }) => rule === 'own-wording')
    .map(({ quote, fixes, why }) => [quote, fixes, why]);
}

describe('own wording', () => {
  it('marks whole words in any case, spacing and apostrophe, with its fix and reason', () => {
    const own = [{ text: "can't refund", fix: 'will send a credit', why: 'We always can.' }];
    expect(marked('Sorry, we CAN’T\n refund that.', own)).toEqual([
      ['CAN’T\n refund', ['will send a credit'], 'We always can.'],
    ]);
    expect(marked("We can't refunds or scan't refund.", own)).toEqual([]);
  });

  it('takes what looks like a pattern by its letters', () => {
    const own = [{ text: 'FAQ (v.2)' }, { text: 'a|b' }, { text: '[x]' }];
    expect(marked('See FAQ (v.2), not FAQ (vx2).', own).map(([quote]) => quote)).toEqual(['FAQ (v.2)']);
    expect(marked('a or b', own)).toEqual([]);
  });

  it('marks in every language, and in one alone where that is asked', () => {
    const bengali = [{ text: 'টাকা ফেরত', fix: 'রিফান্ড' }];
    expect(marked('আপনার টাকা ফেরত দেওয়া হবে।', bengali)).toHaveLength(1);
    const swedish = [{ text: 'ärende', language: 'sv' }] as const;
    expect(marked('Jag har tittat på ditt ärende och det är klart nu.', swedish)).toHaveLength(1);
    expect(marked('We call it an ärende here, and it is done now.', swedish)).toEqual([]);
  });

  it('marks nothing inside a quotation', () => {
    expect(marked('> our ticket system\n\nThank you.', [{ text: 'ticket' }])).toEqual([]);
  });

  it('can be switched off as a rule and by its words', () => {
    const own = [{ text: 'ticket' }];
    expect(marked('Your Ticket is open.', own, { rulesOff: ['own-wording'] })).toEqual([]);
    expect(marked('Your Ticket is open.', own, { phrasesOff: ['ticket'] })).toEqual([]);
  });

  it('never heats: a list of words is no reason to hold a reply', () => {
    const own = ['thank', 'parcel', 'tomorrow', 'you', 'your'].map((text) => ({ text }));
    const text = 'Hi Maria, thank you for asking. Your parcel will be with you tomorrow.';
    const heat = (choices: Partial<Choices>) =>
      createChecker(PACKS, RULES).check({ text }, nobody, { rulesOff: [], phrasesOff: [], ...choices }).heat;
    expect(heat({ own })).toBe(heat({}));
  });
});
