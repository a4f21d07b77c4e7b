import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.ts';
import { type PlaywrightReport, readReport } from './playwright-report.ts';
import { root } from './root.ts';
import { ensureChromium, ensureFirefox } from './system.ts';

/**
 * Runs a matrix as a whole, with its browsers installed and the extension built. The words of the command line
 * choose the tests whose titles hold them all.
 * @param name the folder of its tests
 * @returns what Playwright reports, and whether all went as expected
 * @throws when the runner did not come to its end
 */
export async function runWhole(
  name: 'editors' | 'send',
): Promise<{ readonly report: PlaywrightReport; readonly succeeded: boolean }> {
  const cache = join(root, '.cache');
  const file = join(cache, `${name}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  await ensureChromium();
  await ensureFirefox();
  await buildExtension();
  const words = process.argv.slice(2);
  const chosen = words.map((word) => `(?=.*\\b${word}\\b)`).join('');
  const { status } = spawnSync(
    join(root, 'node_modules', '.bin', 'playwright'),
    ['test', `--config=tests/${name}/whole.config.ts`, '--reporter=list,json', `--grep=${chosen}`],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      shell: process.platform === 'win32',
    },
  );
  return { report: readReport(file), succeeded: status === 0 };
}
