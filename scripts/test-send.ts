// `npm run test:send [-- words]`: every way to press Send in every state of a reply, and every fault and hostile
// page, in every browser, as tables. Words choose: `-- firefox tap` shows those rows, `-- cooled` that column.
import { KNOWN_FAILURES } from '../tests/send/known-failures.ts';
import { STATES } from '../tests/send/states.ts';
import type { PlaywrightSuite } from './playwright-report.ts';
import { tableOf } from './table.ts';
import { runWhole } from './whole.ts';

const BROWSERS = ['chromium', 'firefox'];

type Spec = NonNullable<PlaywrightSuite['specs']>[number];

function specsIn(suites: readonly PlaywrightSuite[], file = ''): (Spec & { readonly file: string })[] {
  return suites.flatMap(({ title, suites: inner = [], specs = [] }) => {
    const of = file || title;
    return [...specs.map((spec) => ({ ...spec, file: of })), ...specsIn(inner, of)];
  });
}

/** What a cell says: what was seen, which is what was expected unless it says otherwise. */
function outcome({ tests: [test] }: Spec, expected: string): string {
  if (test === undefined || test.status === 'skipped') return 'skipped';
  const known = test.expectedStatus === 'failed';
  if (test.status === 'expected') return known ? `known: not ${expected}` : expected;
  return known ? 'PASSES' : `NOT ${expected}`;
}

const { report, succeeded } = await runWhole('send');

/** By row and column: what to print there. */
class Grid {
  private readonly rows = new Map<string, Map<string, string>>();

  put(row: string, column: string, cell: string): void {
    const cells = this.rows.get(row) ?? new Map<string, string>();
    this.rows.set(row, cells.set(column, cell));
  }

  print(title: string, columns: readonly string[], heads = columns): void {
    if (this.rows.size === 0) return;
    const lines = [...this.rows].map(([row, cells]) => [
      row,
      ...columns.map((name) => cells.get(name) ?? ''),
    ]);
    console.log(`\n${title}\n\n${tableOf([['', ...heads], ...lines])}`);
  }
}

const ways = new Map(BROWSERS.map((browser) => [browser, new Grid()]));
const faults = new Grid();
for (const spec of specsIn(report.suites)) {
  const [first = '', name = '', last = ''] = spec.title.split(' › ');
  const state = STATES.find((one) => one.name === last);
  if (state !== undefined) ways.get(first)?.put(name, last, outcome(spec, state.expected));
  else if (BROWSERS.includes(first)) {
    const seen = spec.tests[0]?.annotations.find(({ type }) => type === 'seen')?.description ?? '';
    faults.put(name, first, [outcome(spec, 'yes'), seen].filter((part) => part !== '').join(', '));
  }
  // Faults of a longer story, in Chromium alone.
  else faults.put(spec.title, 'chromium', outcome(spec, 'yes'));
}
for (const [browser, grid] of ways)
  grid.print(
    `Send in ${browser}: what was seen (goes: once, and byte by byte; held: nothing went, and the text stands)`,
    STATES.map(({ name }) => name),
    STATES.map(({ name, expected }) => `${name}: ${expected}`),
  );
faults.print(
  'Faults and hostile pages: the rep pressed Send, the reply went, and its text was intact',
  BROWSERS,
);
for (const { way, states, browsers, cause } of KNOWN_FAILURES)
  console.log(`known: ${way}, ${states.join(' and ')}, ${browsers.join(' and ')}: ${cause}`);
process.exitCode = succeeded ? 0 : 1;
