// `npm run test:editors [-- words]`: every behaviour in every editor in every browser, as a table. Words choose:
// `-- firefox quill` shows those rows, `-- caret` that column.
import { BEHAVIOURS } from '../tests/editors/behaviours.ts';
import { KNOWN_FAILURES } from '../tests/editors/known-failures.ts';
import type { PlaywrightSuite } from './playwright-report.ts';
import { tableOf } from './table.ts';
import { runWhole } from './whole.ts';

/** What a cell says. */
function outcome({ status, expectedStatus }: { status: string; expectedStatus: string }): string {
  if (status === 'skipped') return 'skipped';
  const known = expectedStatus === 'failed';
  if (status === 'expected') return known ? 'known' : 'ok';
  return known ? 'PASSES' : 'FAILS';
}

/** The cells by row (browser and editor) and behaviour. The titles are those that `matrix.ts` gives. */
function cellsIn(suites: readonly PlaywrightSuite[], cells = new Map<string, Map<string, string>>()) {
  for (const { suites: inner = [], specs = [] } of suites) {
    for (const { title, tests } of specs) {
      const [browser, editor, behaviour = ''] = title.split(' › ');
      const row = cells.get(`${editor} ${browser}`) ?? new Map<string, string>();
      cells.set(`${editor} ${browser}`, row);
      const [test] = tests;
      if (test) row.set(behaviour, outcome(test));
    }
    cellsIn(inner, cells);
  }
  return cells;
}

const { report, succeeded } = await runWhole('editors');

const cells = cellsIn(report.suites);
const names = BEHAVIOURS.map(({ name }) => name);
const rows = [...cells].toSorted(([a], [b]) => a.localeCompare(b));
console.log('');
console.log(
  tableOf([['', ...names], ...rows.map(([row, by]) => [row, ...names.map((name) => by.get(name) ?? '')])]),
);
for (const { editor, behaviour, browsers, cause } of KNOWN_FAILURES)
  console.log(`known: ${editor}, ${behaviour}, ${browsers.join(' and ')}: ${cause}`);
process.exitCode = succeeded ? 0 : 1;
