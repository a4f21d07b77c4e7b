import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { Choices } from '../../src/engine/types.ts';

const checker = createChecker(PACKS, RULES);
const check = (text: string, choices: Partial<Choices>) =>
  checker.check({ text }, { customers: [] }, { rulesOff: [], phrasesOff: [], ...choices });

const CANNED = 'Hi Maria, we apologize for any inconvenience. Your parcel left this morning.';
const INSULT = 'Maria, are you stupid or what?';
const OWN = [{ text: 'ticket', fix: 'question' }];

describe('what a rule weighs', () => {
  it('is as usual where nothing was chosen', () => {
    const [finding] = check(CANNED, {}).findings;
    expect(finding).toMatchObject({ rule: 'canned', weight: 'note' });
    expect(check(CANNED, { weights: { blame: 'pause' } }).heated).toBe(false);
  });

  it('holds by itself where the rep made it a pause, at every sensitivity', () => {
    for (const sensitivity of ['low', 'normal', 'high'] as const) {
      const report = check(CANNED, { weights: { canned: 'pause' }, sensitivity });
      expect(report.heated).toBe(true);
      expect(report.carriers.map(({ rule }) => rule)).toEqual(['canned']);
    }
  });

  it('holds for the rep’s own wordings, too', () => {
    const text = 'Hi Maria, your ticket is open.';
    expect(check(text, { own: OWN }).heated).toBe(false);
    expect(check(text, { own: OWN, weights: { 'own-wording': 'pause' } }).heated).toBe(true);
  });

  it('carries no heat as a note; a reply that is held all the same shows why', () => {
    const usual = check(INSULT, {});
    const light = check(INSULT, { weights: { hostile: 'note' } });
    expect(usual.heated).toBe(true);
    expect(light.heat).toBeLessThan(usual.heat);
    expect(light.findings.map(({ rule }) => rule)).toContain('hostile');
    if (light.heated) expect(light.carriers.length).toBeGreaterThan(0);
  });

  it('is another one at the next check with another choice, of the same text', () => {
    const weights = (): unknown[] => [
      check(CANNED, {}).findings[0]?.weight,
      check(CANNED, { weights: { canned: 'nudge' } }).findings[0]?.weight,
      check(CANNED, {}).findings[0]?.weight,
    ];
    expect(weights()).toEqual(['note', 'nudge', 'note']);
  });
});
