import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { root } from '../root.ts';

/** The files that a module of the output imports as it starts, those behind them, too. */
function importedBy(outputs: Metafile['outputs'], file: string, found = new Set<string>()): Set<string> {
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind !== 'dynamic-import' && !found.has(path)) importedBy(outputs, path, found.add(path));
  return found;
}

/**
 * Pages of ours fetch what their module imports beside it, not after it has come: adds to the output a page for each
 * entry, as it stands in public/, with what is to be fetched. Needs `metafile`.
 */
export const preload: Plugin = {
  name: 'preload',
  setup(builder) {
    builder.onEnd(({ metafile, outputFiles }) => {
      const outputs = metafile?.outputs ?? {};
      for (const name of Object.keys(builder.initialOptions.entryPoints ?? {})) {
        const file = `dist/${name}.js`;
        const page = `${name}.html`;
        const links = [...importedBy(outputs, file)].map(
          (path) => `<link rel="modulepreload" href="${basename(path)}">\n    `,
        );
        const text = readFileSync(join(root, 'public', page), 'utf8').replace(
          '<script type="module"',
          `${links.join('')}$&`,
        );
        outputFiles?.push({
          path: join(root, 'dist', page),
          contents: new TextEncoder().encode(text),
          hash: '',
          text,
        });
      }
    });
  },
};
