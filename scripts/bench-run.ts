// Measures the engine and prints; ends with 1 when it is too slow. Run by bench.ts as plain JavaScript.
import { cpus } from 'node:os';
import { type Checker, createChecker } from '../src/engine/check.ts';
import { PACKS } from '../src/engine/languages/index.ts';
import { RULES } from '../src/engine/rules/index.ts';
import type { Report } from '../src/engine/types.ts';
import { draftOf } from './bench-texts.ts';

/** What a check of 1,000 new words may take at the median, in milliseconds. */
const LIMIT = 5;
/** A busy machine makes a round slow; the best of a few is what the engine takes. */
const ROUNDS = 5;
/** A round ends at so many samples, or after so many milliseconds when it has a few. */
const MOST = 200;
const LEAST = 9;
const ROUND_MS = 400;

const LANGUAGES = ['en', 'sv'] as const;
type Language = (typeof LANGUAGES)[number];
const TYPED = { en: ' You should have read the policy.', sv: ' Du borde ha läst villkoren.' };

interface Figures {
  readonly median: number;
  readonly p95: number;
}

const check = (checker: Checker, text: string): Report =>
  checker.check({ text }, { customers: ['Maria Fernández'] }, { rulesOff: [], phrasesOff: [] });

/** Milliseconds that something takes. */
function time(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

function figuresOf(samples: number[]): Figures {
  samples.sort((a, b) => a - b);
  const at = (share: number) => samples[Math.floor((samples.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** The round with the lowest median. */
function best(sample: () => number): Figures {
  let lowest: Figures | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const samples: number[] = [];
    const end = performance.now() + ROUND_MS;
    while (samples.length < MOST && (samples.length < LEAST || performance.now() < end))
      samples.push(sample());
    const figures = figuresOf(samples);
    if (lowest === undefined || figures.median < lowest.median) lowest = figures;
  }
  return lowest ?? { median: 0, p95: 0 };
}

let seed = 0;

/** Checks a text never seen before: an empty draft makes the checker forget the one before. */
function newText(checker: Checker, language: Language, words: number): number {
  const text = draftOf(language, words, ++seed);
  check(checker, '');
  return time(() => check(checker, text));
}

/** A sentence that is typed at the end of 1,000 words, over and over: each call is one keystroke. */
function typing(checker: Checker, language: Language): () => number {
  const draft = draftOf(language, 1000, ++seed);
  let typed = 0;
  check(checker, draft);
  return () => {
    typed = (typed % TYPED[language].length) + 1;
    const text = draft + TYPED[language].slice(0, typed);
    return time(() => check(checker, text));
  };
}

function row(what: string, { median, p95 }: Figures): void {
  const ms = (value: number) => `${value.toFixed(2)} ms`.padStart(10);
  console.log(`  ${what.padEnd(44)} median ${ms(median)}   p95 ${ms(p95)}`);
}

/** Prints the figures of one language. @returns the median for 1,000 new words */
function measure(checker: Checker, language: Language): number {
  const { findings } = check(checker, draftOf(language, 1000, ++seed));
  console.log(`${language} (${findings.length} findings in 1,000 words)`);
  best(() => newText(checker, language, 1000)); // until the engine's code is compiled
  const thousand = best(() => newText(checker, language, 1000));
  row('1,000 new words', thousand);
  row('one keystroke at the end of 1,000 words', best(typing(checker, language)));
  row(
    '100 new words',
    best(() => newText(checker, language, 100)),
  );
  row(
    '5,000 new words',
    best(() => newText(checker, language, 5000)),
  );
  return thousand.median;
}

const SHORT = 'You should have read this.\n\nDu borde ha läst det här.';

/** What the first check of a frame costs: the engine compiles a pack once, when its language is met. */
function firstCheck(): void {
  const packs = PACKS.map((pack) => ({ ...pack }));
  check(createChecker(packs, RULES), SHORT);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, best of ${ROUNDS} rounds`);
const checker = createChecker(PACKS, RULES);
const slow = LANGUAGES.map((language) => ({ language, median: measure(checker, language) })).filter(
  ({ median }) => median > LIMIT,
);
console.log('both languages');
row(
  'first checker and check (compiles phrases)',
  best(() => time(firstCheck)),
);
row(
  'each further one',
  best(() => time(() => check(createChecker(PACKS, RULES), SHORT))),
);
if (slow.length > 0) {
  const what = slow.map(({ language, median }) => `${language} ${median.toFixed(2)} ms`).join(', ');
  console.error(`Too slow: 1,000 new words may take ${LIMIT} ms at the median. Measured: ${what}.`);
  process.exitCode = 1;
}
