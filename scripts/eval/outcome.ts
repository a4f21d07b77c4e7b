// What the engine says of a row, as a rep would meet it: with the customer and their message known.
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { About, Finding, Language, Report } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';

export interface Outcome {
  readonly row: Row;
  /** The language that was told of the reply. */
  readonly language: Language | undefined;
  readonly heat: number;
  readonly held: boolean;
  readonly incomingHeat: number;
  readonly findings: readonly Finding[];
}

const checker = createChecker(PACKS, RULES);

/** Checks a text with every pack there is and nothing switched off. */
export function check(text: string, about: About = { customers: [] }): Report {
  return checker.check({ text }, about, { rulesOff: [], phrasesOff: [] });
}

/** Checks a row. */
export function outcomeOf(row: Row): Outcome {
  const { language, heat, heated, incomingHeat, findings } = check(row.text, {
    customers: row.customer === '' ? [] : [row.customer],
    ...(row.incoming === '' ? {} : { incoming: row.incoming }),
  });
  return { row, language, heat, held: heated, incomingHeat, findings };
}
