// The labelled replies under tests/corpus, as rows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples } from '../src/engine/pack.ts';
import type { Language, RuleId } from '../src/engine/types.ts';
import { root } from './root.ts';

const corpus = join(root, 'tests', 'corpus');

export interface Issue {
  readonly category: RuleId;
  readonly start: number;
  readonly end: number;
}

/** A draft reply and what is wrong with it. `heat`: 0 calm, 1 cold, 2 heated, 3 abusive. */
export interface Row {
  readonly id: string;
  readonly language: Language;
  /** Who wrote the row: rows of one author share a manner, so they are held out together. */
  readonly author: string;
  /** Replies and drafts are as they come; twins and examples are harder than life; polite turns carry no marks. */
  readonly kind: 'reply' | 'draft' | 'twin' | 'example' | 'polite';
  readonly customer: string;
  readonly incoming: string;
  readonly incomingHeat: number | undefined;
  readonly text: string;
  readonly heat: number;
  readonly issues: readonly Issue[];
}

/** Rows of one set of `replies/`: the schema is in its SPEC.md. @throws when a line is no JSON */
export function replies(set: 'train' | 'train2' | 'dev', language: Language): Row[] {
  const lines = readFileSync(join(corpus, 'replies', set, `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line);
    const issues = row.issues.flatMap(({ category, quote }: { category: RuleId; quote: string }) => {
      const start = row.text.indexOf(quote);
      return start < 0 ? [] : [{ category, start, end: start + quote.length }];
    });
    return {
      id: row.id,
      language,
      author: set,
      kind: 'reply',
      customer: row.customer ?? '',
      incoming: row.incoming ?? '',
      incomingHeat: row.incoming_heat,
      text: row.text,
      heat: row.heat,
      issues,
    };
  });
}

const LINE = /^([0-3]) \| (.*)$/u;

/** A rule's example: `Maria Fernández >> Hi ‹Peter›, …` is a customer and a draft with marked passages. */
export interface Example {
  readonly rule: RuleId;
  readonly customers: readonly string[];
  readonly text: string;
  readonly quotes: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reads one example of a rule. */
export function readExample(rule: RuleId, example: string): Example {
  const parted = /^(.{1,60}?) >> ([\s\S]*)$/u.exec(example);
  const { text, issues } = readMarked((parted?.[2] ?? example).replaceAll('‹', `‹${rule}:`));
  return {
    rule,
    customers: parted?.[1] === undefined ? [] : [parted[1]],
    text,
    issues,
    quotes: issues.map(({ start, end }) => text.slice(start, end)),
  };
}

/** The examples of all rules in a language, read from its folder. */
export async function examplesIn(language: Language): Promise<{ rule: RuleId; examples: Examples }[]> {
  const folder = join(root, 'src', 'engine', 'languages', language);
  const sets: { rule: RuleId; examples: Examples }[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const module: { examples?: Examples } = await import(pathToFileURL(join(folder, file)).href);
    if (module.examples) sets.push({ rule: file.replace(/\.ts$/u, '') as RuleId, examples: module.examples });
  }
  return sets;
}

/** The examples as rows: what is fine is calm, what a rule flags is cold until its phrases say more. */
export async function exampleRows(language: Language): Promise<Row[]> {
  const sets = await examplesIn(language);
  return sets.flatMap(({ rule, examples }) =>
    [...examples.flags, ...examples.fine].map((raw, index): Row => {
      const { text, issues, customers } = readExample(rule, raw);
      return {
        id: `${language}/${rule}:${index + 1}`,
        language,
        author: 'examples',
        kind: 'example',
        customer: customers[0] ?? '',
        incoming: '',
        incomingHeat: undefined,
        text,
        heat: issues.length > 0 ? 1 : 0,
        issues,
      };
    }),
  );
}

/** Reads `Hi, ‹blame:you should have read it›.`: the plain text and the marked passages. */
function readMarked(marked: string): { text: string; issues: Issue[] } {
  let text = '';
  const issues: Issue[] = [];
  let last = 0;
  for (const match of marked.matchAll(/‹([a-z-]+): ?([^›]*)›/gu)) {
    text += marked.slice(last, match.index);
    const quote = match[2] ?? '';
    issues.push({ category: match[1] as RuleId, start: text.length, end: text.length + quote.length });
    text += quote;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), issues };
}

/**
 * Rows of a folder of plain text, one a line: `2 | Hi, ‹blame:you should have read it›.` Files are named after
 * their language (`sv.txt`, `sv-2.txt`), each by an author of its own.
 */
function rowsIn(folder: 'drafts' | 'twins', kind: Row['kind'], language: Language): Row[] {
  const own = new RegExp(`^${language}(-[a-z0-9]+)?\\.txt$`, 'u');
  const files = readdirSync(join(corpus, folder)).filter((file) => own.test(file));
  return files.toSorted().flatMap((file) =>
    readFileSync(join(corpus, folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index): Row[] => {
        if (line.trim() === '') return [];
        const match = LINE.exec(line);
        if (match === null) throw new Error(`${folder}/${file}:${index + 1} is no row: ${line}`);
        const { text, issues } = readMarked((match[2] ?? '').replaceAll('\\n', '\n'));
        return [
          {
            id: `${folder}/${file}:${index + 1}`,
            language,
            author: `${folder}/${file}`,
            kind,
            customer: '',
            incoming: '',
            incomingHeat: undefined,
            text,
            heat: Number(match[1]),
            issues,
          },
        ];
      }),
  );
}

/** Heated replies and the same situation said well. @throws when a line is no row */
export const twins = (language: Language): Row[] => rowsIn('twins', 'twin', language);

/** Draft replies as they come. @throws when a line is no row */
export const drafts = (language: Language): Row[] => rowsIn('drafts', 'draft', language);
