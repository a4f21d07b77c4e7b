import {
  type Counts,
  countsOf,
  dayOf,
  type FollowUpCount,
  NO_COUNTS,
  plus,
  plusDays,
  type ReplyTone,
  readDay,
  storable,
} from '../shared/day.ts';
import type { HoldEnd } from '../shared/messages.ts';
import { contain } from './contain.ts';
import { database } from './database.ts';

// The diary has one record a day, of counts alone. Days are those of the rep's own calendar at the time: somebody
// who travels has a longer or a shorter day then, and no day is ever written again under another name.

/** How many days are kept, today included. */
export const DAYS_KEPT = 730;

/** Adds to the day of a time (epoch milliseconds). Never rejects: what is counted is no reason to fail. */
function add(counts: Counts, now: number): Promise<void> {
  return contain('write the diary', async () => {
    const day = dayOf(now);
    const { store, done } = (await database()).transaction('diary', 'readwrite');
    const before = readDay(await store.get(day)) ?? NO_COUNTS;
    await store.put(storable({ ...plus(before, counts), day }));
    await done;
  });
}

/** Counts a reply that was sent. */
export const countTone = (tone: ReplyTone, now: number): Promise<void> => add(countsOf(tone), now);

/** Counts a hold that began, or how one ended. */
export const countHold = (what: 'begun' | HoldEnd, now: number): Promise<void> =>
  add({ ...NO_COUNTS, holds: { ...NO_COUNTS.holds, [what]: 1 } }, now);

/** Counts a follow-up that was made, or done on its day (`kept`) or after it (`late`). */
export const countFollowUp = (what: FollowUpCount, now: number): Promise<void> =>
  add({ ...NO_COUNTS, followUps: { ...NO_COUNTS.followUps, [what]: 1 } }, now);

const firstKept = (now: number): string => plusDays(dayOf(now), 1 - DAYS_KEPT);

/**
 * The days that have counts, oldest first, as they are stored: whoever shows them reads them with `readDay`.
 * @param now epoch milliseconds: older days than are kept do not show, purged or not
 * @throws what the database throws
 */
export async function diary(now: number): Promise<unknown[]> {
  return (await database()).getAll('diary', IDBKeyRange.lowerBound(firstKept(now)));
}

/** Forgets the days that are older than are kept, and records of no day. Never rejects. */
export function purgeDiary(now: number): Promise<void> {
  return contain('clear the diary of old days', async () => {
    await (await database()).delete('diary', IDBKeyRange.upperBound(firstKept(now), true));
  });
}
