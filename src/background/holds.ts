import { browser } from '../shared/browser.ts';
import type { HoldRequest } from '../shared/messages.ts';
import { type Hold, type Holds, holdsItem } from '../shared/store.ts';
import { showBadge } from './badge.ts';
import { contain } from './contain.ts';
import { holdsAt, nextEvent } from './cooling.ts';
import { queue } from './in-turn.ts';
import { notify, unnotify } from './notify.ts';
import type { Sender } from './requests.ts';

const inTurn = queue();

const alarmFor = (key: string) => `hold:${key}`;

const pick = (holds: Holds, key: string): Hold | undefined =>
  Object.hasOwn(holds, key) ? holds[key] : undefined;

function clear(key: string): Promise<unknown> {
  return Promise.all([contain('clear the alarm', () => browser.alarms.clear(alarmFor(key))), unnotify(key)]);
}

/** Brings alarms, notifications and the badge in line with the holds. Never rejects. */
async function follow(before: Holds, after: Holds, now: number): Promise<void> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  await Promise.all([
    ...gone.map(clear),
    ...Object.entries(after).flatMap(([key, hold]) => {
      // Always set anew: looking first for one that is there could find the one that has just fired.
      const alarm = contain('set the alarm', () =>
        browser.alarms.create(alarmFor(key), { when: nextEvent(hold) }),
      );
      const told = pick(before, key)?.told ?? false;
      if (hold.told === told) return [alarm];
      return [alarm, hold.told ? notify(key) : unnotify(key)];
    }),
    showBadge(after, now),
  ]);
}

/**
 * Changes the holds, one caller at a time. What follows from it is begun in the same turn, so that a
 * notification cannot come after the end of its hold, but is not waited for: it must not keep the next caller waiting.
 */
async function change(now: number, edit: (holds: Holds) => Holds): Promise<{ done: Promise<void> }> {
  return inTurn(async () => {
    const before = await holdsItem.get();
    const after = edit(holdsAt(before, now));
    if (after !== before) await holdsItem.set(after);
    return { done: follow(before, after, now) };
  });
}

/**
 * Lets a reply cool down. While it already does, its end stays and the rest is taken from the request.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function startHold(request: HoldRequest, sender: Sender, now: number): Promise<Hold> {
  const { key, url, customer, sketch, ms } = request;
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
      until: cooling?.until ?? now + ms,
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
 * @throws what the storage throws
 */
export async function endHold(key: string, now: number): Promise<void> {
  await change(now, (holds) => {
    if (!Object.hasOwn(holds, key)) return holds;
    const { [key]: _, ...rest } = holds;
    return rest;
  });
}

/**
 * Brings everything in line with the clock: tells of holds whose time is up, forgets those a day old,
 * sets alarms and the badge.
 * @param now epoch milliseconds
 * @throws what the storage throws
 */
export async function reconcile(now: number): Promise<void> {
  const { done } = await change(now, (holds) => holds);
  await done;
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
  return pick(await holdsItem.get(), key);
}
