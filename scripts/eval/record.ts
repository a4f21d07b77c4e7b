// The figures of record: what the engine reached on dev when it was last recorded.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import { replies } from '../corpus.ts';
import { root } from '../root.ts';
import { figuresOf, ratio } from './figures.ts';
import { sentencesIn, toldOf } from './languages.ts';
import { outcomeOf } from './outcome.ts';

const FILE = join(root, 'tests', 'eval', 'record.json');

/** What is recorded, which way is better, and how far it may fall behind before a test fails. */
const RECORDED = {
  auc: { better: 1, margin: 0.005 },
  held: { better: 1, margin: 0.02 },
  falseHolds: { better: -1, margin: 0.02 },
  cleanMarked: { better: -1, margin: 0.02 },
  found: { better: 1, margin: 0.02 },
  right: { better: 1, margin: 0.02 },
  language: { better: 1, margin: 0.005 },
  languageShort: { better: 1, margin: 0.01 },
} as const;
type Recorded = keyof typeof RECORDED;
const NAMES = Object.keys(RECORDED) as Recorded[];

/**
 * AUC, and shares of 1: heated replies held, replies of heat 0 held, clean replies with a mark, passages found,
 * marks that are right, sentences of 40 letters and more, and of 10 to 39, whose language is told.
 */
export type Figure = Readonly<Record<Recorded, number>>;
export type Record5 = Readonly<Record<Language, Figure>>;

/** The figures of one language on dev, as they are now. */
export function figureNow(language: Language): Figure {
  const rows = replies('dev', language);
  const { auc, held, falseHolds, cleanMarked, passages } = figuresOf(rows.map(outcomeOf));
  const told = toldOf(
    rows.flatMap(({ text }) => sentencesIn(text)),
    language,
  );
  const figure = {
    auc,
    held: ratio(held),
    falseHolds: ratio(falseHolds),
    cleanMarked: ratio(cleanMarked),
    found: ratio(passages.found),
    right: ratio(passages.right),
    language: ratio(told['40+'].right),
    languageShort: ratio(told['10-39'].right),
  };
  return Object.fromEntries(NAMES.map((name) => [name, Math.round(figure[name] * 1e4) / 1e4])) as Figure;
}

/** The figures of record. @throws when none were written yet */
export function readRecord(): Record5 {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Makes today's figures the figures of record. @returns them */
export function writeRecord(): Record5 {
  const record = Object.fromEntries(LANGUAGES.map((language) => [language, figureNow(language)])) as Record5;
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

/** The figures that fell behind those of record by more than their margin, in words. */
export function dropped(was: Figure, is: Figure): string[] {
  return NAMES.filter((name) => {
    const { better, margin } = RECORDED[name];
    return !((was[name] - is[name]) * better <= margin);
  }).map((name) => `${name} was ${was[name]}, is ${is[name]}`);
}
