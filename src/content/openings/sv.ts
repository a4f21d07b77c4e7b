import type { Openings } from './openings-for.ts';

export const sv: Openings = {
  greeting: 'Hej {name}!',
  sorry: [
    'jag är ledsen för det du har varit med om, och tack för att du säger det rakt ut.',
    'tack för att du berättar. Jag förstår att du är upprörd, och jag ber om ursäkt.',
    'jag har läst det du skrev, och jag är ledsen att det har blivit så här.',
    'förlåt. Du ska inte behöva skriva till mig om det här.',
  ],
  asked: ['tack för att du frågar.', 'tack för din fråga.', 'det var bra att du frågade, tack.'],
  thanks: [
    'tack för att du skrev.',
    'det var bra att du skrev, tack.',
    'tack för att du berättar det här för mig.',
  ],
};
