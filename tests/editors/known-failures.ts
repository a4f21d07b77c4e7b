import type { BehaviourName } from './behaviours.ts';
import type { EditorId } from './editors.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A cell of the matrix that is known to fail. When it begins to pass, the run fails until it is taken out here. */
export interface KnownFailure {
  readonly editor: EditorId;
  readonly behaviour: BehaviourName;
  readonly browsers: readonly BrowserName[];
  readonly cause: string;
}

export const KNOWN_FAILURES: readonly KnownFailure[] = [];
