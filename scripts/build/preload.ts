import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { root } from '../root.ts';

/** The files that a module of the output imports, those behind them, too. */
function importedBy(outputs: Metafile['outputs'], file: string, found = new Set<string>()): Set<string> {
  for (const { path } of outputs[file]?.imports ?? [])
    if (!found.has(path)) importedBy(outputs, path, found.add(path));
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
      for (const [file, { entryPoint }] of Object.entries(outputs)) {
        if (entryPoint === undefined || !file.endsWith('.js')) continue;
        const page = `${basename(file, '.js')}.html`;
        const links = [...importedBy(outputs, file)].map(
          (path) => `<link rel="modulepreload" href="${basename(path)}">\n    `,
        );
        const text = readFileSync(join(root, 'public', page), 'utf8').replace(
          '<script type="module"',
          `${links.join('')}$&`,
        );
        outputFiles?.push({
          path: join(root, dirname(file), page),
          contents: new TextEncoder().encode(text),
          hash: '',
          text,
        });
      }
    });
  },
};
