// `npm run bench:page`: what the extension costs a page, with and without it in turn, read from traces. Each
// `--peer=FOLDER` names another extension, unpacked, whose keys are measured in the same turns.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { BOXES, type Box, type Marks, startPages } from './bench-page/pages.ts';
import {
  idle,
  manyTabs,
  markDelay,
  PLACES,
  type Place,
  pageHeap,
  type Start,
  start,
  type Typing,
  typing,
  type Whose,
  workerHeap,
} from './bench-page/run.ts';
import { EXTENSION, launch, type Running } from './browser/launch.ts';
import { buildExtension } from './build.ts';
import { tableOf } from './table.ts';

const RUNS = 3;
const WORDS = 1000;
const TABS = 30;
const SLOW = 4;

const { peer: folders = [] } = parseArgs({ options: { peer: { type: 'string', multiple: true } } }).values;
const peers = folders.map((folder) => resolve(folder));
for (const folder of peers)
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`--peer=${folder}: there is no manifest.json; give the folder of an unpacked extension.`);

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], q: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);
const ms = (value: number) => value.toFixed(2);
const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(2);

/** Bytes of the packed extension. */
function packedBytes(): number {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })) {
    const path = join(EXTENSION, name);
    if (statSync(path).isFile()) files[name] = readFileSync(path);
  }
  return zipSync(files, { level: 9 }).length;
}

interface Case {
  readonly box: Box;
  readonly place: Place;
  readonly slow: number;
  readonly marks: Marks;
}
const CASES: readonly Case[] = BOXES.flatMap((box): Case[] => [
  ...PLACES.map((place): Case => ({ box, place, slow: 1, marks: 'few' })),
  { box, place: 'end', slow: 1, marks: 'many' },
  { box, place: 'end', slow: SLOW, marks: 'few' },
]);
/** What is typed beside the peers, too. */
const PLAIN = CASES.filter(({ slow, marks }) => slow === 1 && marks === 'few');
const nameOf = ({ box, place, slow, marks }: Case) =>
  [
    box,
    place,
    ...(marks === 'many' ? ['many marks'] : []),
    ...(slow > 1 ? [`${slow} times slower`] : []),
  ].join(', ');

/** All figures of the runs with the extension, or of those without. */
interface Side {
  readonly typing: Map<string, Typing[]>;
  readonly starts: Start[];
  readonly idle: { ms: number; callbacks: number }[];
  readonly heap: number[];
  readonly delay: number[];
  readonly worker: number[];
}
const side = (): Side => ({ typing: new Map(), starts: [], idle: [], heap: [], delay: [], worker: [] });

await buildExtension();
const pages = await startPages();
const sides = { without: side(), with: side() };
const beside = new Map(peers.map((folder) => [folder, side()]));

async function measureKeys(
  running: Running,
  into: Side,
  cases: readonly Case[],
  whose: Whose,
): Promise<void> {
  for (const one of cases) {
    const own = into.typing.get(nameOf(one)) ?? [];
    into.typing.set(nameOf(one), own);
    own.push(await typing(running, pages.box(one.box, WORDS, one.marks), one.place, whose, one.slow));
  }
}

async function measure(running: Running, into: Side, withUs: boolean): Promise<void> {
  for (const box of BOXES) into.starts.push(await start(running, pages.box(box, WORDS), withUs));
  await measureKeys(running, into, CASES, withUs ? 'ours' : 'none');
  into.heap.push(await pageHeap(running, pages.box('contenteditable', WORDS), withUs));
  into.idle.push(await idle(running, pages.none));
  if (!withUs) return;
  for (const box of BOXES) into.delay.push(await markDelay(running, pages.box(box, WORDS)));
  into.worker.push(await workerHeap(running));
}

for (let run = 0; run < RUNS; run++) {
  for (const withUs of run % 2 === 0 ? [false, true] : [true, false]) {
    if (process.stderr.isTTY) console.error(`run ${run + 1} of ${RUNS}, ${withUs ? 'with' : 'without'} …`);
    const running = await launch(withUs ? {} : { extension: undefined });
    await measure(running, withUs ? sides.with : sides.without, withUs);
    await running.close();
  }
  for (const [folder, into] of beside) {
    if (process.stderr.isTTY) console.error(`run ${run + 1} of ${RUNS}, ${basename(folder)} …`);
    const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
    const running = await launch({ extension: undefined, args });
    await measureKeys(running, into, PLAIN, 'peer');
    // What a peer asks the network for is its own affair.
    await running.context.close();
    rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
const crowd = await launch();
const many = await manyTabs(crowd, pages, TABS, 'contenteditable');
await crowd.close();
await pages.close();

console.log(
  `One key in a reply of ${WORDS} words, milliseconds of the page's main thread; ${RUNS} runs each.`,
);
/** What a key costs on one side, beside a browser without any extension. */
function keysOf(from: Side, one: Case) {
  const all = (side: Side, what: 'perKey' | 'script') =>
    (side.typing.get(nameOf(one)) ?? []).flatMap((typed) => typed[what]);
  const [before, after] = [all(sides.without, 'perKey'), all(from, 'perKey')];
  return {
    one,
    added: median(after) - median(before),
    added95: quantile(after, 0.95) - quantile(before, 0.95),
    script: median(all(from, 'script')),
    longest: Math.max(...(from.typing.get(nameOf(one)) ?? []).map((typed) => typed.longest)),
    cells: [ms(median(before)), ms(median(after)), ms(quantile(before, 0.95)), ms(quantile(after, 0.95))],
  };
}
const keyRows = CASES.map((one) => keysOf(sides.with, one));
process.stdout.write(
  tableOf([
    ['', 'without', 'with', 'p95 without', 'p95 with', 'added', 'added p95', 'our script', 'longest task'],
    ...keyRows.map(({ one, cells, added, added95, script, longest }) => [
      nameOf(one),
      ...cells,
      ms(added),
      ms(added95),
      ms(script),
      ms(longest),
    ]),
  ]),
);

if (peers.length > 0) {
  const all = [
    ['Take Five', sides.with] as const,
    ...[...beside].map(([f, own]) => [basename(f), own] as const),
  ];
  console.log(
    '\nBeside others: what a key adds, median / p95, and of that the extension’s scripts in the page',
  );
  process.stdout.write(
    tableOf([
      ['', ...PLAIN.map(nameOf)],
      ...all.map(([name, from]) => [
        name,
        ...PLAIN.map((one) => {
          const { added, added95, script } = keysOf(from, one);
          return `${ms(added)} / ${ms(added95)} (${ms(script)})`;
        }),
      ]),
    ]),
  );
}

const packed = packedBytes();
const added = {
  start: median(sides.with.starts.map(({ script }) => script)),
  box: median(sides.with.starts.map(({ box }) => box)),
  longest: Math.max(...sides.with.starts.map(({ longest }) => longest)),
  longestWithout: Math.max(...sides.without.starts.map(({ longest }) => longest)),
  heap: median(sides.with.heap) - median(sides.without.heap),
  idle:
    median(sides.with.idle.map(({ ms: own }) => own)) - median(sides.without.idle.map(({ ms: own }) => own)),
  callbacks:
    median(sides.with.idle.map(({ callbacks }) => callbacks)) -
    median(sides.without.idle.map(({ callbacks }) => callbacks)),
  delay: median(sides.with.delay),
  worker: Math.max(...sides.with.worker, many.worker),
};
console.log('\nThe rest');
process.stdout.write(
  tableOf([
    ['script at a page’s start, ms', ms(added.start)],
    ['script from the first focus in a box to its marks, ms', ms(added.box)],
    [
      'longest task from load to first marks, ms (without the extension)',
      `${ms(added.longest)} (${ms(added.longestWithout)})`,
    ],
    ['from the last key of a phrase to its mark, ms', ms(added.delay)],
    ['heap added to a page with a box, MB', mb(added.heap)],
    [`heap of a page among ${TABS} tabs, MB`, mb(many.tab)],
    [`heap of the worker, at most, with ${TABS} tabs, MB`, mb(added.worker)],
    ['a page without a box, ten seconds: ms added', ms(added.idle)],
    ['  callbacks added', String(added.callbacks)],
    ['packed, KB', (packed / 1024).toFixed(1)],
  ]),
);

const plain = keyRows.filter(({ one }) => PLAIN.includes(one));
const TARGETS: readonly (readonly [string, boolean])[] = [
  ['a key: at most 1 ms added in the median', plain.every((row) => row.added <= 1)],
  ['a key: at most 4 ms added at p95', plain.every((row) => row.added95 <= 4)],
  ['a key: at most 0.3 ms of our script', plain.every((row) => row.script <= 0.3)],
  ['a mark after at most 100 ms', added.delay <= 100],
  ['no task over 50 ms', Math.max(added.longest, ...plain.map(({ longest }) => longest)) <= 50],
  ['at most 4 MB of heap in a page', added.heap <= 4 * 1024 * 1024],
  ['at most 15 MB in the worker', added.worker <= 15 * 1024 * 1024],
  ['at most 10 ms of script at the start', added.start <= 10],
  [
    'a page without a box: at most 2 ms in ten seconds, no callbacks',
    added.idle <= 2 && added.callbacks <= 0,
  ],
  ['packed: at most 500 KB', packed <= 500 * 1024],
];
console.log('\nTargets');
for (const [what, met] of TARGETS) console.log(`  ${met ? 'met   ' : 'NOT MET'} ${what}`);
