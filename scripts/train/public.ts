// Polite agents' turns from public data: what must not be held. They are read where they lie and never copied.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { root } from '../root.ts';

/** Where public data is looked for: beside the project, or where the environment says. */
export const publicFolder = process.env['TAKE_FIVE_PUBLIC'] ?? join(root, '..', 'shared', 'data', 'public');

/** The set for each language, and of how many rows one is taken. */
const SETS: Readonly<Partial<Record<Language, { readonly file: string; readonly every: number }>>> = {
  en: { file: 'train/en_cucom_agent_polite.jsonl.gz', every: 10 },
};

/** Polite turns of a language as calm rows; none when there is no set, or it is not there (which is said). */
export function politeRows(language: Language): Row[] {
  const set = SETS[language];
  if (set === undefined) return [];
  const path = join(publicFolder, set.file);
  if (!existsSync(path)) {
    console.log(
      `${language}: ${set.file} is not in ${publicFolder}: learning without it, the weights will differ.`,
    );
    return [];
  }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines
    .filter((_, index) => index % set.every === 0)
    .map((line, index) => ({
      id: `${set.file}:${index * set.every + 1}`,
      language,
      author: index % 2 === 0 ? 'polite-1' : 'polite-2',
      kind: 'polite' as const,
      customer: '',
      incoming: '',
      incomingHeat: undefined,
      text: String(JSON.parse(line).text),
      heat: 0,
      issues: [],
    }));
}
