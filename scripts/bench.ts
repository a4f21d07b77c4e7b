// `npm run bench`: how long the engine takes, and how large what we ship is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { LANGUAGES } from '../src/engine/types.ts';
import { EXTENSION } from './browser/launch.ts';
import { buildExtension } from './build.ts';
import { root } from './root.ts';

/**
 * Runs the measurement as it would be shipped: minified by esbuild. tsx gives every function its name as
 * it is made, which costs the engine more than its own work.
 * @returns the exit code
 */
async function runMeasurement(): Promise<number> {
  const outfile = join(root, '.cache', 'bench.mjs');
  await build({
    entryPoints: [join(root, 'scripts', 'bench-run.ts')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'chrome120',
    outfile,
    logLevel: 'warning',
  });
  return spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
}

/** Prints the sizes of the scripts in dist/chrome, built first when there are none. */
async function printSizes(): Promise<void> {
  if (!existsSync(join(EXTENSION, 'content.js'))) await buildExtension();
  console.log('dist/chrome');
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
  for (const name of ['content', ...LANGUAGES.map((code) => `language-${code}`), 'background', 'popup']) {
    const script = readFileSync(join(EXTENSION, `${name}.js`));
    console.log(`  ${`${name}.js`.padEnd(16)} ${kb(script.length)}   gzip ${kb(gzipSync(script).length)}`);
  }
}

const code = await runMeasurement();
await printSizes();
process.exit(code);
