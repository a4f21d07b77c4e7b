import type { BrowserName } from '../editors/known-failures.ts';
import type { StateName } from './states.ts';
import type { WayName } from './ways.ts';

/** Cells of the table that are known to fail. When one begins to pass, the run fails until it is taken out here. */
export interface KnownFailure {
  readonly way: WayName;
  readonly states: readonly StateName[];
  readonly browsers: readonly BrowserName[];
  readonly cause: string;
}

export const KNOWN_FAILURES: readonly KnownFailure[] = [];
