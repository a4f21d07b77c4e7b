import '@webext-core/fake-browser/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WORDS } from '../../src/background/words.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import { clock, numeral, speak } from '../../src/shared/i18n.ts';

it.each(LANGUAGES)('in %s a whole number is written as the browser’s own format writes it', (language) => {
  speak(WORDS[language]);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), (value, digits) => {
      const format = new Intl.NumberFormat(language, { minimumIntegerDigits: digits, useGrouping: false });
      expect(numeral(value, digits)).toBe(format.format(value));
    }),
  );
  expect(clock(245_000)).toBe(language === 'bn' ? '৪:০৫' : '4:05');
});
