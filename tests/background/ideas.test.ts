import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/shared/day.ts';
import type { Idea } from '../../src/shared/idea.ts';
import { MOST_IDEA, MOST_IDEAS, timesMet } from '../../src/shared/idea.ts';
import { commanded, DAY, fakeBrowser, freshBrowser, menu, menuClicked, NINE, selected } from './fake.ts';
import { at, PAGE, POPUP, say, startWorker } from './worker.ts';

const OURS = { url: 'chrome-extension://test-extension-id/insights.html' };
const IDEA = { text: 'Nobody reads the size table', theme: 'returns' };

const all = async () => (await say('readIdeas', undefined, OURS)) as Idea[];

const opened = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  opened.mockReset();
  Object.assign(fakeBrowser.windows, { create: opened });
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an idea', () => {
  it('is noted, met again, rewritten and dropped', async () => {
    expect(await say('noteIdea', { ...IDEA, text: '  Nobody reads\n the size table ' }, POPUP)).toBe('noted');
    const [noted] = await all();
    expect(noted).toMatchObject({ ...IDEA, notedAt: NINE, met: { '2026-01-05': 1 } });
    const id = noted?.id ?? '';
    vi.setSystemTime(NINE + 9 * DAY);
    await Promise.all([say('meetIdea', id, OURS), say('meetIdea', id, OURS)]);
    await say('rewriteIdea', { id, text: 'A size table with pictures', theme: 'Website' }, OURS);
    const [later] = await all();
    expect(later).toMatchObject({ id, text: 'A size table with pictures', theme: 'Website', notedAt: NINE });
    expect(later?.met).toEqual({ '2026-01-05': 1, '2026-01-14': 2 });
    await say('dropIdea', id, OURS);
    expect(await all()).toEqual([]);
  });

  it('is met as often as its days say', () => {
    const idea = { id: 'i', ...IDEA, notedAt: 0, met: { '2026-01-05': 1, '2026-01-14': 2, '2026-02-01': 4 } };
    expect(timesMet(idea)).toBe(7);
    expect(timesMet(idea, '2026-01-05', '2026-01-14')).toBe(3);
    expect(timesMet(idea, '2026-01-06', '2026-01-13')).toBe(0);
  });

  it('that is gone is not made again', async () => {
    await say('meetIdea', 'gone', OURS);
    await say('rewriteIdea', { id: 'gone', ...IDEA }, OURS);
    expect(await all()).toEqual([]);
  });

  it('is refused when the board is full, and none is lost for it', async () => {
    const { database } = await import('../../src/background/database.ts');
    const { store, done } = (await database()).transaction('ideas', 'readwrite');
    for (let n = 0; n < MOST_IDEAS; n++) void store.put({ id: `${n}`, ...IDEA, notedAt: n, met: {} });
    await done;
    expect(await say('noteIdea', IDEA, POPUP)).toBe('full');
    expect(await all()).toHaveLength(MOST_IDEAS);
  });

  it.each([
    [{ text: 'x'.repeat(MOST_IDEA + 1) }, 'bad idea'],
    [{ text: ' \n ' }, 'bad idea'],
    [{ text: 7 }, 'bad idea'],
    [{ theme: '' }, 'bad theme'],
    [{ theme: 'x'.repeat(41) }, 'bad theme'],
    [{ theme: null }, 'bad theme'],
  ])('is refused for %j', async (change, why) => {
    await expect(say('noteIdea', { ...IDEA, ...change }, POPUP)).rejects.toThrow(why);
    await expect(say('rewriteIdea', { id: 'i', ...IDEA, ...change }, POPUP)).rejects.toThrow(why);
    expect(await all()).toEqual([]);
  });

  it('that was damaged is read as far as it goes, or left out', async () => {
    const { database } = await import('../../src/background/database.ts');
    const db = await database();
    await db.put('ideas', Object({ id: 'a', text: 'kept', theme: 3, notedAt: 1e300, met: { x: 1, y: {} } }));
    await db.put('ideas', Object({ id: 'b', text: null }));
    await db.put('ideas', Object({ id: 'c' }));
    expect(await all()).toEqual([
      { id: 'a', text: 'kept', theme: 'other', notedAt: 0, met: { [dayOf(0)]: 1 } },
    ]);
  });
});

describe('noting what is selected', () => {
  const selection = async () => (await fakeBrowser.storage.session.get('selection'))['selection'];

  it('is offered in the context menu, once, however often we are installed', async () => {
    for (const reason of ['install', 'update'])
      await fakeBrowser.runtime.onInstalled.trigger({ reason: reason as never });
    expect([...menu.values()]).toMatchObject([
      { id: 'note-idea', title: 'Note as an idea' },
      {
        id: 'first-word',
        contexts: ['editable'],
        documentUrlPatterns: ['http://127.0.0.1/*', 'http://localhost/*'],
      },
      { id: 'follow-up', contexts: ['editable'] },
    ]);
  });

  it('opens a form with it, and writes nothing down', async () => {
    await menuClicked.trigger({ menuItemId: 'note-idea', selectionText: ` too\n late ${'x'.repeat(400)}` });
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'insights.html#note', type: 'popup' }),
    );
    expect(await selection()).toBe(`too late ${'x'.repeat(MOST_IDEA - 9)}`);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('too late');
    expect(await all()).toEqual([]);
  });

  it('works from the keyboard, in whichever frame it is', async () => {
    selected.set(4, 'Why is there no invoice?');
    await commanded.trigger('note-idea', { id: 7 });
    expect(await selection()).toBe('Why is there no invoice?');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('opens an empty form where we may not look', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    await commanded.trigger('note-idea', { id: 7 });
    expect(await selection()).toBe('');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('leaves the commands and entries of others alone', async () => {
    await commanded.trigger('another');
    await menuClicked.trigger({ menuItemId: 'another' });
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('the diary and the ideas', () => {
  it.each([
    ['readDiary', undefined],
    ['readIdeas', undefined],
    ['noteIdea', IDEA],
    ['rewriteIdea', { id: 'i', ...IDEA }],
    ['meetIdea', 'i'],
    ['dropIdea', 'i'],
  ])('%s is for our own pages only', async (type, data) => {
    for (const sender of [PAGE, {}])
      await expect(say(type, data, sender)).rejects.toThrow('not from our own page');
  });

  it('forget old days by their own alarm', async () => {
    const { database } = await import('../../src/background/database.ts');
    const { countHold } = await import('../../src/background/diary.ts');
    await countHold('begun', NINE);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never });
    await at(NINE + 729 * DAY);
    expect(await (await database()).count('diary')).toBe(1);
    await fakeBrowser.runtime.onStartup.trigger();
    await at(NINE + 730 * DAY);
    expect(await (await database()).count('diary')).toBe(0);
  });
});
