import '@webext-core/fake-browser/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundKeys } from '../../scripts/build/words.ts';
import { FACETS } from '../../src/engine/types.ts';
import type { ReplyTone } from '../../src/shared/day.ts';
import type { InterfaceLanguage } from '../../src/shared/settings.ts';
import { Texts } from '../popup/texts.ts';
import { DAY, fakeBrowser, freshBrowser, injected, MINUTE, menu, NINE, reply, request } from './fake.ts';
import { at, PAGE, say, startWorker } from './worker.ts';

const FRAME = { ...PAGE, frameId: 2 };
const sv = new Texts('sv');
const bn = new Texts('bn');

/** What the diary counts: any tone will do. */
const TONE = {
  heat: 0,
  facets: Object.fromEntries(FACETS.map((facet) => [facet, 0])) as ReplyTone['facets'],
  advice: [],
  rules: [],
};

/** A promise to Maria, for the day after tomorrow. */
function followUp() {
  const { empty: _, heardAt: _at, tone: _tone, sketch: _sketch, key, ...rest } = reply();
  return { ...rest, thread: key, what: '', days: 2 };
}

const choose = (interfaceLanguage: InterfaceLanguage) =>
  fakeBrowser.storage.sync.set({ settings: { interfaceLanguage }, settings$: { v: 2 } });

const told = (id: string) => fakeBrowser.notifications.getAllCreateOptions()[id]?.title;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the language that the rep chose', () => {
  it('is that of the context menu, as soon as it is chosen and until it is given up', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never });
    expect(menu.get('note-idea')?.title).toBe(new Texts('en').say('idea_menu'));
    await choose('sv');
    await expect.poll(() => menu.get('note-idea')?.title).toBe(sv.say('idea_menu'));
    await choose('browser');
    await expect.poll(() => menu.get('note-idea')?.title).toBe(new Texts('en').say('idea_menu'));
  });

  it('leaves the menu alone while something else is set', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' as never });
    menu.clear();
    await fakeBrowser.storage.sync.set({ settings: { meter: false }, settings$: { v: 2 } });
    await say('besideBox', reply(), PAGE);
    expect(menu.size).toBe(0);
  });

  it('is that of notifications and of the badge, in a worker that was just started', async () => {
    await choose('bn');
    await say('startHold', request(), PAGE);
    await startWorker();
    await expect.poll(() => fakeBrowser.action.getBadgeText({})).toBe('৫');
    await at(NINE + 5 * MINUTE);
    expect(told('desk:12')).toBe(bn.say('notify_title'));
    await say('makeFollowUp', followUp(), PAGE);
    await startWorker();
    await at(NINE + 3 * DAY);
    await expect.poll(() => told('follow-ups')).toBe(bn.say('follow_up_due_title'));
  });

  it('is that of the lines at a box, numbers and days too', async () => {
    await choose('sv');
    await startWorker();
    const line = await say('replied', reply({ tone: TONE }), PAGE);
    expect(line).toMatchObject({ text: sv.say('line_check_in', 'Maria', 'om 3 dagar') });
  });

  it('goes into the frames before what serves boxes', async () => {
    await say('loadParts', ['boxes'], FRAME);
    expect(injected.splice(0)).toEqual(['words-en.js 7:2', 'boxes.js 7:2']);
    await choose('fil');
    await say('loadParts', ['boxes'], FRAME);
    await say('loadParts', ['engine'], FRAME);
    expect(injected).toEqual(['words-fil.js 7:2', 'boxes.js 7:2', 'engine.js 7:2']);
  });

  it('is the browser’s where the settings cannot be read, and found out the next time', async () => {
    await choose('sv');
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('locked'));
    await startWorker();
    await say('loadParts', ['boxes'], FRAME);
    expect(injected.splice(0)).toEqual(['words-en.js 7:2', 'boxes.js 7:2']);
    get.mockRestore();
    await say('loadParts', ['boxes'], FRAME);
    expect(injected).toEqual(['words-sv.js 7:2', 'boxes.js 7:2']);
  });
});

it('is there for all that the background says', () => {
  const said = [...backgroundKeys()];
  expect(said).toContain('notify_title');
  expect(said).toContain('line_first');
  expect(said.filter((key) => !(key in new Texts('sv').messages))).toEqual([]);
});
