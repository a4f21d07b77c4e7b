// Runs every check there is, after installing what they need. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PlaywrightSuite, readReport } from './playwright-report.ts';
import { root } from './root.ts';
import { ensureChromium, ensureFirefox, ensureRoundcube, ensureRt } from './system.ts';

interface Tally {
  passed: number;
  failed: number;
  /** Why each of the skipped ones was skipped, with its name. */
  skipped: string[];
}

const CACHE = join(root, '.cache');
const { CI } = process.env;

/** Runs a program of the project's own packages, showing what it prints. @returns whether it succeeded */
function run(program: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name: string, tally: Tally, run: () => boolean): void {
  console.log(`\n— ${name}`);
  if (run()) tally.passed++;
  else {
    tally.failed++;
    console.error(`${name}: failed`);
  }
}

/** Reads the report that a runner should have written; its absence is a failure of its own. */
function report<T>(read: () => T, name: string, tally: Tally): T | undefined {
  try {
    return read();
  } catch {
    tally.failed++;
    console.error(`${name} wrote no report: it did not come to its end`);
    return undefined;
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

function vitest(tally: Tally): void {
  console.log('\n— unit tests and servers');
  const file = join(CACHE, 'vitest.json');
  const succeeded = run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = report<VitestReport>(() => JSON.parse(readFileSync(file, 'utf8')), 'vitest', tally);
  if (!result) return;
  tally.passed += result.numPassedTests;
  // A file that could not even be loaded has no failed test in it.
  tally.failed += result.numFailedTests || (succeeded ? 0 : Math.max(1, result.numFailedTestSuites));
  for (const { assertionResults } of result.testResults)
    for (const { status, fullName } of assertionResults)
      if (status !== 'passed' && status !== 'failed') tally.skipped.push(fullName);
}

function skippedIn(suites: readonly PlaywrightSuite[], path: string): string[] {
  return suites.flatMap(({ title, suites: inner = [], specs = [] }) => [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => {
          const why = annotations.find(({ type }) => type === 'skip')?.description;
          return `${path}${title} › ${spec.title}: ${why ?? 'not reached, an earlier one failed'}`;
        }),
    ),
    ...skippedIn(inner, `${path}${title} › `),
  ]);
}

function playwright(tally: Tally): void {
  console.log('\n— pages and end to end');
  const file = join(CACHE, 'playwright.json');
  const succeeded = run(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  );
  const result = report(() => readReport(file), 'playwright', tally);
  if (!result) return;
  const { expected, unexpected, flaky } = result.stats;
  tally.passed += expected;
  const failed = unexpected + flaky + result.errors.length;
  tally.failed += failed || (succeeded ? 0 : 1);
  tally.skipped.push(...skippedIn(result.suites, ''));
}

const tally: Tally = { passed: 0, failed: 0, skipped: [] };
mkdirSync(CACHE, { recursive: true });
for (const name of ['vitest.json', 'playwright.json']) rmSync(join(CACHE, name), { force: true });
await ensureChromium();
await ensureFirefox();
await ensureRoundcube();
await ensureRt();

check('types', tally, () => run('tsc', ['-b']));
check('lint', tally, () => run('biome', ['check', '--error-on-warnings', '.']));
check(
  'build',
  tally,
  () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' })
      .status === 0,
);
vitest(tally);
playwright(tally);

console.log('');
for (const skipped of tally.skipped) console.log(`skipped: ${skipped}`);
// The proof in real systems is what the project stands on: where it counts, it may not be left out.
for (const system of ['Roundcube', 'Request Tracker', 'managed policy'])
  if (CI && tally.skipped.some((name) => name.includes(system))) {
    console.error(`In CI the ${system} tests must run; they were skipped for the reasons above.`);
    tally.failed++;
  }
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
