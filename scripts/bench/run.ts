// Measures one tool in a process of its own and writes what it measured as JSON. Run by bench.ts, plain:
//   node --expose-gc run.mjs cold|warm <file of the tool> <JSON of what to measure>
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/engine/types.ts';
import { messageOf, textOf, typedOf } from './texts.ts';
import type { Tool } from './tools.ts';

/**
 * The best of many short rounds is what a tool takes: a busy machine empties the processor's caches, and a short
 * round more likely runs undisturbed.
 */
const SAMPLES = 7;
const LEAST_ROUNDS = 3;
const MEASURE_MS = 600;

/** The words of a draft that is typed into. */
const DRAFT = 1000;

/** What a fresh process takes: milliseconds of processor time to load, milliseconds of the first check, bytes kept then. */
export interface Cold {
  readonly load: number;
  readonly first: number;
  /** On the JavaScript heap and in buffers, after garbage collection. */
  readonly heap: number;
  /** Of the whole process: WebAssembly and compiled code too. */
  readonly resident: number;
}
export interface ColdWork {
  /** The first is the first check; the others follow before memory is read. */
  readonly texts: readonly string[];
}

/** Milliseconds of processor time at the median of the best round. */
export interface Warm {
  readonly language: Language;
  /** By the words of a new text. */
  readonly fresh: Readonly<Record<number, number>>;
  /** One keystroke amid 1,000 words: in one paragraph, and in many lines. */
  readonly paragraph: number;
  readonly lines: number;
}
export interface WarmWork {
  readonly languages: readonly Language[];
  readonly words: readonly number[];
}

/** Milliseconds of processor time so far: what a busy machine does besides does not count, a tool's threads do. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function time(act: () => unknown): Promise<number> {
  const began = processorTime();
  const result = act();
  if (result instanceof Promise) await result;
  return processorTime() - began;
}

async function best(sample: () => Promise<number>): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  const end = processorTime() + MEASURE_MS;
  for (let round = 0; round < LEAST_ROUNDS || processorTime() < end; round++) {
    const samples: number[] = [];
    while (samples.length < SAMPLES) samples.push(await sample());
    samples.sort((a, b) => a - b);
    lowest = Math.min(lowest, samples[Math.floor(SAMPLES / 2)] ?? lowest);
  }
  return lowest;
}

async function load(file: string): Promise<Tool> {
  const { make }: { make: () => Tool | Promise<Tool> } = await import(pathToFileURL(file).href);
  return make();
}

function memory(): { heap: number; resident: number } {
  global.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

async function cold(file: string, { texts }: ColdWork): Promise<Cold> {
  const before = memory();
  let tool: Tool | undefined;
  const loaded = await time(async () => {
    tool = await load(file);
  });
  const [text = '', ...others] = texts;
  const first = await time(() => tool?.check(text, ''));
  for (const other of others) await tool?.check(other, '');
  const after = memory();
  return { load: loaded, first, heap: after.heap - before.heap, resident: after.resident - before.resident };
}

let seed = 0;

/** Checks a text never seen before: an empty one makes a tool forget the one before. */
async function newText({ check }: Tool, language: Language, words: number): Promise<number> {
  const text = textOf(language, words, ++seed);
  const message = messageOf(language, 1);
  await check('', message);
  return time(() => check(text, message));
}

/** A reply typed letter by letter into the middle of a draft, behind a sentence: each call is one keystroke. */
function typing({ check }: Tool, language: Language, lines: boolean): () => Promise<number> {
  const text = textOf(language, DRAFT, ++seed);
  const draft = lines ? text : text.replaceAll(/\s+/gu, ' ');
  const ends = [...draft.matchAll(/[.?!।](?=\s)/gu)];
  const at = (ends[Math.floor(ends.length / 2)]?.index ?? draft.length - 1) + 1;
  const typed = typedOf(language, seed);
  const message = messageOf(language, 1);
  let letters = 0;
  return () => {
    letters = (letters % typed.length) + 1;
    const now = draft.slice(0, at) + typed.slice(0, letters) + draft.slice(at);
    return time(() => check(now, message));
  };
}

async function warm(file: string, { languages, words }: WarmWork): Promise<Warm[]> {
  const tool = await load(file);
  const results: Warm[] = [];
  for (const language of languages) {
    await best(() => newText(tool, language, 300)); // until the tool's code is compiled
    const fresh: Record<number, number> = {};
    for (const count of words) fresh[count] = await best(() => newText(tool, language, count));
    const paragraph = await best(typing(tool, language, false));
    const lines = await best(typing(tool, language, true));
    results.push({ language, fresh, paragraph, lines });
  }
  return results;
}

const [mode, file = '', work = ''] = process.argv.slice(2);
const result = await (mode === 'cold' ? cold : warm)(file, JSON.parse(work));
process.stdout.write(JSON.stringify(result));
