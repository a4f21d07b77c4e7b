// `npm run bench`: how long the engine takes and how large it is, beside other checkers of text. Every tool runs
// bundled, in processes of its own; ends with 1 when the engine is slower than a loose limit.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { LANGUAGES, type Language } from '../src/engine/types.ts';
import type { Cold, ColdWork, Warm, WarmWork } from './bench/run.ts';
import { textOf } from './bench/texts.ts';
import { bundleTool, ENTRIES, type Entry, OURS, type Size, shippedBytes, VADER } from './bench/tools.ts';
import { exponentOf, targetsOf, tooSlow, totals } from './bench/verdict.ts';
import { bundlePlain } from './plain.ts';
import { tableOf } from './table.ts';

const WORDS = [30, 100, 1000, 5000];
/** Fresh processes; the one in the middle counts. */
const STARTS = 5;

interface Measured extends Entry {
  readonly file: string;
  readonly size: Size;
}

const runner = await bundlePlain('scripts/bench/run.ts');

function run(mode: 'cold' | 'warm', file: string, work: ColdWork | WarmWork): unknown {
  const args = ['--expose-gc', runner, mode, file, JSON.stringify(work)];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function coldOf({ file }: Measured, languages: readonly Language[]): Cold {
  const work = { texts: languages.map((language) => textOf(language, 100, 1)) };
  const starts = Array.from({ length: STARTS }, () => run('cold', file, work) as Cold);
  const of = (name: keyof Cold) => median(starts.map((start) => start[name]));
  return { load: of('load'), first: of('first'), heap: of('heap'), resident: of('resident') };
}

const ms = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(value < 10 ? 2 : 1));
const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
const times = (value: number, of: number): string => {
  const ratio = value / of;
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
};

function print(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  process.stdout.write(tableOf(rows));
}

const tools: Measured[] = [];
for (const entry of ENTRIES) tools.push({ ...entry, ...(await bundleTool(entry)) });
const named = (name: string) => tools.filter((tool) => tool.name === name);
const shown = tools.filter(({ name }) => name === OURS || !name.startsWith(OURS));

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; milliseconds of processor time`,
);

const warm = new Map<string, Warm[]>();
for (const { name, file, claims } of shown) {
  if (process.stderr.isTTY) console.error(`measuring ${name} …`);
  const languages = name === VADER ? LANGUAGES : claims;
  warm.set(name, run('warm', file, { languages, words: WORDS }) as Warm[]);
}
const ours = warm.get(OURS) ?? [];
const vader = warm.get(VADER) ?? [];
const rows = LANGUAGES.flatMap((language) =>
  [...warm].flatMap(([name, all]) => {
    const own = all.find((one) => one.language === language);
    const beside = vader.find((one) => one.language === language);
    return own && beside ? [{ language, name, own, beside }] : [];
  }),
);
const first = (name: string, language: Language) => (name === OURS ? language : '');

print('A new text, warm; VADER (which claims English only) is 1 in the columns ×. Cost ~ words^exponent.', [
  ['', 'tool', ...WORDS.flatMap((words) => [`${words} words`, '×']), 'exponent'],
  ...rows.map(({ language, name, own, beside }) => [
    first(name, language),
    name,
    ...WORDS.flatMap((words) => {
      const cost = own.fresh[words] ?? Number.NaN;
      return [ms(cost), times(cost, beside.fresh[words] ?? Number.NaN)];
    }),
    exponentOf(own.fresh).toFixed(2),
  ]),
]);
print('One keystroke in the middle of 1,000 words (the peers are given all of it).', [
  ['', 'tool', 'one paragraph', '×', 'many lines', '×'],
  ...rows.map(({ language, name, own, beside }) => [
    first(name, language),
    name,
    ms(own.paragraph),
    times(own.paragraph, beside.paragraph),
    ms(own.lines),
    times(own.lines, beside.lines),
  ]),
]);

const coldRow = (tool: Measured, languages: readonly Language[], name = tool.name) => {
  const cold = coldOf(tool, languages);
  return [name, ms(cold.load), ms(cold.first), mb(cold.heap), mb(cold.resident)];
};
print(
  `A fresh process, the middle one of ${STARTS}: loading, the first check of 100 words, memory kept after it (MB).`,
  [
    ['', 'loading', 'first check', 'heap', 'process'],
    ...tools.filter(({ name }) => name !== OURS).map((tool) => coldRow(tool, tool.claims)),
    ...named(OURS).map((tool) => coldRow(tool, LANGUAGES, `${OURS}, all five, each read`)),
  ],
);

const bytes = await shippedBytes();
const { one, all } = totals(bytes);
print('Code and data, minified, as shipped (KB).', [
  ['', 'bytes', 'code, gzip'],
  ['Take Five: the engine', kb(bytes.engine.bytes), kb(bytes.engine.gzip)],
  ...Object.entries(bytes.packs).map(([code, size]) => [`  the pack ${code}`, kb(size.bytes), kb(size.gzip)]),
  ['  with one language, at most', kb(one), ''],
  ['  with all five', kb(all), ''],
  ...shown.filter(({ name }) => name !== OURS).map(({ name, size }) => [name, kb(size.bytes), kb(size.gzip)]),
]);

console.log('\nTargets');
for (const { what, met } of targetsOf(ours, vader, bytes))
  console.log(`  ${met ? 'met   ' : 'NOT MET'} ${what}`);

const slow = tooSlow(ours, vader);
for (const line of slow) console.error(`Too slow: ${line}`);
if (slow.length > 0) process.exitCode = 1;
