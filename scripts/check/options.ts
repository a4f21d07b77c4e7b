import { parseArgs } from 'node:util';
import type { Weight } from '../../src/engine/types.ts';
import { BadInput } from './input.ts';

/** Levels, lowest first. */
export const LEVELS: readonly Weight[] = ['note', 'nudge', 'pause'];

/** What the command prints: a report to read, one JSON document, or a row of JSON for each row read. */
export type Output = 'report' | 'json' | 'jsonl';

/** How `npm run check` was asked to run. */
export interface CheckOptions {
  readonly help: boolean;
  /** Paths as given; none stands for standard input. */
  readonly files: readonly string[];
  readonly output: Output;
  /** Findings below it are left out and do not count. */
  readonly level: Weight;
  /** The column of CSV files that holds the texts. */
  readonly column: string | undefined;
}

export const USAGE = `npm run --silent check -- [options] [files]

Checks the tone of replies. Without files it reads standard input, as one text.

  name.txt, …    one text (UTF-8)
  name.eml       a mail: its plain part, else its HTML as text; its recipients' names are known
  name.csv       one text in each row, in the column named by --column
  name.jsonl     one text in each row: {"id", "text", "lang"?, "customer"?, "incoming"?}

  --column NAME  the column of CSV files; may be left out when there is one only
  --level LEVEL  note, nudge or pause: findings below it are left out, and advice at any but
                 note, which is the default
  --json         one JSON document instead of the report: a list of texts, with places and reasons
  --jsonl        every input is rows as in name.jsonl; prints one row for each, in order, as they come
  --help         this text

A place is file:line:column; columns count UTF-16 units from 1. In a mail it is a place of its text; in a row of
JSON the line is the row's and the column is one of its text. “start” and “end” in JSON are offsets into the text.
Exit code: 0 nothing found, 1 something found at or above the level, 2 something could not be read.`;

const OPTIONS = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  level: { type: 'string', default: 'note' },
  column: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node's first sentence says what is wrong; what follows is about options in general.
    throw new BadInput(String(error instanceof Error ? error.message : error).split('. ', 1)[0] ?? '');
  }
}

/**
 * Reads the command line.
 * @throws BadInput that says what is wrong with it
 */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const level = LEVELS.find((name) => name === values.level);
  if (level === undefined) throw new BadInput(`--level takes ${LEVELS.join(', ')}, not "${values.level}"`);
  if (values.json && values.jsonl) throw new BadInput('--json and --jsonl do not go together');
  return {
    help: values.help,
    files: positionals,
    output: values.jsonl ? 'jsonl' : values.json ? 'json' : 'report',
    level,
    column: values.column,
  };
}
