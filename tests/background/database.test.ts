import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../../src/background/database.ts';
import { freshBrowser } from './fake.ts';

const open = async () => {
  vi.resetModules();
  return import('../../src/background/database.ts');
};

beforeEach(freshBrowser);

/** Stores with what they are sorted by. */
const shape = (db: Database) => {
  const names = [...db.objectStoreNames];
  const upgrade = db.transaction(names);
  return names.map((name) => {
    const { keyPath, autoIncrement, indexNames } = upgrade.objectStore(name);
    return `${name} ${keyPath ?? ''}${autoIncrement ? '+' : ''} ${[...indexNames].join()}`.trim();
  });
};

it('is made with all its stores', async () => {
  const { database } = await open();
  expect(shape(await database())).toEqual([
    'customers id lastAt',
    'diary day',
    'followUps id',
    'ideas id',
    'sent + at',
  ]);
});

const KEPT = { id: 'kept', text: 'Free returns', theme: 'returns', notedAt: 1, met: {} };

it('is the same from whichever version it comes, with what was in it', async () => {
  const { VERSIONS } = await open();
  const next = [
    ...VERSIONS,
    (_: unknown, upgrade: { objectStore(name: 'ideas'): { createIndex(n: string, p: string): unknown } }) =>
      upgrade.objectStore('ideas').createIndex('theme', 'theme'),
  ] as typeof VERSIONS;
  let expected: string[] | undefined;
  for (let from = 0; from < next.length; from++) {
    await deleteDB('take-five');
    if (from > 0) {
      const before = await (await open()).database(next.slice(0, from));
      await before.put('ideas', KEPT);
      before.close();
    }
    const db = await (await open()).database(next);
    expect(db.version).toBe(next.length);
    expected ??= shape(db);
    expect(shape(db)).toEqual(expected);
    if (from > 0) expect(await db.getAll('ideas')).toEqual([KEPT]);
    db.close();
  }
  expect(expected).toContain('ideas id theme');
});

it('makes way for a newer version of the extension, and is opened again when it can be', async () => {
  const { database, VERSIONS } = await open();
  await database();
  const newer = await openDB('take-five', VERSIONS.length + 1);
  await expect(database()).rejects.toThrow(/version/iu);
  newer.close();
  await deleteDB('take-five');
  expect((await database()).version).toBe(VERSIONS.length);
});
