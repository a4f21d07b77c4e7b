import type { Hold, Holds } from '../shared/store.ts';
import { MOST_MS } from './requests.ts';

const DAY = 24 * 60 * 60_000;

/** When something is to happen to a hold next: its time is up, or it is forgotten. Epoch milliseconds. */
export const nextEvent = (hold: Hold): number => (hold.told ? hold.until + DAY : hold.until);

/** The hold, with times that a clock set back (or a damaged store) cannot turn into a trap. */
function healed(hold: Hold, now: number): Hold {
  const length = Math.min(hold.until - hold.startedAt, MOST_MS);
  if (hold.told && hold.until > now) return { ...hold, startedAt: now - length, until: now };
  if (hold.startedAt > now) return { ...hold, startedAt: now, until: now + length };
  if (hold.until > hold.startedAt + length) return { ...hold, until: hold.startedAt + length };
  return hold;
}

/**
 * The holds as they are at a time: those a day past their end are gone, those whose time is up are marked as told.
 * @param now epoch milliseconds
 * @returns the same object when nothing changed
 */
export function holdsAt(holds: Holds, now: number): Holds {
  const next: Record<string, Hold> = {};
  let same = true;
  for (const [key, before] of Object.entries(holds)) {
    const hold = healed(before, now);
    const after = hold.until <= now && !hold.told ? { ...hold, told: true } : hold;
    const forgotten = now >= after.until + DAY;
    if (!forgotten) next[key] = after;
    same &&= !forgotten && after === before;
  }
  return same ? holds : next;
}
