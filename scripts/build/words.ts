import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../../src/engine/types.ts';
import type { Words } from '../../src/shared/i18n.ts';
import { type Message, wordsOf } from '../../src/shared/words.ts';
import { root } from '../root.ts';

const LOCALE = /[\\/]_locales[\\/]\w+[\\/]messages\.json$/;
const BACKGROUND = join(root, 'src', 'background');

const readWords = (path: string): Words =>
  wordsOf(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Message>);
const pathOf = (code: string) => join(root, 'public', '_locales', code, 'messages.json');

/** The keys of the texts that the background says, and that of the language that they are in. */
export function backgroundKeys(): Set<string> {
  const files = readdirSync(BACKGROUND, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(BACKGROUND, file), 'utf8'));
  return new Set([
    'language_code',
    ...[...code.join().matchAll(/\bt\('(\w+)'/gu)].map(([, key = '']) => key),
  ]);
}

/** Those of a locale's texts that are wanted, as its file has them, without what is said to translators. */
function messages(path: string, wanted: (key: string) => boolean): string {
  const some = Object.entries(readWords(path)).filter(([key]) => wanted(key));
  return JSON.stringify(Object.fromEntries(some.map(([key, message]) => [key, { message }])));
}

/**
 * What a browser has to say by itself, of a locale: which one it is, and the texts that the manifest names.
 * @param path of the locale's file
 * @param manifest the manifest's text
 */
export function manifestMessages(path: string, manifest: string): string {
  const named = new Set([
    'language_code',
    ...[...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key),
  ]);
  return messages(path, (key) => named.has(key));
}

/** The words of each language as a script of its own; and in the background those that it says, of all languages. */
export const chosenWords: Plugin = {
  name: 'chosen-words',
  setup(builder) {
    builder.onResolve({ filter: /^words:/ }, ({ path }) => ({
      path: path.replace('words:', ''),
      namespace: 'words',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'words' }, ({ path: code }) => ({
      contents: `globalThis[Symbol.for('take-five words')] = ${JSON.stringify(readWords(pathOf(code)))};`,
      loader: 'js',
      watchFiles: [pathOf(code)],
    }));
    builder.onLoad({ filter: LOCALE }, ({ path }) => {
      const said = backgroundKeys();
      return { contents: messages(path, (key) => said.has(key)), loader: 'json', watchFiles: [path] };
    });
  },
};

/** The scripts' entry points, by name. */
export const wordsEntries: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.map((code) => [`words-${code}`, `words:${code}`]),
);
