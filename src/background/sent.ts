import type { Reply } from '../shared/beside.ts';
import { likeness } from '../shared/sketch.ts';
import { contain } from './contain.ts';
import { database } from './database.ts';
import { digest } from './digest.ts';

const DAY = 24 * 60 * 60_000;
const KEPT_DAYS = 30;
/** From here on two replies count as the same text. */
const SAME_TEXT = 0.8;
/** In so many threads a text has to have been sent before anything is said of it. */
const OFTEN = 3;

/** Keeps the hashes of a reply that was sent. Never rejects. @param now epoch milliseconds */
export function keepSent({ key, sketch }: Reply, now: number): Promise<void> {
  return contain('keep the sketch of the reply', async () => {
    if (sketch.length === 0) return;
    const thread = await digest(key);
    await (await database()).add('sent', { thread, at: now, sketch });
  });
}

/**
 * In how many other threads a text like this was sent in the last seven days; 0 when in fewer than three.
 * @param now epoch milliseconds
 * @throws what the storage or the database throws
 */
export async function timesSent(key: string, sketch: readonly number[], now: number): Promise<number> {
  const own = await digest(key);
  const week = await (await database()).getAllFromIndex('sent', 'at', IDBKeyRange.lowerBound(now - 7 * DAY));
  const threads = new Set(
    week.filter((one) => likeness(one.sketch, sketch) >= SAME_TEXT).map(({ thread }) => thread),
  );
  threads.delete(own);
  return threads.size >= OFTEN ? threads.size : 0;
}

/** Forgets the hashes of replies sent a month ago. Never rejects. */
export function purgeSent(now: number): Promise<void> {
  return contain('forget old sketches', async () => {
    const old = IDBKeyRange.upperBound(now - KEPT_DAYS * DAY, true);
    const { store, done } = (await database()).transaction('sent', 'readwrite');
    for await (const cursor of store.index('at').iterate(old)) await cursor.delete();
    await done;
  });
}
