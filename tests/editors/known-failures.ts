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

const NO_WAY_TO_THE_EDGE =
  'In an editable part of a part that cannot be edited Chromium itself neither goes to the start or end nor selects all.';

export const KNOWN_FAILURES: readonly KnownFailure[] = [
  { editor: 'nested', behaviour: 'follow', browsers: ['chromium'], cause: NO_WAY_TO_THE_EDGE },
  { editor: 'nested', behaviour: 'clear', browsers: ['chromium'], cause: NO_WAY_TO_THE_EDGE },
  { editor: 'nested', behaviour: 'history', browsers: ['chromium'], cause: NO_WAY_TO_THE_EDGE },
];
