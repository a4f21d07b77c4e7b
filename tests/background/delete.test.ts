import '@webext-core/fake-browser/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FACETS } from '../../src/engine/types.ts';
import type { ReplyTone } from '../../src/shared/day.ts';
import { itemsOf } from '../../src/shared/kept.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { favouritesItem, leadItem, openingItem } from '../../src/shared/store.ts';
import { backgroundItems, storedItems } from '../shared/stored-keys.ts';
import {
  alarms,
  allowed,
  badge,
  DAY,
  fakeBrowser,
  freshBrowser,
  MINUTE,
  menuClicked,
  NINE,
  notifications,
  reply,
  request,
  scripts,
} from './fake.ts';
import { at, PAGE, POPUP, say, startWorker } from './worker.ts';

const OPTIONS = { url: 'chrome-extension://test-extension-id/options.html' };
const TONE: ReplyTone = {
  heat: 0.2,
  facets: Object.fromEntries(FACETS.map((facet) => [facet, 0.5])) as ReplyTone['facets'],
  advice: [],
  rules: ['blame'],
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  Object.assign(fakeBrowser.windows, { create: vi.fn() });
  await startWorker();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What lies in an area of the storage. */
const keysIn = async (area: 'local' | 'session' | 'sync') =>
  Object.keys(await fakeBrowser.storage[area].get());

/** How many records each table of the database has; nothing without a database. */
async function tables(): Promise<Record<string, number>> {
  const [known] = await indexedDB.databases();
  if (known?.name === undefined) return {};
  const { name } = known;
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const counts = await Promise.all(
    [...db.objectStoreNames].map(
      (table) =>
        new Promise<[string, number]>((resolve) => {
          const counting = db.transaction(table).objectStore(table).count();
          counting.onsuccess = () => resolve([table, counting.result]);
        }),
    ),
  );
  db.close();
  return Object.fromEntries(counts);
}

/** Uses everything once, so that everything is stored that there is. */
async function useAll(): Promise<void> {
  const { teamPhrases: _, ...kept } = DEFAULT_SETTINGS;
  const lists = {
    phrasesOff: ['as I told you'],
    ownPhrases: [{ text: 'ticket' }],
    goodwill: [{ text: 'a coupon' }],
  };
  const settings = { ...kept, ...lists, memory: true };
  await fakeBrowser.storage.sync.set(itemsOf(settings));
  await say('startHold', request(), PAGE);
  await say('asked', { key: 'desk:12' }, PAGE);
  await say('keepReason', { reason: 'They asked me to be quick' }, PAGE);
  await say('replied', reply({ key: 'desk:13', tone: TONE, sketch: [1, 2, 3] }), PAGE);
  const { empty: _e, heardAt: _h, tone: _t, sketch: _s, key, ...rest } = reply();
  await say('makeFollowUp', { ...rest, thread: key, what: 'the refund', days: 1 }, PAGE);
  await say(
    'letter',
    { kind: 'holding', language: 'en', given: 'Maria', what: 'the refund', goodwill: '' },
    PAGE,
  );
  await say('noteIdea', { text: 'Nobody reads the size table', theme: 'returns' }, POPUP);
  await menuClicked.trigger({ menuItemId: 'note-idea', selectionText: 'too slow' });
  await leadItem.set('lead@shop.example');
  await openingItem.set(2);
  await favouritesItem.set(['door']);
  allowed.add('https://desk.example/*');
  await at(NINE + 5 * MINUTE);
  await at(NINE + 2 * DAY);
  await fakeBrowser.runtime.onStartup.trigger();
  await say('startHold', request({ key: 'desk:14' }), PAGE);
}

describe('deleting everything', () => {
  it('leaves nothing of all that can be stored', async () => {
    await useAll();
    const there = {
      sync: await keysIn('sync'),
      stored: [
        ...(await keysIn('local')).map((key) => `local:${key}`),
        ...(await keysIn('session')).map((key) => `session:${key}`),
      ],
      tables: await tables(),
    };
    // All of it, or something new is not deleted here.
    expect(there.stored).toEqual(expect.arrayContaining([...storedItems(), ...backgroundItems()]));
    expect(there.sync).toEqual(
      expect.arrayContaining(['settings', 'phrasesOff.0', 'ownPhrases.0', 'goodwill.0']),
    );
    expect(Object.keys(there.tables).length).toBeGreaterThan(0);
    expect(Object.entries(there.tables).filter(([, count]) => count === 0)).toEqual([]);
    expect(Object.keys(await alarms())).toEqual(expect.arrayContaining(['hold:desk:14', 'purge']));
    expect(notifications()).not.toEqual([]);
    expect(scripts.size).toBeGreaterThan(0);

    await say('deleteEverything', undefined, OPTIONS);

    for (const area of ['local', 'session', 'sync'] as const) expect(await keysIn(area), area).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    // What comes later is forgotten in its time.
    expect(Object.keys(await alarms())).toEqual(['purge']);
    expect(notifications()).toEqual([]);
    expect(await badge()).toBe('');
    expect([...allowed]).toEqual([]);
    await expect.poll(() => scripts.size).toBe(0);
  });

  it('takes along what is just being written', async () => {
    await Promise.all([
      say('startHold', request(), PAGE),
      say('asked', { key: 'desk:12' }, PAGE),
      say('keepReason', { reason: 'They asked me to be quick' }, PAGE),
      say('deleteEverything', undefined, OPTIONS),
    ]);
    expect(await keysIn('local')).toEqual([]);
    expect(Object.keys(await alarms())).toEqual(['purge']);
  });

  it('is not brought back by what the worker remembers', async () => {
    await useAll();
    await say('deleteEverything', undefined, OPTIONS);
    await say('startHold', request({ key: 'desk:20' }), PAGE);
    await say('endHold', { key: 'desk:20', how: 'dropped' }, PAGE);
    expect(await badge()).toBe('');
    expect(await say('followUps', undefined, OPTIONS)).toEqual([]);
    expect(await say('contacts', undefined, OPTIONS)).toEqual([]);
    expect(await say('readIdeas', undefined, OPTIONS)).toEqual([]);
    expect((await keysIn('local')).filter((key) => !key.startsWith('holds'))).toEqual([]);
  });

  it('is for our own pages alone', async () => {
    await say('asked', { key: 'desk:12' }, PAGE);
    await expect(say('deleteEverything', undefined, PAGE)).rejects.toThrow('message refused');
    expect(await keysIn('local')).toContain('asked');
  });
});
