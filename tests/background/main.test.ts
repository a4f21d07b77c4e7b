import '@webext-core/fake-browser/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedItem, reasonsItem } from '../../src/shared/store.ts';
import {
  alarms,
  allowed,
  badge,
  fakeBrowser,
  freshBrowser,
  injected,
  MINUTE,
  NINE,
  notifications,
  permissionsAdded,
  permissionsRemoved,
  reply,
  request,
  scripts,
  storedHolds,
} from './fake.ts';
import { at, PAGE, POPUP, say, startWorker } from './worker.ts';

const DESK = 'https://desk.example/*';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a reply that cools down', () => {
  it('is held, told of by the alarm, and ended', async () => {
    const hold = await say('startHold', request(), PAGE);
    expect(hold).toMatchObject({ key: 'desk:12', tabId: 7, windowId: 2, until: NINE + 5 * MINUTE });
    expect(await badge()).toBe('5');
    await at(NINE + 4 * MINUTE);
    expect(await badge()).toBe('1');
    await at(NINE + 5 * MINUTE);
    expect(notifications()).toEqual(['desk:12']);
    await say('endHold', { key: 'desk:12', how: 'waited' }, PAGE);
    expect(await storedHolds()).toEqual({});
    expect(notifications()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it('is opened by its notification, which goes away', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: PAGE.url, active: false });
    await say('startHold', request(), { ...PAGE, tab: { id, windowId: 0 } });
    await at(NINE + 5 * MINUTE);
    await fakeBrowser.notifications.onClicked.trigger('desk:12');
    expect((await fakeBrowser.tabs.get(id)).active).toBe(true);
    expect(notifications()).toEqual([]);
  });

  it('is opened from the popup', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: PAGE.url, active: false });
    await say('startHold', request(), { ...PAGE, tab: { id, windowId: 0 } });
    await say('openHold', 'desk:12', POPUP);
    expect((await fakeBrowser.tabs.get(id)).active).toBe(true);
  });

  it('is found again by a worker that was gone, and told of at once when its time has passed', async () => {
    await say('startHold', request(), PAGE);
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(NINE + MINUTE);
    await startWorker();
    expect(await alarms()).toHaveProperty('hold:desk:12', NINE + 5 * MINUTE);
    vi.setSystemTime(NINE + 60 * MINUTE);
    await startWorker();
    expect(notifications()).toEqual(['desk:12']);
  });

  it('is told of once when the alarm itself wakes the worker', async () => {
    await say('startHold', request(), PAGE);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(NINE + 5 * MINUTE);
    const woken = startWorker();
    await at(NINE + 5 * MINUTE);
    await woken;
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is not looked for in a tab of the session before', async () => {
    await say('startHold', request(), PAGE);
    await fakeBrowser.runtime.onStartup.trigger();
    expect((await storedHolds())['desk:12']).toMatchObject({ tabId: null, windowId: null });
  });
});

it('a reply to another thread counts', async () => {
  await say('startHold', request({ ms: null, others: 1 }), PAGE);
  await say('replied', reply({ key: 'desk:12' }), PAGE);
  expect((await storedHolds())['desk:12']).toMatchObject({ told: false });
  await say('replied', reply({ key: 'desk:13' }), PAGE);
  expect((await storedHolds())['desk:12']).toMatchObject({ told: true });
  expect(notifications()).toEqual(['desk:12']);
});

it('questions are counted, all of them, whoever asks at once', async () => {
  await Promise.all(['a', 'b', 'a'].map((key) => say('asked', { key }, PAGE)));
  const asked = await askedItem.get();
  expect([asked.times, asked.threads.map(([, times]) => times)]).toEqual([3, [1, 2]]);
});

it('reasons are kept, the newest 200', async () => {
  for (let i = 1; i <= 202; i++) await say('keepReason', { reason: `Reason ${i}` }, PAGE);
  const reasons = await reasonsItem.get();
  expect(reasons).toHaveLength(200);
  expect(reasons.at(-1)).toEqual({ at: NINE, reason: 'Reason 202' });
});

describe('trust', () => {
  it.each([
    ['openHold', 'desk:12'],
    ['useHost', { origin: 'https://desk.example', tabId: 7 }],
  ])('%s is for our own pages only', async (type, data) => {
    allowed.add(DESK);
    await say('startHold', request(), PAGE);
    for (const sender of [PAGE, { url: PAGE.url }, {}])
      await expect(say(type, data, sender)).rejects.toThrow('not from our own page');
    expect(injected).toEqual([]);
    expect(await fakeBrowser.tabs.query({})).toHaveLength(1);
  });

  it('a message that is not valid is refused, and the sender learns why', async () => {
    await expect(say('startHold', request({ url: 'javascript:0' }), PAGE)).rejects.toThrow('bad url');
    await expect(say('endHold', { key: 'desk:12' }, PAGE)).rejects.toThrow('bad end');
    await expect(say('openHold', {}, POPUP)).rejects.toThrow('bad key');
    await expect(say('useHost', { origin: 'x', tabId: 1 }, POPUP)).rejects.toThrow('bad origin');
    expect(await storedHolds()).toEqual({});
  });

  it('the sender in the message itself does not count', async () => {
    const data = { id: 1, type: 'openHold', data: 'desk:12', timestamp: 1, sender: POPUP };
    const answer = await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(data, Object(PAGE), resolve);
    });
    expect(answer).toMatchObject({ err: { message: expect.stringContaining('own page') } });
  });

  it('nothing is stored but the hold, and nothing goes over the network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await say('startHold', { ...request(), draft: 'You should have read it' }, PAGE);
    await at(NINE + 5 * MINUTE);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(stored).not.toContain('You should');
    expect(
      Object.keys((await fakeBrowser.storage.local.get()) ?? {}).filter((key) => !key.endsWith('$')),
    ).toEqual(['holds']);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('hosts', () => {
  it('the popup can ask to run on a host', async () => {
    allowed.add(DESK);
    await say('useHost', { origin: 'https://desk.example', tabId: 7 }, POPUP);
    expect([...scripts.keys()]).toEqual(['content', 'popout', 'marks']);
    expect(injected).toEqual(['marks.css 7:0,4,5', 'content.js 7:0,4']);
  });

  it('are registered when allowed even if the popup is gone, and no longer when not', async () => {
    allowed.add(DESK);
    await permissionsAdded.trigger({ origins: [DESK] });
    expect(scripts.size).toBe(3);
    allowed.clear();
    await permissionsRemoved.trigger({ origins: [DESK] });
    expect(scripts.size).toBe(0);
  });

  it('are registered again after an update', async () => {
    allowed.add(DESK);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' as never });
    expect(scripts.size).toBe(3);
  });
});

describe('the welcome page', () => {
  const welcomes = async () =>
    (await fakeBrowser.tabs.query({})).filter(({ url }) => url === 'welcome.html').length;

  it('opens after the installation, and after no update', async () => {
    for (const reason of ['update', 'browser_update'])
      await fakeBrowser.runtime.onInstalled.trigger({ reason: reason as never });
    expect(await welcomes()).toBe(0);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never });
    expect(await welcomes()).toBe(1);
  });

  it('has every part already: none is put into it', async () => {
    await say('loadParts', ['boxes'], { ...POPUP, tab: { id: 3 }, frameId: 0 });
    expect(injected).toEqual([]);
  });
});

describe('the engine and the language packs', () => {
  const frame = { ...PAGE, frameId: 2 };

  it('go into the frame that asks, those that it asks for and no others', async () => {
    await say('loadParts', ['engine'], frame);
    expect(injected.splice(0)).toEqual(['engine.js 7:2']);
    await say('loadParts', ['sv', 'bn'], frame);
    expect(injected).toEqual(['language-sv.js 7:2', 'language-bn.js 7:2']);
  });

  it('go nowhere when no frame asks', async () => {
    for (const sender of [POPUP, PAGE])
      await expect(say('loadParts', ['engine'], sender)).rejects.toThrow('message refused');
    expect(injected).toEqual([]);
  });

  it.each([[undefined], ['engine'], [[]], [['engine', 'engine']], [['content']], [['../popup']], [[{}]]])(
    'are refused where %j is asked for',
    async (parts) => {
      await expect(say('loadParts', parts, frame)).rejects.toThrow('message refused');
      expect(injected).toEqual([]);
    },
  );
});

it('a storage that fails is reported and stops nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('locked'));
  await fakeBrowser.runtime.onStartup.trigger();
  expect(warn).toHaveBeenCalled();
  await expect(say('startHold', request(), PAGE)).rejects.toThrow('locked');
  get.mockRestore();
  await say('startHold', request(), PAGE);
  expect(Object.keys(await storedHolds())).toEqual(['desk:12']);
});
