import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly content: string;
}

let bundled: Promise<ReadonlyMap<string, Asset>> | undefined;

/** The page's files by path. Built once per process and kept in memory: tests start many inboxes. */
export function bundle(): Promise<ReadonlyMap<string, Asset>> {
  bundled ??= buildPage();
  return bundled;
}

async function buildPage(): Promise<ReadonlyMap<string, Asset>> {
  const page = fileURLToPath(new URL('./page/', import.meta.url));
  const [html, result] = await Promise.all([
    readFile(`${page}index.html`, 'utf8'),
    build({
      absWorkingDir: page,
      entryPoints: ['inbox.ts', 'inbox.css'],
      outdir: page,
      write: false,
      bundle: true,
      format: 'esm',
      target: 'es2023',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'warning',
    }),
  ]);
  const assets = new Map<string, Asset>([['/', { type: 'text/html; charset=utf-8', content: html }]]);
  for (const file of result.outputFiles) {
    const script = file.path.endsWith('.js');
    assets.set(script ? '/inbox.js' : '/inbox.css', {
      type: script ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
      content: file.text,
    });
  }
  return assets;
}
