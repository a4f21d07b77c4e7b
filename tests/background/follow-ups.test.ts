import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp, FollowUpRequest } from '../../src/shared/follow-up.ts';
import {
  alarms,
  badge,
  DAY,
  fakeBrowser,
  freshBrowser,
  idle,
  MINUTE,
  NINE,
  notifications,
  request,
} from './fake.ts';
import { at, PAGE, POPUP, say, startWorker } from './worker.ts';

const wanted = (change: Partial<FollowUpRequest> = {}): FollowUpRequest => ({
  site: 'desk',
  url: PAGE.url,
  thread: 'desk https://desk.example 12',
  customer: 'Maria Fernández',
  given: 'Maria',
  address: 'maria@shop.example',
  language: 'en',
  heard: 17,
  what: 'whether the parcel came',
  days: 3,
  ...change,
});

const make = async (change?: Partial<FollowUpRequest>) =>
  (await say('makeFollowUp', wanted(change), PAGE)) as FollowUp;
const all = async () => (await say('followUps', undefined, POPUP)) as FollowUp[];
const shown = () => fakeBrowser.notifications.getAllCreateOptions() as Record<string, { message: string }>;

/** Sets the clock and fires what is due; what follows in the database takes its time. */
async function clockAt(now: number): Promise<void> {
  await at(now);
  await all();
  await idle();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a follow-up', () => {
  it('is told of when it is due, once, and counts on the badge until it is done', async () => {
    const { id, dueAt } = await make();
    expect(dueAt).toBe(NINE + 3 * DAY);
    expect((await alarms())['follow-ups']).toBe(dueAt);
    expect(await badge()).toBe('');
    await clockAt(dueAt);
    expect(notifications()).toEqual(['follow-ups']);
    expect(await badge()).toBe('1');
    expect(await alarms()).not.toHaveProperty('follow-ups');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await startWorker();
    await clockAt(dueAt + MINUTE);
    expect(create).not.toHaveBeenCalled();
    expect(await badge()).toBe('1');
    await say('endFollowUp', { id, state: 'done' }, PAGE);
    expect(await badge()).toBe('');
    expect(notifications()).toEqual([]);
    expect(await all()).toMatchObject([{ id, state: 'done', endedAt: dueAt + MINUTE }]);
  });

  it('survives a restart of the browser, past its time too', async () => {
    const { dueAt } = await make();
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(NINE + DAY);
    await startWorker();
    await vi.waitFor(async () => expect((await alarms())['follow-ups']).toBe(dueAt));
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(dueAt + 9 * DAY);
    await startWorker();
    await vi.waitFor(() => expect(notifications()).toEqual(['follow-ups']));
  });

  it('is put off from now, and told of anew', async () => {
    const { id, dueAt } = await make();
    await clockAt(dueAt);
    await say('snoozeFollowUp', { id, days: 7 }, POPUP);
    expect(await badge()).toBe('');
    expect(await all()).toMatchObject([
      { dueAt: dueAt + 7 * DAY, snoozedFrom: dueAt, told: false, state: 'open' },
    ]);
    await clockAt(dueAt + 7 * DAY);
    expect(notifications()).toEqual(['follow-ups']);
  });

  it('stays as it ended', async () => {
    const { id } = await make();
    await say('endFollowUp', { id, state: 'cancelled' }, PAGE);
    await say('snoozeFollowUp', { id, days: 1 }, POPUP);
    await say('endFollowUp', { id, state: 'done' }, PAGE);
    expect(await all()).toMatchObject([{ state: 'cancelled', dueAt: NINE + 3 * DAY }]);
    await say('endFollowUp', { id: 'none', state: 'done' }, PAGE);
  });

  it('of a thread takes the place of the one before', async () => {
    const first = await make();
    await make({ thread: 'desk https://desk.example 13' });
    const second = await make({ what: 'the refund', days: 5 });
    expect(second.id).toBe(first.id);
    expect(await all()).toHaveLength(2);
    expect(await all()).toContainEqual(second);
  });

  it('is found by its thread, or by the customer', async () => {
    const { id } = await make();
    const find = (thread: string, address: string | null) => say('followUpsFor', { thread, address }, PAGE);
    expect(await find('desk https://desk.example 12', null)).toMatchObject([{ id }]);
    expect(await find('other', 'MARIA@shop.example')).toMatchObject([{ id }]);
    expect(await find('other', null)).toEqual([]);
    expect(await find('other', 'jonas@shop.example')).toEqual([]);
    await say('endFollowUp', { id, state: 'done' }, PAGE);
    expect(await find('desk https://desk.example 12', 'maria@shop.example')).toEqual([]);
  });

  it('keeps no address', async () => {
    await make();
    expect(JSON.stringify(await all())).not.toContain('shop.example');
  });

  it('is forgotten a month after its end', async () => {
    const { id } = await make();
    await make({ thread: 'open one', days: 100 });
    await say('endFollowUp', { id, state: 'done' }, PAGE);
    await fakeBrowser.alarms.create('purge', { when: NINE + 31 * DAY });
    await clockAt(NINE + 31 * DAY);
    await vi.waitFor(async () => expect(await all()).toMatchObject([{ thread: 'open one' }]));
  });
});

describe('what others may see', () => {
  it('names nobody unless the rep allowed it', async () => {
    await make();
    await clockAt(NINE + 3 * DAY);
    expect(JSON.stringify(shown())).not.toMatch(/maria|parcel/iu);
  });

  it('names the customer when the rep allowed it, and never what it is about', async () => {
    const { replaceSettings } = await import('../../src/shared/store.ts');
    await replaceSettings({ notifyByName: true });
    await make();
    await clockAt(NINE + 3 * DAY);
    expect(shown()['follow-ups']?.message).toBe('You wanted to check in with Maria Fernández.');
    expect(JSON.stringify(shown())).not.toContain('parcel');
  });

  it('tells of several in one notification', async () => {
    await make();
    await make({ thread: 'b', days: 2 });
    await make({ thread: 'c', days: 1 });
    vi.setSystemTime(NINE + 5 * DAY);
    await startWorker();
    await vi.waitFor(() => expect(shown()['follow-ups']?.message).toMatch(/^3 customers/u));
    expect(await badge()).toBe('3');
  });
});

it('replies that cool down come first on the badge', async () => {
  await make({ days: 1 / 1440 });
  await clockAt(NINE + MINUTE);
  expect(await badge()).toBe('1');
  await say('startHold', request(), PAGE);
  expect(await badge()).toBe('5');
  await say('endHold', { key: request().key, how: 'dropped' }, PAGE);
  expect(await badge()).toBe('1');
});

it('the diary counts those made, kept on their day, and late ones', async () => {
  const kept = await make();
  await make({ days: 4 });
  const late = await make({ thread: 'b', days: 1 });
  await make({ thread: 'c' });
  vi.setSystemTime(NINE + 3 * DAY);
  await say('endFollowUp', { id: kept.id, state: 'done' }, PAGE);
  await say('endFollowUp', { id: kept.id, state: 'done' }, PAGE);
  await say('endFollowUp', { id: late.id, state: 'done' }, PAGE);
  const days = (await say('readDiary', undefined, POPUP)) as { followUps: Record<string, number> }[];
  const sum = (what: string) => days.reduce((all, { followUps }) => all + (followUps[what] ?? 0), 0);
  expect(['made', 'kept', 'late'].map(sum)).toEqual([3, 1, 1]);
});

describe('its thread', () => {
  it('is opened in the tab that shows it, else in a new one', async () => {
    const { id } = await make();
    await say('openFollowUp', id, POPUP);
    const opened = (await fakeBrowser.tabs.query({})).filter(({ url }) => url === PAGE.url);
    expect(opened).toHaveLength(1);
    await fakeBrowser.tabs.create({ url: 'https://elsewhere.example/' });
    await say('openFollowUp', id, POPUP);
    expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url === PAGE.url)).toMatchObject([
      { active: true },
    ]);
  });

  it('is opened by the notification', async () => {
    await make();
    await clockAt(NINE + 3 * DAY);
    await fakeBrowser.notifications.onClicked.trigger('follow-ups');
    await vi.waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url === PAGE.url)).toHaveLength(1),
    );
    expect(notifications()).toEqual([]);
  });
});

it.each([
  ['url', 'javascript:0'],
  ['url', 'file:///etc/passwd'],
  ['thread', ''],
  ['customer', 'x'.repeat(201)],
  ['address', 'nobody'],
  ['what', 'x'.repeat(201)],
  ['what', null],
  ['days', 0],
  ['days', 3651],
  ['days', '3'],
  ['heard', '17'],
  ['site', ''],
])('is refused for its %s (%#)', async (field, value) => {
  await expect(make({ [field]: value })).rejects.toThrow(/message refused, bad \w+$/u);
  expect(await all()).toEqual([]);
});
