// The step of `npm run train` that learns to tell the languages apart.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONGUES, type TrainedIdentifier } from '../../../src/engine/language.ts';
import { root } from '../../root.ts';
import { frequencies, heaviest, learn, rowsOf, type Settings } from './learn.ts';
import { samples } from './samples.ts';
import { packIdentifier, shareRows } from './table.ts';

/** How many n-grams are kept in the end, and on the way there. */
const KEPT = 6600;
const ON_THE_WAY = [3 * KEPT, KEPT];
/** N-grams that are used less are not looked at. */
const LEAST_USED = 1;
const SETTINGS: Settings = { epochs: 12, rate: 0.3, dropout: 0.4 };
/** Shared rows are learned anew from where k-means has left them. */
const SHARED: Settings = { epochs: 12, rate: 0.2, dropout: 0.4 };

/** Learns from all there is; the same every time. */
export async function learnIdentifier(): Promise<TrainedIdentifier> {
  const known = await samples();
  const used = frequencies(known);
  const begin = (rows: ReadonlyMap<number, number>) =>
    learn(known, rows, new Float64Array(rows.size * TONGUES.length), SETTINGS);
  let model = begin(rowsOf([...used].filter(([, use]) => use > LEAST_USED).map(([key]) => key)));
  for (const count of ON_THE_WAY) model = begin(rowsOf(heaviest(model, used, count)));
  const shared = shareRows(model, used);
  return packIdentifier(learn(known, shared.rows, shared.weights, SHARED));
}

/** Writes `src/engine/identify/trained.ts`. */
export function writeIdentifier(trained: TrainedIdentifier): void {
  writeFileSync(
    join(root, 'src', 'engine', 'identify', 'trained.ts'),
    `// Written by \`npm run train\` from tests/corpus. Do not edit.
import type { TrainedIdentifier } from '../language.ts';

export const trained: TrainedIdentifier = ${JSON.stringify(trained, null, 2)};
`,
  );
}
