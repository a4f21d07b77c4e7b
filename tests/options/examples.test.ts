import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, type Sensitivity } from '../../src/engine/types.ts';
import { Texts } from '../popup/texts.ts';

const checker = createChecker(PACKS, RULES);
const held = (text: string, sensitivity: Sensitivity) =>
  checker.check({ text }, { customers: [] }, { rulesOff: [], phrasesOff: [], sensitivity }).heated;

describe.each(LANGUAGES)('the examples of the sensitivities in %s', (language) => {
  const texts = new Texts(language);
  it('are held at their own and not at the one below', () => {
    expect(held(texts.say('options_low_example'), 'low')).toBe(true);
    const normal = texts.say('options_normal_example');
    expect([held(normal, 'low'), held(normal, 'normal')]).toEqual([false, true]);
    const high = texts.say('options_high_example');
    expect([held(high, 'normal'), held(high, 'high')]).toEqual([false, true]);
  });
});
