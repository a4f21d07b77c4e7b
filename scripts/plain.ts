// Runs scripts as what we ship runs: bundled by esbuild, in plain node. tsx gives every function its name as it
// is made, which costs the engine more than its own work.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.ts';

/**
 * Bundles a script; npm packages stay outside and are found in node_modules. The file lies one folder below the
 * project's, as scripts/ does, so `root` holds there too.
 * @param entry path from the project's folder
 * @returns the path of the bundle
 * @throws when it does not bundle
 */
export async function bundlePlain(entry: string): Promise<string> {
  const outfile = join(root, '.cache', `${entry.replace(/\.ts$/u, '').replaceAll('/', '-')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'chrome120',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** Bundles a script and runs it to its end. @returns its exit code */
export async function runPlain(entry: string, args: readonly string[]): Promise<number> {
  const file = await bundlePlain(entry);
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1;
}
