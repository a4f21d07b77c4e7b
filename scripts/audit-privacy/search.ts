import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAST = 5;

/** The words of texts that are long enough to be looked for, in lower case. */
export const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= LEAST),
    ),
  );

/** A word as the bytes of an encoding, read as Latin-1. */
const bytesOf = (word: string, encoding: 'utf8' | 'utf16le') =>
  Buffer.from(word, encoding)
    .toString('latin1')
    .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Where words occur in the bytes of the files below a folder, as UTF-8 and UTF-16, in any case of ASCII letters.
 * @returns the files' paths by word, relative to the folder
 */
export function occurrences(folder: string, words: ReadonlySet<string>): Map<string, string[]> {
  const forms = new Map(
    [...words].flatMap((word) => [
      [bytesOf(word, 'utf8'), word],
      [bytesOf(word, 'utf16le'), word],
    ]),
  );
  const pattern = new RegExp([...forms.keys()].join('|'), 'gi');
  const plain = new Map(
    [...words].flatMap((word) =>
      (['utf8', 'utf16le'] as const).map((encoding) => [
        Buffer.from(word, encoding).toString('latin1').toLowerCase(),
        word,
      ]),
    ),
  );
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    for (const [hit] of readFileSync(path).toString('latin1').matchAll(pattern)) {
      const word = plain.get(hit.toLowerCase());
      if (word === undefined) continue;
      const files = found.get(word) ?? [];
      const file = path.slice(folder.length + 1);
      if (!files.includes(file)) found.set(word, [...files, file]);
    }
  }
  return found;
}
