import '@webext-core/fake-browser/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countReply,
  endHold,
  findHold,
  forgetTabs,
  reconcile,
  startHold,
} from '../../src/background/holds.ts';
import { holdsItem } from '../../src/shared/store.ts';
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
  storedHolds,
  TAB,
} from './fake.ts';

const KEY = 'desk:12';

beforeEach(freshBrowser);

describe('startHold', () => {
  it('stores a hold with an absolute end and the tab it came from', async () => {
    const hold = await startHold(request(), TAB, NINE);
    expect(hold).toEqual({
      key: KEY,
      url: 'https://desk.example/tickets/12',
      customer: 'Maya',
      tabId: 7,
      windowId: 2,
      startedAt: NINE,
      until: NINE + 5 * MINUTE,
      others: null,
      sketch: [1, 2, 3],
      told: false,
    });
    expect(await storedHolds()).toEqual({ [KEY]: hold });
  });

  it('sets the alarm for the end and shows the minutes', async () => {
    await startHold(request(), TAB, NINE);
    await idle();
    expect(await alarms()).toEqual({ 'hold:desk:12': NINE + 5 * MINUTE, badge: NINE + MINUTE });
    expect(await badge()).toBe('5');
    expect(notifications()).toEqual([]);
  });

  it('keeps the end of a hold that still cools, whatever length is asked for, and takes the rest', async () => {
    await startHold(request(), TAB, NINE);
    for (const ms of [1, 60 * MINUTE]) {
      const again = await startHold(
        request({ ms, sketch: [9], customer: null, url: 'https://desk.example/t/12?reply' }),
        { tabId: 8, windowId: 3, url: null },
        NINE + 4 * MINUTE,
      );
      expect(again).toMatchObject({
        startedAt: NINE,
        until: NINE + 5 * MINUTE,
        sketch: [9],
        customer: 'Maya',
        url: 'https://desk.example/t/12?reply',
        tabId: 8,
        windowId: 3,
      });
    }
  });

  it('replaces a hold that is over, and takes its notification away', async () => {
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    expect(notifications()).toEqual([KEY]);
    const again = await startHold(request({ ms: MINUTE }), TAB, NINE + 6 * MINUTE);
    await idle();
    expect(again).toMatchObject({ startedAt: NINE + 6 * MINUTE, until: NINE + 7 * MINUTE, told: false });
    expect(notifications()).toEqual([]);
  });

  it('replaces a hold that ended just now without telling of the old one', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await startHold(request(), TAB, NINE);
    const again = await startHold(request(), TAB, NINE + 5 * MINUTE);
    await idle();
    expect(again.until).toBe(NINE + 10 * MINUTE);
    expect(create).not.toHaveBeenCalled();
  });

  it('loses nothing when many windows start at once', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `desk:${i}`);
    await Promise.all(keys.map((key) => startHold(request({ key }), TAB, NINE)));
    expect(Object.keys(await storedHolds()).sort()).toEqual(keys.sort());
  });

  it('rejects when the storage does, and the next one goes through', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(startHold(request(), TAB, NINE)).rejects.toThrow('quota');
    set.mockRestore();
    await startHold(request(), TAB, NINE);
    expect(await findHold(KEY)).toBeDefined();
  });

  it('takes keys that are names of object members', async () => {
    expect(await findHold('constructor')).toBeUndefined();
    const hold = await startHold(request({ key: 'constructor' }), TAB, NINE);
    expect(hold.until).toBe(NINE + 5 * MINUTE);
    expect(await findHold('constructor')).toEqual(hold);
  });
});

describe('endHold', () => {
  it('removes the hold with its alarm, notification and badge', async () => {
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    await endHold(KEY, NINE + 6 * MINUTE);
    await idle();
    expect(await storedHolds()).toEqual({});
    expect(await alarms()).toEqual({});
    expect(notifications()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it('leaves the others alone', async () => {
    await startHold(request(), TAB, NINE);
    await startHold(request({ key: 'desk:13' }), TAB, NINE);
    await endHold(KEY, NINE);
    await idle();
    expect(Object.keys(await storedHolds())).toEqual(['desk:13']);
    expect(await alarms()).toHaveProperty('hold:desk:13');
    expect(await alarms()).not.toHaveProperty('hold:desk:12');
  });

  it('is fine with a key that is not held, and writes nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await endHold('toString', NINE);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('reconcile', () => {
  it('sets alarms that the browser lost', async () => {
    await startHold(request(), TAB, NINE);
    await idle();
    await fakeBrowser.alarms.clearAll();
    await reconcile(NINE + MINUTE);
    expect(await alarms()).toEqual({ 'hold:desk:12': NINE + 5 * MINUTE, badge: NINE + 2 * MINUTE });
  });

  it('takes away what has no hold and no alarm any more, and nothing else', async () => {
    const options = { type: 'basic', iconUrl: 'icon.png', title: 'left', message: '' } as const;
    for (const id of ['desk:11', 'follow-ups']) await fakeBrowser.notifications.create(id, options);
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    await idle();
    expect(notifications().toSorted()).toEqual([KEY, 'follow-ups']);
  });

  it('tells once that the time is up, at once when it has long been up', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 3 * 60 * MINUTE);
    await reconcile(NINE + 3 * 60 * MINUTE + 1);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await findHold(KEY)).toMatchObject({ told: true, until: NINE + 3 * 60 * MINUTE });
    expect(await badge()).toBe('✓');
  });

  it('says nothing about customer or reply in the notification', async () => {
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({
      [KEY]: {
        type: 'basic',
        iconUrl: 'chrome-extension://test-extension-id/icons/128.png',
        title: 'Your five minutes are up',
        message: 'Read your reply once more, then send it.',
      },
    });
  });

  it('is woken to forget a hold 24 hours after its end, and does', async () => {
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    const forget = NINE + 5 * MINUTE + DAY;
    expect(await alarms()).toEqual({ 'hold:desk:12': forget });
    await reconcile(forget - 1);
    expect(await findHold(KEY)).toBeDefined();
    await reconcile(forget);
    expect(await storedHolds()).toEqual({});
    expect(await alarms()).toEqual({});
    expect(notifications()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it.each([
    ['by half an hour', 30 * MINUTE],
    ['by years', 1000 * DAY],
    ['by a second', 1000],
  ])('a clock set back %s makes a reply wait its own length at most, and only once', async (_, back) => {
    await startHold(request(), TAB, NINE);
    const now = NINE - back;
    await reconcile(now);
    expect(await findHold(KEY)).toMatchObject({ startedAt: now, until: now + 5 * MINUTE });
    await reconcile(now + 4 * MINUTE);
    expect(await findHold(KEY)).toMatchObject({ until: now + 5 * MINUTE, told: false });
    await reconcile(now + 5 * MINUTE);
    expect(await findHold(KEY)).toMatchObject({ told: true });
  });

  it('a hold that is over stays over when the clock is set back', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await startHold(request(), TAB, NINE);
    await reconcile(NINE + 5 * MINUTE);
    for (const now of [NINE + 4 * MINUTE, NINE - DAY]) {
      await reconcile(now);
      const hold = await findHold(KEY);
      expect(hold?.told).toBe(true);
      expect(hold?.until).toBeLessThanOrEqual(now);
    }
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('caps an end that no request can have asked for', async () => {
    await fakeBrowser.storage.local.set({
      holds: { x: { url: 'https://a.example/', startedAt: NINE, until: NINE + 9 * DAY } },
    });
    await reconcile(NINE);
    expect(await findHold('x')).toMatchObject({ until: NINE + 60 * MINUTE });
  });

  it('stands a damaged store', async () => {
    await fakeBrowser.storage.local.set({ holds: { x: null, y: { url: 3 }, z: 'no' } });
    await reconcile(NINE);
    await startHold(request(), TAB, NINE);
    expect(Object.keys(await storedHolds())).toEqual([KEY]);
  });

  it('writes nothing when nothing changed', async () => {
    await startHold(request(), TAB, NINE);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await reconcile(NINE + MINUTE);
    expect(set).not.toHaveBeenCalled();
    await reconcile(NINE + 5 * MINUTE);
    await reconcile(NINE + 6 * MINUTE);
    expect(set).toHaveBeenCalledTimes(1);
  });
});

describe('failures around a hold', () => {
  const broken = async () => {
    throw new Error('broken');
  };

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    Object.assign(fakeBrowser.notifications, { create: vi.fn(broken), clear: vi.fn(broken) });
    return () => void vi.restoreAllMocks();
  });

  const original = { ...fakeBrowser.notifications };
  const restore = () => Object.assign(fakeBrowser.notifications, original);

  it('do not keep it from being stored, told and ended', async () => {
    vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(() => {
      throw new Error('thrown, not rejected');
    });
    vi.spyOn(fakeBrowser.alarms, 'clear').mockImplementation(broken);
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(broken);
    vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(broken);
    try {
      await startHold(request(), TAB, NINE);
      expect(await findHold(KEY)).toBeDefined();
      await reconcile(NINE + 5 * MINUTE);
      expect(await findHold(KEY)).toMatchObject({ told: true });
      await endHold(KEY, NINE + 5 * MINUTE);
      await idle();
      expect(await storedHolds()).toEqual({});
    } finally {
      restore();
    }
  });

  it('that never answer keep nobody waiting', async () => {
    Object.assign(fakeBrowser.notifications, { create: () => new Promise(() => undefined) });
    try {
      await startHold(request(), TAB, NINE);
      void reconcile(NINE + 5 * MINUTE);
      await endHold(KEY, NINE + 6 * MINUTE);
      expect(await storedHolds()).toEqual({});
    } finally {
      restore();
    }
  });
});

it('forgetTabs forgets the tabs and nothing else', async () => {
  const hold = await startHold(request(), TAB, NINE);
  await forgetTabs(NINE);
  expect(await storedHolds()).toEqual({ [KEY]: { ...hold, tabId: null, windowId: null } });
});

describe('a hold that waits for others', () => {
  const others = (change = {}) => request({ ms: null, others: 2, ...change });
  const shown = () => fakeBrowser.notifications.getAllCreateOptions()[KEY];

  it('counts replies to others on the badge, and tells when they are all answered', async () => {
    await startHold(others(), TAB, NINE);
    await idle();
    expect(await badge()).toBe('0/2');
    expect(await alarms()).toEqual({ 'hold:desk:12': NINE + DAY });
    for (const key of [KEY, 'desk:13', 'desk:13']) await countReply(key, NINE + MINUTE);
    await idle();
    expect(await badge()).toBe('1/2');
    expect(notifications()).toEqual([]);
    await countReply('desk:14', NINE + 2 * MINUTE);
    await idle();
    expect(await badge()).toBe('✓');
    expect(shown()).toMatchObject({ title: 'You have answered 2 others' });
    expect(await findHold(KEY)).toMatchObject({ told: true, until: NINE + 2 * MINUTE });
  });

  it('and for minutes shows the minutes first', async () => {
    await startHold(others({ ms: 5 * MINUTE }), TAB, NINE);
    await reconcile(NINE + 4 * MINUTE);
    expect(await badge()).toBe('1');
    await countReply('desk:13', NINE + 5 * MINUTE);
    await idle();
    expect(await badge()).toBe('1/2');
    expect(await alarms()).toEqual({ 'hold:desk:12': NINE + 5 * MINUTE + DAY });
  });

  it('of one says so', async () => {
    await startHold(others({ others: 1 }), TAB, NINE);
    await countReply('desk:13', NINE);
    await idle();
    expect(shown()).toMatchObject({ title: 'You have answered somebody else' });
  });

  it('is forgotten after a day, with no notification', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await startHold(others(), TAB, NINE);
    await reconcile(NINE + DAY);
    expect(await storedHolds()).toEqual({});
    expect(create).not.toHaveBeenCalled();
  });

  it('writes nothing when a reply counts for none', async () => {
    await startHold(others(), TAB, NINE);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await countReply(KEY, NINE);
    expect(set).not.toHaveBeenCalled();
  });
});

it('names the customer in the notification when the rep allowed it', async () => {
  await fakeBrowser.storage.sync.set({ settings: { notifyByName: true } });
  await startHold(request(), TAB, NINE);
  await startHold(request({ key: 'desk:13', customer: null }), TAB, NINE);
  await reconcile(NINE + 5 * MINUTE);
  const all = fakeBrowser.notifications.getAllCreateOptions();
  expect(all[KEY]?.message).toBe('Your reply to Maya: read it once more, then send it.');
  expect(all['desk:13']?.message).toBe('Read your reply once more, then send it.');
});

it.each([
  ['fails', () => Promise.reject(new Error('locked'))],
  ['never answers', () => new Promise<never>(() => undefined)],
])('names nobody when the storage of the settings %s', async (_, get) => {
  const broken = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(get);
  await startHold(request(), TAB, NINE);
  await reconcile(NINE + 5 * MINUTE);
  broken.mockRestore();
  expect(fakeBrowser.notifications.getAllCreateOptions()[KEY]?.message).not.toContain('Maya');
});

describe('when nothing can be written', () => {
  const full = () =>
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => Promise.reject(new Error('full')));

  it('the rep is told all the same', async () => {
    await startHold(request(), TAB, NINE);
    const set = full();
    await expect(reconcile(NINE + 5 * MINUTE)).rejects.toThrow('full');
    await idle();
    expect(notifications()).toEqual([KEY]);
    set.mockRestore();
  });

  it('a hold that was not begun leaves no alarm, no badge', async () => {
    const set = full();
    await expect(startHold(request(), TAB, NINE)).rejects.toThrow('full');
    await idle();
    expect(await alarms()).toEqual({});
    expect(await badge()).toBe('');
    set.mockRestore();
  });

  it('a hold that was not ended keeps its alarm', async () => {
    await startHold(request(), TAB, NINE);
    const set = full();
    await expect(endHold(KEY, NINE)).rejects.toThrow('full');
    await idle();
    expect(await alarms()).toHaveProperty('hold:desk:12', NINE + 5 * MINUTE);
    set.mockRestore();
  });
});

describe('holds of version 1', () => {
  const { others: _, ...V1 } = {
    key: KEY,
    url: 'https://desk.example/tickets/12',
    customer: 'Maya',
    tabId: 7,
    windowId: 2,
    startedAt: NINE,
    until: NINE + 5 * MINUTE,
    others: null,
    sketch: [1, 2, 3],
    told: false,
  };

  const lies = (value: object, version: object = {}) =>
    fakeBrowser.storage.local.set({ holds: value, ...version });

  it('go on in version 2, and are written as such when one changes', async () => {
    await lies({ [KEY]: V1, odd: 3 });
    expect(await holdsItem.get()).toEqual({ [KEY]: { ...V1, others: null } });
    await reconcile(NINE + MINUTE);
    expect(await fakeBrowser.storage.local.get()).toMatchObject({ holds: { [KEY]: V1, odd: 3 } });
    await reconcile(NINE + 5 * MINUTE);
    expect(await fakeBrowser.storage.local.get(['holds', 'holds$'])).toEqual({
      holds: { [KEY]: { ...V1, others: null, told: true } },
      holds$: { v: 2 },
    });
  });

  it('of version 2 stay as they are', async () => {
    const holds = { [KEY]: { ...V1, others: { needed: 2, done: ['x'] } } };
    await lies(holds, { holds$: { v: 2 } });
    expect(await holdsItem.get()).toEqual(holds);
  });
});
