// The tools that are measured, each bundled and minified into a file of its own, and how large they are.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import { packedLanguages } from '../build/packed.ts';
import { buildForPages } from '../build.ts';
import { root } from '../root.ts';
import type { Bytes } from './verdict.ts';

/** A tool, ready. `message` is the customer's, for a tool that reads it. */
export interface Tool {
  readonly check: (text: string, message: string) => unknown;
}

export interface Entry {
  readonly name: string;
  /** The languages that it claims. */
  readonly claims: readonly Language[];
  /** A module that exports `make(): Tool | Promise<Tool>`. */
  readonly source: string;
  /** What it reads besides its code. */
  readonly data?: string;
}

/** The engine with some packs, as the content script makes it. */
const engine = (languages: readonly Language[]) => `
  import { createChecker } from './src/engine/check.ts';
  import { RULES } from './src/engine/rules/index.ts';
  ${languages.map((code) => `import { ${code} } from './src/engine/languages/${code}/index.ts';`).join('\n')}
  export const make = () => {
    const checker = createChecker([${languages.join(', ')}], RULES);
    return {
      check: (text, message) =>
        checker.check(
          { text },
          { customers: ['Maria Fernández'], incoming: message },
          { rulesOff: [], phrasesOff: [] },
        ),
    };
  };`;

export const OURS = 'Take Five';
export const VADER = 'vader-sentiment';
const ENGLISH = ['en'] as const;
const HARPER_DATA = join(root, 'node_modules', 'harper.js', 'dist', 'harper_wasm_bg.wasm');

export const ENTRIES: readonly Entry[] = [
  { name: OURS, claims: LANGUAGES, source: engine(LANGUAGES) },
  ...LANGUAGES.map((code) => ({ name: `${OURS}, ${code} alone`, claims: [code], source: engine([code]) })),
  {
    name: VADER,
    claims: ENGLISH,
    source: `import vader from 'vader-sentiment';
      export const make = () => ({ check: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) });`,
  },
  {
    name: 'write-good',
    claims: ENGLISH,
    // Its parts assign a variable that they never declare, which a module may not.
    source: `import writeGood from 'write-good';
      globalThis.match = null;
      export const make = () => ({ check: (text) => writeGood(text) });`,
  },
  {
    name: 'alex',
    claims: ENGLISH,
    source: `import { text as alex } from 'alex';
      export const make = () => ({ check: (text) => alex(text) });`,
  },
  {
    name: 'harper.js',
    claims: ENGLISH,
    source: `import { pathToFileURL } from 'node:url';
      import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';
      export const make = async () => {
        const binary = createBinaryModuleFromUrl(pathToFileURL(${JSON.stringify(HARPER_DATA)}).href);
        const linter = new LocalLinter({ binary });
        await linter.setup();
        return { check: (text) => linter.lint(text, { language: 'plaintext' }) };
      };`,
    data: HARPER_DATA,
  },
];

export interface Size {
  readonly bytes: number;
  readonly gzip: number;
}

async function bundle(source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    platform: 'node',
    format: 'esm',
    target: 'chrome120',
    plugins: [packedLanguages],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const sizeOf = (contents: Uint8Array): Size => ({
  bytes: contents.length,
  gzip: gzipSync(contents).length,
});

/** Bundles a tool. @returns the path of the bundle, and the size of code and data (gzip: of the code alone) */
export async function bundleTool({ name, source, data }: Entry): Promise<{ file: string; size: Size }> {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const contents = await bundle(source);
  const file = join(folder, `${name.replaceAll(/\W+/gu, '-')}.mjs`);
  writeFileSync(file, contents);
  const code = sizeOf(contents);
  return { file, size: data === undefined ? code : { ...code, bytes: code.bytes + statSync(data).size } };
}

/**
 * The sizes of the engine and of each pack: of the files that are put into pages.
 * @throws when one of them is not built
 */
export async function shippedBytes(): Promise<Bytes> {
  const files = await buildForPages();
  const size = (name: string) => {
    const contents = files.get(name);
    if (contents === undefined) throw new Error(`${name} is not built`);
    return sizeOf(contents);
  };
  return {
    engine: size('engine.js'),
    packs: Object.fromEntries(LANGUAGES.map((code) => [code, size(`language-${code}.js`)])),
  };
}
