// The public data: never part of the project, read from a folder beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './root.ts';

/** Where public data is looked for: beside the project, or where the environment says. */
export const PUBLIC = process.env['TAKE_FIVE_PUBLIC'] ?? join(root, '..', 'shared', 'data', 'public');

/** The rows of a gzipped file of JSON lines. @throws when it cannot be read or a line is no JSON */
export function publicRows<T>(path: string): T[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}
