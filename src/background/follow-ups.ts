import { browser } from '../shared/browser.ts';
import { dayOf } from '../shared/day.ts';
import type { FollowUp, FollowUpRequest } from '../shared/follow-up.ts';
import { showDue } from './badge.ts';
import { contain } from './contain.ts';
import { database } from './database.ts';
import { countFollowUp } from './diary.ts';
import { digestOfAddress } from './digest.ts';
import { queue } from './in-turn.ts';
import { notifyDue, unnotifyDue } from './notify-due.ts';

/** The alarm that rings when the next is due. */
export const FOLLOW_UPS = 'follow-ups';
const DAY = 24 * 60 * 60_000;
/** How long those that are done or cancelled are kept, for the list. */
const ENDED_DAYS = 30;
/** Nobody keeps more promises than these. */
const MOST = 1000;

const inTurn = queue();

const isOpen = ({ state }: FollowUp): boolean => state === 'open';

/** Brings alarm, notification and badge in line with the clock. The caller has the turn. */
async function follow(now: number): Promise<void> {
  const { store, done } = (await database()).transaction('followUps', 'readwrite');
  const open = (await store.getAll()).filter(isOpen);
  const due = open.filter(({ dueAt }) => dueAt <= now);
  const news = due.filter(({ told }) => !told);
  for (const one of news) await store.put({ ...one, told: true });
  await done;
  const next = Math.min(...open.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt));
  await Promise.all([
    contain('set the alarm', () =>
      next === Number.POSITIVE_INFINITY
        ? browser.alarms.clear(FOLLOW_UPS)
        : browser.alarms.create(FOLLOW_UPS, { when: next }),
    ),
    showDue(due.length, now),
    news.length > 0 && notifyDue(news),
    due.length === 0 && unnotifyDue(),
  ]);
}

/** Changes one that is still open, if it is there. @returns how it was before */
function change(id: string, now: number, edit: (open: FollowUp) => FollowUp): Promise<FollowUp | undefined> {
  return inTurn(async () => {
    const { store, done } = (await database()).transaction('followUps', 'readwrite');
    const before = await store.get(id);
    const open = before !== undefined && isOpen(before);
    if (open) await store.put(edit(before));
    await done;
    await follow(now);
    return open ? before : undefined;
  });
}

/**
 * Keeps a promise to come back to a customer. Another one of the same thread takes its place.
 * @param now epoch milliseconds
 * @throws what the storage or the database throws, and when there are more than anybody keeps
 */
export async function makeFollowUp(request: FollowUpRequest, now: number): Promise<FollowUp> {
  const { address, days, ...rest } = request;
  const customerId = address === null ? null : await digestOfAddress(address);
  return inTurn(async () => {
    const { store, done } = (await database()).transaction('followUps', 'readwrite');
    const open = (await store.getAll()).filter(isOpen);
    const before = open.find(({ thread }) => thread === rest.thread);
    if (before === undefined && open.length >= MOST) throw new Error('Take Five: too many follow-ups');
    const made: FollowUp = {
      ...rest,
      id: before?.id ?? crypto.randomUUID(),
      customerId,
      dueAt: now + days * DAY,
      createdAt: now,
      state: 'open',
      told: false,
    };
    await store.put(made);
    await done;
    await follow(now);
    if (before === undefined) await countFollowUp('made', now);
    return made;
  });
}

/** All follow-ups, those due first on top. @throws what the database throws */
export async function followUps(): Promise<FollowUp[]> {
  const all = await (await database()).getAll('followUps');
  return all.sort((a, b) => a.dueAt - b.dueAt);
}

/**
 * The open follow-ups of a thread, or of the customer that a page shows.
 * @throws what the storage or the database throws
 */
export async function followUpsFor(thread: string, address: string | null): Promise<FollowUp[]> {
  const customerId = address === null ? null : await digestOfAddress(address);
  return (await followUps()).filter(
    (one) => isOpen(one) && (one.thread === thread || (customerId !== null && one.customerId === customerId)),
  );
}

/** The follow-up with an id, if there is one. @throws what the database throws */
export async function findFollowUp(id: string): Promise<FollowUp | undefined> {
  return (await database()).get('followUps', id);
}

/** Writes anew what one is about. @param now epoch milliseconds @throws what the database throws */
export async function rewordFollowUp(id: string, what: string, now: number): Promise<void> {
  await change(id, now, (open) => ({ ...open, what }));
}

/** Puts one off, from now. @param now epoch milliseconds @throws what the database throws */
export async function snoozeFollowUp(id: string, days: number, now: number): Promise<void> {
  await change(id, now, (open) => ({
    ...open,
    dueAt: now + days * DAY,
    snoozedFrom: open.dueAt,
    told: false,
  }));
}

/**
 * Ends one: the rep kept the promise, or there is no need any more.
 * @param now epoch milliseconds
 * @throws what the database throws
 */
export async function endFollowUp(id: string, state: 'done' | 'cancelled', now: number): Promise<void> {
  const before = await change(id, now, (open) => ({ ...open, state, endedAt: now }));
  if (before === undefined || state === 'cancelled') return;
  const late = dayOf(now) > dayOf(before.dueAt);
  await countFollowUp(late ? 'late' : 'kept', now);
}

/** Brings everything in line with the clock: tells of what is due, sets the alarm and the badge. Never rejects. */
export function reconcileFollowUps(now: number): Promise<void> {
  return contain('look after the follow-ups', () => inTurn(() => follow(now)));
}

/** Forgets those that ended a while ago. Never rejects. */
export function purgeFollowUps(now: number): Promise<void> {
  return contain('forget old follow-ups', async () => {
    const { store, done } = (await database()).transaction('followUps', 'readwrite');
    for (const { id, endedAt } of await store.getAll())
      if (endedAt !== undefined && endedAt < now - ENDED_DAYS * DAY) await store.delete(id);
    await done;
  });
}
