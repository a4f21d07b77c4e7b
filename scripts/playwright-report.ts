import { readFileSync } from 'node:fs';

/** How one test ended; `expected` also says of a test that was to fail that it did. */
export type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';

export interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: Status;
      readonly expectedStatus: 'passed' | 'failed' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** As much as is used of what Playwright's JSON reporter writes. */
export interface PlaywrightReport {
  readonly stats: Readonly<Record<Status, number>>;
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
}

/** Reads a report. @throws when the runner wrote none: it did not come to its end */
export function readReport(file: string): PlaywrightReport {
  return JSON.parse(readFileSync(file, 'utf8'));
}
