import { browser } from '../shared/browser.ts';
import { type Hold, type Holds, holdsAt, nextEvent, withReply } from '../shared/hold.ts';
import type { HoldRequest } from '../shared/messages.ts';
import { holdsItem } from '../shared/store.ts';
import { showBadge } from './badge.ts';
import { contain } from './contain.ts';
import { queue } from './in-turn.ts';
import { namesCustomers, notify, shownHolds, unnotify } from './notify.ts';
import type { Sender } from './requests.ts';
import { speaking } from './speaking.ts';

const stored = holdsItem;
const inTurn = queue();

const MINUTE = 60_000;
const ALARM = 'hold:';
const alarmFor = (key: string) => `${ALARM}${key}`;

const pick = (holds: Holds, key: string): Hold | undefined =>
  Object.hasOwn(holds, key) ? holds[key] : undefined;

const wasTold = (holds: Holds, key: string): boolean => pick(holds, key)?.told ?? false;

/** The holds that are over in `after` and were not in `before`. */
const newlyOver = (before: Holds, after: Holds): Hold[] =>
  Object.values(after).filter(({ key, told }) => told && !wasTold(before, key));

/**
 * Always set anew: looking first for one that is there could find the one that has just fired. It rings again
 * every minute until it is: a worker can die while it hears the first.
 */
const setAlarm = (key: string, when: number) =>
  contain('set the alarm', () => browser.alarms.create(alarmFor(key), { when, periodInMinutes: 1 }));

/** When to look after a hold if what is about to be written is not: for the old one or the new, whichever is first. */
function soonest(before: Holds, hold: Hold, now: number): number {
  const old = pick(before, hold.key);
  const when = Math.min(old ? nextEvent(old) : Number.POSITIVE_INFINITY, nextEvent(hold));
  return when > now ? when : now + MINUTE;
}

/**
 * Sets alarms and notifies, for what the holds are about to be. It is begun before they are written: a worker
 * that dies in between has set an alarm too many, or will tell once more a minute later, but loses nothing.
 */
function announce(before: Holds, after: Holds, now: number, byName: boolean): Promise<unknown> {
  return Promise.all([
    ...Object.values(after).map((hold) => setAlarm(hold.key, soonest(before, hold, now))),
    ...newlyOver(before, after).map((hold) => notify(hold, byName)),
  ]);
}

/** Takes away what has no hold any more; the alarm last, by which the rest is found should the worker die. */
const clear = (key: string): Promise<unknown> =>
  Promise.all([unnotify(key), contain('clear the alarm', () => browser.alarms.clear(alarmFor(key)))]);

/** What follows once the holds are written. */
function tidy(before: Holds, after: Holds, now: number): Promise<unknown> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const again = Object.keys(after).filter((key) => wasTold(before, key) && !wasTold(after, key));
  const later = Object.values(after).filter((hold) => soonest(before, hold, now) !== nextEvent(hold));
  return Promise.all([
    ...later.map((hold) => setAlarm(hold.key, nextEvent(hold))),
    ...again.map(unnotify),
    ...gone.map(clear),
    showBadge(after, now),
  ]);
}

/** Takes away what a worker left that died after it had ended a hold; an update may have taken its alarm. */
async function sweep(): Promise<void> {
  const [alarms, shown] = await Promise.all([browser.alarms.getAll(), shownHolds()]);
  const rung = alarms.flatMap(({ name }) => (name.startsWith(ALARM) ? [name.slice(ALARM.length)] : []));
  const keys = new Set([...rung, ...shown]);
  await inTurn(async () => {
    const holds = await stored.get();
    return { done: Promise.all([...keys].filter((key) => !Object.hasOwn(holds, key)).map(clear)) };
  });
}

/**
 * Changes the holds, one caller at a time. What follows from it is begun in the same turn, so that a
 * notification cannot come after the end of its hold, but is not waited for: it must not keep the next caller waiting.
 */
async function change(now: number, edit: (holds: Holds) => Holds): Promise<{ done: Promise<unknown> }> {
  return inTurn(async () => {
    const before = await stored.get();
    const aged = holdsAt(before, now);
    const after = holdsAt(edit(aged), now);
    const news = newlyOver(before, after).length > 0;
    if (news) await speaking();
    const byName = news && (await namesCustomers());
    const announced = announce(before, after, now, byName);
    try {
      if (after !== before) await stored.set(after);
    } catch (error) {
      // Nothing was changed but by the clock: that stands, written or not.
      void Promise.all([announce(after, aged, now, byName), tidy(after, aged, now)]);
      throw error;
    }
    return { done: Promise.all([announced, tidy(before, after, now)]) };
  });
}

/**
 * Lets a reply cool down. While it already does, what it waits for stays and the rest is taken from the request.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function startHold(request: HoldRequest, sender: Sender, now: number): Promise<Hold> {
  const { key, url, customer, sketch, ms, others } = request;
  const { tabId, windowId } = sender;
  let started: Hold | undefined;
  await change(now, (holds) => {
    const old = pick(holds, key);
    const cooling = old !== undefined && !old.told ? old : undefined;
    started = {
      key,
      url,
      customer: customer ?? cooling?.customer ?? null,
      tabId,
      windowId,
      startedAt: cooling?.startedAt ?? now,
      ...(cooling
        ? { until: cooling.until, others: cooling.others }
        : {
            until: ms === null ? null : now + ms,
            others: others === null ? null : { needed: others, done: [] },
          }),
      sketch,
      told: false,
    };
    return { ...holds, [key]: started };
  });
  if (started === undefined) throw new Error('Take Five: the hold was not started');
  return started;
}

/**
 * Ends a hold, with its alarm and notification. Ending what is not held is fine.
 * @param now epoch milliseconds
 * @returns whether there was one
 * @throws what the storage throws
 */
export async function endHold(key: string, now: number): Promise<boolean> {
  let ended = false;
  await change(now, (holds) => {
    ended = Object.hasOwn(holds, key);
    if (!ended) return holds;
    const { [key]: _, ...rest } = holds;
    return rest;
  });
  return ended;
}

/**
 * A reply to a thread was let go: it counts for every other hold that waits for others.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function countReply(key: string, now: number): Promise<void> {
  await change(now, (holds) => withReply(holds, key));
}

/**
 * Brings everything in line with the clock: tells of holds whose time is up, forgets those a day old,
 * sets alarms and the badge.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function reconcile(now: number): Promise<void> {
  const { done } = await change(now, (holds) => holds);
  await Promise.all([done, contain('look for what was left', sweep)]);
}

/**
 * Forgets in which tabs the replies are: after a restart of the browser the numbers mean other tabs.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function forgetTabs(now: number): Promise<void> {
  await change(now, (holds) =>
    Object.fromEntries(
      Object.entries(holds).map(([key, hold]) => [key, { ...hold, tabId: null, windowId: null }]),
    ),
  );
}

/** The hold with a key, if there is one. @throws what the storage throws */
export async function findHold(key: string): Promise<Hold | undefined> {
  return pick(await stored.get(), key);
}
