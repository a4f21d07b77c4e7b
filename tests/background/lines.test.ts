import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoxAbout, BoxAnswer, BoxLine, Reply, WayTaken } from '../../src/shared/beside.ts';
import type { FollowUp } from '../../src/shared/follow-up.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { DAY, fakeBrowser, freshBrowser, MINUTE, NINE, reply } from './fake.ts';
import { PAGE, POPUP, say, startWorker } from './worker.ts';

/** What the diary counts: any tone will do. */
const TONE = {
  heat: 0,
  facets: {
    reliability: 0,
    timeliness: 0,
    personalization: 0,
    approachability: 0,
    flexibility: 0,
    'above-and-beyond': 0,
  },
  advice: [],
  rules: [],
} as const;

const ask = (change: Partial<BoxAbout> = {}) => say('besideBox', reply(change), PAGE) as Promise<BoxAnswer>;
const sent = (change: Partial<Reply> = {}) =>
  say('replied', reply({ tone: TONE, ...change }), PAGE) as Promise<BoxLine | null>;
const take = (line: string, way: string, change: Partial<BoxAbout> = {}) =>
  say('takeWay', { line, way, about: reply(change) }, PAGE) as Promise<WayTaken>;
const all = () => say('followUps', undefined, POPUP) as Promise<FollowUp[]>;

async function set(change: Partial<Settings>): Promise<void> {
  await fakeBrowser.storage.sync.set({ settings: { ...DEFAULT_SETTINGS, ...change }, settings$: { v: 1 } });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('who this is', () => {
  it('is not said without the rep’s yes', async () => {
    expect(await ask()).toEqual({ first: null, line: null });
  });

  it('is a newcomer, then somebody known', async () => {
    await set({ memory: true });
    expect(await ask()).toMatchObject({ first: true, line: { text: 'First time Maria writes' } });
    await sent();
    vi.setSystemTime(NINE + 12 * DAY);
    expect(await ask()).toMatchObject({ first: false, line: { text: 'You last wrote 12 days ago' } });
    expect(await ask({ address: null })).toEqual({ first: null, line: null });
  });
});

describe('after a send', () => {
  it('a follow-up is offered, and made by one click', async () => {
    const line = await sent();
    expect(line).toMatchObject({ id: 'check-in', text: 'Check in with Maria in 3 days?' });
    expect((await take('check-in', 'remind')).line?.text).toBe('You will be reminded in 3 days.');
    expect(await all()).toMatchObject([{ customer: 'Maria Fernández', dueAt: NINE + 3 * DAY, what: '' }]);
    expect(await sent(), 'promised already').toBeNull();
  });

  it('the same press heard again is nothing new', async () => {
    await set({ memory: true });
    expect(await sent({ tone: null })).toBeNull();
    expect(await ask()).toMatchObject({ first: true });
  });
});

describe('a promise', () => {
  beforeEach(async () => {
    await take('check-in', 'remind');
  });

  it('is said when it is due, wherever the customer is written to, and kept by the next reply', async () => {
    expect(await ask()).toEqual({ first: null, line: null });
    vi.setSystemTime(NINE + 3 * DAY);
    const [{ id }] = (await all()) as [FollowUp];
    await say('rewordFollowUp', { id, what: 'the parcel' }, POPUP);
    const { line } = await ask({ key: 'another draft' });
    expect(line).toMatchObject({
      id: `due:${id}`,
      text: 'You wanted to check in with Maria',
      detail: 'the parcel',
    });
    const { insert } = await take(`due:${id}`, 'insert');
    expect(insert?.join(' ')).toMatch(/^(?:Hi|Hello) Maria, .*the parcel/u);
    expect(await all()).toMatchObject([{ state: 'open' }]);
    await sent({ key: 'another draft' });
    expect(await all()).toMatchObject([{ state: 'done' }]);
  });

  it('ends when the customer has answered since', async () => {
    expect(await ask({ heardAt: NINE - MINUTE })).toMatchObject({ line: null });
    expect(await ask({ heardAt: NINE + MINUTE }), 'the same message, in another zone').toMatchObject({
      line: null,
    });
    expect(await ask({ heardAt: NINE + MINUTE, heard: 18 })).toMatchObject({ line: { id: 'answered' } });
    expect(await all()).toMatchObject([{ state: 'cancelled' }]);
  });

  it('is asked about when only the message tells of an answer', async () => {
    const { line } = await ask({ heard: 18 });
    expect(line?.id).toMatch(/^maybe:/u);
    expect(await all()).toMatchObject([{ state: 'open' }]);
    await take(line?.id ?? '', 'no-need');
    expect(await all()).toMatchObject([{ state: 'cancelled' }]);
  });
});

describe('a long wait', () => {
  const waits = { empty: true, heardAt: NINE - 2 * DAY };

  it('is said while nothing is written, with a first word to send', async () => {
    expect((await ask(waits)).line?.text).toBe('Maria wrote 2 days ago. No solution yet?');
    const { insert, line } = await take('waited', 'insert', { ...waits, language: 'sv' });
    expect(insert?.[0]).toMatch(/^Hej Maria[!,]$/u);
    expect(insert?.[1]).toContain('[dag och tid]');
    expect(line?.text).toMatch(/brackets/u);
  });

  it('is not said too early, over a draft, or when the rep wants none of it', async () => {
    expect((await ask({ ...waits, heardAt: NINE - DAY + MINUTE })).line).toBeNull();
    expect((await ask({ ...waits, empty: false })).line).toBeNull();
    await set({ waitedHours: 0 });
    expect((await ask(waits)).line).toBeNull();
  });
});

describe('the team’s goodwill menu', () => {
  const menu = [
    { text: 'free shipping on your next order' },
    { text: 'fri frakt på nästa beställning', language: 'sv' },
  ];
  const ways = async (change: Partial<BoxAbout> = {}) => (await ask(change)).line?.ways.map(({ id }) => id);
  const noteFor = async (way: string) => {
    const one = (await all()).find(({ state }) => state === 'open');
    const { insert } = await take(`due:${one?.id}`, way);
    return insert?.join(' ');
  };

  const { managed } = fakeBrowser.storage;
  afterEach(() => void Object.assign(fakeBrowser.storage, { managed }));
  beforeEach(async () => {
    Object.assign(fakeBrowser.storage, {
      managed: { get: async () => ({ goodwill: { value: menu, mode: 'default' } }) },
    });
    await set({ memory: true });
    await sent();
    await take('check-in', 'remind');
    vi.setSystemTime(NINE + 3 * DAY);
  });

  it('is offered first to who is new, and comes only when the rep takes it', async () => {
    expect(await ways()).toEqual(['gift', 'insert', 'done', 'later']);
    expect(await noteFor('gift')).toContain('free shipping on your next order.');
    expect(await noteFor('insert')).not.toContain('shipping');
    const english = { kind: 'check-in', language: 'en', given: null, what: '', goodwill: '' };
    expect(await say('letter', english, POPUP)).toHaveLength(2);
  });

  it('comes second for who is known, and in the language of the letter', async () => {
    await sent({ key: 'another' });
    await take('check-in', 'remind', { language: 'sv' });
    vi.setSystemTime(NINE + 6 * DAY);
    expect(await ways({ language: 'sv' })).toEqual(['insert', 'gift', 'done', 'later']);
    const notes = await Promise.all(Array.from({ length: 20 }, () => noteFor('gift')));
    expect(notes.some((note) => note?.includes('fri frakt'))).toBe(true);
  });

  it('goes into a first word, too', async () => {
    await say('endFollowUp', { id: (await all())[0]?.id, state: 'cancelled' }, POPUP);
    const waits = { empty: true, heardAt: NINE };
    expect(await ways(waits)).toEqual(['insert', 'gift']);
    const { insert } = await take('waited', 'gift', waits);
    expect(insert?.[1]).toMatch(/\[subject\].*free shipping on your next order/u);
  });
});

describe('the same text again', () => {
  const sketch = Array.from({ length: 32 }, (_, at) => at);
  const alike = (changed: number) => sketch.map((value, at) => (at < changed ? value + 1000 : value));
  const same = (change: Partial<Reply>) =>
    say('sameText', reply({ key: 'new', sketch, ...change }), PAGE) as Promise<BoxLine | null>;

  it('is said from three threads on, for a week, by likeness', async () => {
    for (const key of ['a', 'a', 'b']) await sent({ key, sketch: alike(3) });
    expect(await same({})).toBeNull();
    await sent({ key: 'c', sketch });
    expect((await same({}))?.text).toBe('Sent 3 times this week; make it theirs');
    expect(await same({ key: 'c' }), 'its own thread does not count').toBeNull();
    expect(await same({ sketch: alike(16) })).toBeNull();
    vi.setSystemTime(NINE + 8 * DAY);
    expect(await same({})).toBeNull();
  });

  it('is forgotten after a month, and short replies are not kept', async () => {
    const { database } = await import('../../src/background/database.ts');
    const { purgeSent } = await import('../../src/background/sent.ts');
    await sent({ sketch: [] });
    expect(await (await database()).count('sent')).toBe(0);
    await sent({ sketch });
    await purgeSent(NINE + 29 * DAY);
    expect(await (await database()).count('sent')).toBe(1);
    await purgeSent(NINE + 31 * DAY);
    expect(await (await database()).count('sent')).toBe(0);
  });
});
