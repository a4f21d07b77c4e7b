// Polite agents' turns from public data: what must not be held. They are read where they lie and never copied.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { PUBLIC, publicRows } from '../public.ts';

/** The set for each language, and of how many rows one is taken. */
const SETS: Readonly<Partial<Record<Language, { readonly file: string; readonly every: number }>>> = {
  en: { file: 'train/en_cucom_agent_polite.jsonl.gz', every: 10 },
};

/** Polite turns of a language as calm rows; none when there is no set, or it is not there (which is said). */
export function politeRows(language: Language): Row[] {
  const set = SETS[language];
  if (set === undefined) return [];
  const path = join(PUBLIC, set.file);
  if (!existsSync(path)) {
    console.log(
      `${language}: ${set.file} is not in ${PUBLIC}: learning without it, the weights will differ.`,
    );
    return [];
  }
  return publicRows<{ readonly text: unknown }>(path)
    .filter((_, index) => index % set.every === 0)
    .map(({ text }, index) => ({
      id: `${set.file}:${index * set.every + 1}`,
      language,
      author: index % 2 === 0 ? 'polite-1' : 'polite-2',
      kind: 'polite' as const,
      customer: '',
      incoming: '',
      incomingHeat: undefined,
      text: String(text),
      heat: 0,
      issues: [],
    }));
}
