// Writes a trained part into its language's folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trained } from '../../src/engine/trained.ts';
import type { Language } from '../../src/engine/types.ts';
import { root } from '../root.ts';

/** Writes `src/engine/languages/<language>/trained.ts`. */
export function writeTrained(language: Language, trained: Trained): void {
  const path = join(root, 'src', 'engine', 'languages', language, 'trained.ts');
  const text = JSON.stringify(trained, null, 2);
  writeFileSync(
    path,
    `// Written by \`npm run train\`; MODEL.md tells what from. Do not edit.
import type { Trained } from '../../trained.ts';

export const trained: Trained = ${text};
`,
  );
}
