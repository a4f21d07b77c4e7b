import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../../src/engine/types.ts';
import { root } from '../root.ts';
import { shippedMessages } from './messages.ts';

const LOCALE = /[\\/]_locales[\\/]\w+[\\/]messages\.json$/;
const BACKGROUND = join(root, 'src', 'background');

/** A locale's texts as they are shipped. */
const messagesOf = (path: string): Record<string, unknown> =>
  JSON.parse(shippedMessages(readFileSync(path, 'utf8')));
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

/**
 * The words of each language as a script of its own, for pages of ours and for frames where another language than the
 * browser's was chosen; and in the background those that it says, of all languages.
 */
export const chosenWords: Plugin = {
  name: 'chosen-words',
  setup(builder) {
    builder.onResolve({ filter: /^words:/ }, ({ path }) => ({
      path: path.replace('words:', ''),
      namespace: 'words',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'words' }, ({ path: code }) => ({
      contents: `globalThis[Symbol.for('take-five words')] = ${JSON.stringify(messagesOf(pathOf(code)))};`,
      loader: 'js',
      watchFiles: [pathOf(code)],
    }));
    builder.onLoad({ filter: LOCALE }, ({ path }) => {
      const said = backgroundKeys();
      const messages = Object.entries(messagesOf(path)).filter(([key]) => said.has(key));
      return { contents: JSON.stringify(Object.fromEntries(messages)), loader: 'json', watchFiles: [path] };
    });
  },
};

/** The scripts' entry points, by name. */
export const wordsEntries: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.map((code) => [`words-${code}`, `words:${code}`]),
);
