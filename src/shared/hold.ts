import { threadMark } from './hash.ts';
import { MOST_MINUTES, MOST_OTHERS } from './shapes.ts';

/**
 * The life of a hold, for all who keep or show it. A thread is in one of three states:
 *
 * | state   | what happens                                              | then    |
 * |---------|-----------------------------------------------------------|---------|
 * | none    | the rep lets a reply cool down                            | cooling |
 * | cooling | the rep asks for it again: what it waits for stays        | cooling |
 * | cooling | a reply to another thread goes: counts once per thread    | cooling |
 * | cooling | the minutes are up and the others answered: it is told    | over    |
 * | cooling | it ends: calm text, sent anyway, dropped                  | none    |
 * | cooling | others are missing a day after its minutes (or its start) | none    |
 * | cooling | the clock is set back before its start: it starts now     | cooling |
 * | over    | the rep lets another text cool down                       | cooling |
 * | over    | it ends: sent after the wait, calm text, dropped          | none    |
 * | over    | a day passes                                              | none    |
 * | over    | the clock is set back: it ended now                       | over    |
 *
 * Nothing else changes it: not a tab that closes, not a browser or a worker that stops. Nothing of the reply's
 * text is kept: `sketch` holds hashes only.
 */
export interface Hold {
  /** Site and thread: what the hold is tied to. */
  readonly key: string;
  readonly url: string;
  /** The customer's display name, if the page showed it. */
  readonly customer: string | null;
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** When its minutes are up or, once `told`, when it was over; epoch milliseconds. Null: it waits for others only. */
  readonly until: number | null;
  /** Null: it waits for its minutes only. */
  readonly others: Others | null;
  readonly sketch: readonly number[];
  /** It is over, and the rep has been told. */
  readonly told: boolean;
}

/** Replies to others that come first. */
export interface Others {
  readonly needed: number;
  /** The threads answered since the hold began, each once, as `threadMark` has them. */
  readonly done: readonly string[];
}

export type Holds = Readonly<Record<string, Hold>>;

/** What says how far a hold has come. */
export type Waiting = Pick<Hold, 'startedAt' | 'until' | 'others' | 'told'>;

const DAY = 24 * 60 * 60_000;
/** Longest cool-down, in milliseconds. */
export const MOST_MS = MOST_MINUTES * 60_000;

const missing = ({ others }: Waiting): number =>
  Math.max(0, (others?.needed ?? 0) - (others?.done.length ?? 0));

/** When a hold is no more; epoch milliseconds. One that waits only for its minutes is told first, however late. */
const forgottenAt = (hold: Waiting): number =>
  hold.told || missing(hold) > 0 ? (hold.until ?? hold.startedAt) + DAY : Number.POSITIVE_INFINITY;

/** Whether the reply may go at a time (epoch milliseconds). */
export function isOver(hold: Waiting, now: number): boolean {
  // A clock that was set back must not lengthen the wait, and nothing may wait when the background no longer looks.
  if (hold.told || now < hold.startedAt || now >= forgottenAt(hold)) return true;
  return missing(hold) === 0 && now >= (hold.until ?? hold.startedAt);
}

/** What a hold still waits for at a time: milliseconds, and replies to others; nothing when it is over. */
export function left(hold: Waiting, now: number): { readonly ms: number; readonly others: number } {
  if (isOver(hold, now)) return { ms: 0, others: 0 };
  return { ms: hold.until === null ? 0 : Math.max(0, hold.until - now), others: missing(hold) };
}

/** When the clock will next change something about a hold; epoch milliseconds. */
export function nextEvent(hold: Waiting): number {
  const forgotten = forgottenAt(hold);
  return Number.isFinite(forgotten) ? forgotten : (hold.until ?? hold.startedAt);
}

/** The hold with times that a clock set back (or a damaged store) cannot turn into a trap. */
function healed(hold: Hold, now: number): Hold {
  const { startedAt, until, told } = hold;
  if (told) {
    if (until !== null && until <= now) return hold;
    return { ...hold, startedAt: Math.min(startedAt, now), until: now };
  }
  const length = until === null ? 0 : Math.min(until - startedAt, MOST_MS);
  if (startedAt > now) return { ...hold, startedAt: now, until: until === null ? null : now + length };
  return until !== null && until > startedAt + length ? { ...hold, until: startedAt + length } : hold;
}

/**
 * The holds as they are at a time: those that are over are marked as told, those whose day has passed are gone.
 * @param now epoch milliseconds
 * @returns the same object when nothing changed
 */
export function holdsAt(holds: Holds, now: number): Holds {
  let same = true;
  const next = Object.entries(holds).flatMap(([key, before]): [string, Hold][] => {
    const hold = healed(before, now);
    const forgotten = now >= forgottenAt(hold);
    const after = !hold.told && isOver(hold, now) ? { ...hold, told: true, until: now } : hold;
    same &&= !forgotten && after === before;
    return forgotten ? [] : [[key, after]];
  });
  return same ? holds : Object.fromEntries(next);
}

/**
 * The holds after a reply to a thread was sent: it counts one, once, for every other hold that waits for others.
 * @returns the same object when nothing changed
 */
export function withReply(holds: Holds, key: string): Holds {
  const mark = threadMark(key);
  let same = true;
  const next = Object.entries(holds).map(([of, hold]): [string, Hold] => {
    const { others, told } = hold;
    if (of === key || told || others === null || missing(hold) === 0 || others.done.includes(mark))
      return [of, hold];
    same = false;
    return [of, { ...hold, others: { ...others, done: [...others.done, mark] } }];
  });
  return same ? holds : Object.fromEntries(next);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readOthers(value: unknown): Others | null {
  if (typeof value !== 'object' || value === null) return null;
  const { needed, done }: Record<string, unknown> = { ...value };
  if (!isNumber(needed) || needed < 1) return null;
  const marks = Array.isArray(done) ? done.filter((mark) => typeof mark === 'string') : [];
  const most = Math.min(Math.floor(needed), MOST_OTHERS);
  return { needed: most, done: [...new Set(marks)].slice(0, most) };
}

function readHold(key: string, value: unknown): Hold | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const raw: Record<string, unknown> = { ...value };
  const { url, customer, tabId, windowId, startedAt, sketch, told } = raw;
  const until = isNumber(raw['until']) ? raw['until'] : null;
  const others = readOthers(raw['others']);
  if (typeof url !== 'string' || !isNumber(startedAt) || (until === null && others === null))
    return undefined;
  return {
    key,
    url,
    customer: typeof customer === 'string' ? customer : null,
    tabId: isNumber(tabId) ? tabId : null,
    windowId: isNumber(windowId) ? windowId : null,
    startedAt,
    until,
    others,
    sketch: Array.isArray(sketch) ? sketch.filter(isNumber) : [],
    told: told === true,
  };
}

/** Reads holds from whatever the storage held; entries that are not valid are left out. */
export function readHolds(value: unknown): Holds {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, raw]) => {
      const hold = readHold(key, raw);
      return hold === undefined ? [] : [[key, hold]];
    }),
  );
}

/** Holds of version 1, which waited for their minutes only, in the form of version 2. Does version 2 no harm. */
export const withOthers = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null
    ? Object.fromEntries(
        Object.entries(stored).map(([key, hold]) => [key, { others: null, ...Object(hold) }]),
      )
    : stored;
