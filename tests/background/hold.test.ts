import '@webext-core/fake-browser/auto';
import { describe, expect, it } from 'vitest';
import { judge, type Situation } from '../../src/content/send/gate.ts';
import { sketchOf } from '../../src/content/send/sketch.ts';
import { askedAgain, askedEnough, NEVER_ASKED, readAsked } from '../../src/shared/asked.ts';
import { threadMark } from '../../src/shared/hash.ts';
import { type Hold, holdsAt, isOver, left, readHolds, withReply } from '../../src/shared/hold.ts';
import { DAY, MINUTE, NINE } from './fake.ts';

const TEXT = 'Maria, are you stupid or what? Stop wasting my time.';
const HOLD: Hold = {
  key: 'a',
  url: 'https://desk.example/',
  customer: null,
  tabId: null,
  windowId: null,
  startedAt: NINE,
  until: NINE + 5 * MINUTE,
  others: null,
  sketch: sketchOf(TEXT),
  told: false,
};
const OTHERS: Hold = { ...HOLD, until: null, others: { needed: 2, done: [] } };
const BOTH: Hold = { ...HOLD, others: { needed: 2, done: [] } };

describe('what a hold waits for', () => {
  it.each([
    ['minutes', HOLD, 0, { ms: 5 * MINUTE, others: 0 }],
    ['minutes', HOLD, 5 * MINUTE, { ms: 0, others: 0 }],
    ['others', OTHERS, 5 * MINUTE, { ms: 0, others: 2 }],
    ['both', BOTH, MINUTE, { ms: 4 * MINUTE, others: 2 }],
    ['both', BOTH, 6 * MINUTE, { ms: 0, others: 2 }],
    ['others, on a clock set back', OTHERS, -1, { ms: 0, others: 0 }],
    ['others, after a day', OTHERS, DAY, { ms: 0, others: 0 }],
  ])('%s', (_, hold, after, wanted) => {
    const now = NINE + after;
    expect(left(hold, now)).toEqual(wanted);
    expect(isOver(hold, now)).toBe(wanted.ms === 0 && wanted.others === 0);
  });

  it('others count once each, never the thread itself, and none too many', () => {
    let holds = { a: OTHERS, c: { ...OTHERS, key: 'c' }, m: HOLD };
    for (const key of ['a', 'b', 'b', 'd', 'e']) holds = withReply(holds, key) as typeof holds;
    expect(holds.a.others?.done).toEqual([threadMark('b'), threadMark('d')]);
    expect(holds.c.others?.done).toEqual([threadMark('a'), threadMark('b')]);
    expect(holds.m).toBe(HOLD);
    expect(withReply(holds, 'f')).toBe(holds);
  });

  it('the last of them lets it go, and of both the last', () => {
    const answered = (hold: Hold) => withReply(withReply({ a: hold }, 'b'), 'c');
    expect(holdsAt(answered(OTHERS), NINE + 1)['a']).toMatchObject({ told: true, until: NINE + 1 });
    expect(holdsAt(answered(BOTH), NINE + 1)['a']).toMatchObject({ told: false });
    expect(holdsAt(answered(BOTH), NINE + 5 * MINUTE)['a']).toMatchObject({ told: true });
  });

  it('who sleeps over a weekend is told, and then has a day', () => {
    const monday = NINE + 3 * DAY;
    const holds = holdsAt({ a: HOLD }, monday);
    expect(holds['a']).toMatchObject({ told: true, until: monday });
    expect(Object.keys(holdsAt(holds, monday + DAY - 1))).toEqual(['a']);
    expect(holdsAt(holds, monday + DAY)).toEqual({});
    expect(holdsAt({ a: OTHERS }, NINE + DAY)).toEqual({});
  });
});

describe('a stored hold', () => {
  it('that waits for nothing is none', () => {
    for (const others of [null, 3, {}, { needed: 0, done: [] }, { needed: '5', done: [] }])
      expect(readHolds({ a: { ...HOLD, until: null, others } })).toEqual({});
  });

  it('asks for no more others than can be asked for, and counts each once', () => {
    const others = { needed: 1e9, done: ['x', 'x', 3, ...Array.from({ length: 50 }, (_, i) => `${i}`)] };
    const read = readHolds({ a: { ...OTHERS, others } })['a']?.others;
    expect(read?.needed).toBe(20);
    expect(read?.done).toHaveLength(20);
    expect(new Set(read?.done).size).toBe(20);
  });

  it('of a key that is a member of every object is like any other', () => {
    const raw = JSON.parse(`{"__proto__": ${JSON.stringify(HOLD)}}`);
    expect(Object.keys(holdsAt(readHolds(raw), NINE + 5 * MINUTE))).toEqual(['__proto__']);
  });
});

describe('the gate', () => {
  const at = (change: Partial<Situation>): Situation => ({
    heated: true,
    unfilled: false,
    released: false,
    askedEnough: false,
    hold: undefined,
    sketch: () => sketchOf(TEXT),
    now: NINE,
    ...change,
  });
  const over = { hold: OTHERS, now: NINE + DAY };
  const other = () => sketchOf('You people never learn, do you? Read the policy yourself, idiot.');

  it.each([
    ['calm text', at({ heated: false }), { is: 'pass' }],
    ['calm text that cools', at({ heated: false, hold: OTHERS }), { is: 'pass', end: 'calm' }],
    ['heated text', at({}), { is: 'hold', cooling: false }],
    ['heated text, the rep asked often enough', at({ askedEnough: true }), { is: 'pass' }],
    ['a released text', at({ released: true, hold: OTHERS }), { is: 'pass', end: 'anyway' }],
    ['a cooling text', at({ hold: OTHERS }), { is: 'hold', cooling: true }],
    [
      'a cooling text, the rep asked often enough',
      at({ hold: OTHERS, askedEnough: true }),
      { is: 'hold', cooling: true },
    ],
    ['a cooled text', at(over), { is: 'pass', end: 'waited' }],
    [
      'a cooled text, edited',
      at({ ...over, sketch: () => sketchOf(`${TEXT} Bye.`) }),
      { is: 'pass', end: 'waited' },
    ],
    [
      'a text written in a pause that began before it',
      at({ ...over, hold: { ...OTHERS, sketch: [] } }),
      { is: 'pass', end: 'waited' },
    ],
    [
      'a text written in such a pause, before its end',
      at({ hold: { ...OTHERS, sketch: [] } }),
      { is: 'hold', cooling: true },
    ],
    ['an unfilled field', at({ heated: false, unfilled: true }), { is: 'fill' }],
    [
      'an unfilled field in calm text that cools',
      at({ heated: false, unfilled: true, hold: OTHERS }),
      { is: 'fill' },
    ],
    ['an unfilled field in heated text', at({ unfilled: true }), { is: 'hold', cooling: false }],
    [
      'an unfilled field in cooling text',
      at({ unfilled: true, hold: OTHERS }),
      { is: 'hold', cooling: true },
    ],
    ['an unfilled field in cooled text', at({ ...over, unfilled: true }), { is: 'fill' }],
    [
      'an unfilled field, the rep asked often enough',
      at({ unfilled: true, askedEnough: true }),
      { is: 'fill' },
    ],
    [
      'an unfilled field in a released text',
      at({ unfilled: true, released: true, hold: OTHERS }),
      { is: 'pass', end: 'anyway' },
    ],
    ['another text in its place', at({ ...over, sketch: other }), { is: 'hold', cooling: false }],
    [
      'another text, the rep asked often enough',
      at({ ...over, sketch: other, askedEnough: true }),
      { is: 'pass', end: 'waited' },
    ],
  ] as const)('%s', (_, situation, verdict) => {
    expect(judge(situation)).toEqual(verdict);
  });

  it('makes a sketch for a cooled text only', () => {
    const sketch = () => {
      throw new Error('made');
    };
    judge(at({ sketch }));
    judge(at({ sketch, hold: OTHERS }));
    judge(at({ sketch, hold: OTHERS, released: true }));
    expect(() => judge(at({ ...over, sketch }))).toThrow('made');
  });
});

describe('how often the rep is asked', () => {
  const CAPS = { mostHoldsADay: 3, mostHoldsAThread: 2 };
  const times = (...keys: string[]) => keys.reduce((asked, key) => askedAgain(asked, key, NINE), NEVER_ASKED);

  it('is capped in a thread, and on a day', () => {
    expect(askedEnough(NEVER_ASKED, CAPS, 'a', NINE)).toBe(false);
    expect(askedEnough(times('a', 'a'), CAPS, 'a', NINE)).toBe(true);
    expect(askedEnough(times('a', 'a'), CAPS, 'b', NINE)).toBe(false);
    expect(askedEnough(times('a', 'a', 'b'), CAPS, 'c', NINE)).toBe(true);
    expect(askedEnough(times('a', 'b', 'c'), CAPS, 'd', NINE + DAY)).toBe(false);
    expect(askedEnough(times('a', 'a'), CAPS, 'a', NINE + DAY)).toBe(true);
  });

  it('is not capped by 0', () => {
    const asked = times(...Array.from({ length: 50 }, () => 'a'));
    expect(askedEnough(asked, { mostHoldsADay: 0, mostHoldsAThread: 0 }, 'a', NINE)).toBe(false);
  });

  it('is counted anew on the next day, in the thread not', () => {
    const asked = askedAgain(times('a', 'a', 'b'), 'a', NINE + DAY);
    expect(asked.times).toBe(1);
    expect(asked.threads).toEqual([
      [threadMark('b'), 1],
      [threadMark('a'), 3],
    ]);
  });

  it('remembers the latest threads, and does not name them', () => {
    const asked = times(...Array.from({ length: 300 }, (_, i) => `thread ${i}`));
    expect(asked.threads).toHaveLength(200);
    expect(asked.threads.at(-1)?.[0]).toBe(threadMark('thread 299'));
    expect(JSON.stringify(asked)).not.toContain('thread 299');
  });

  it('reads what a damaged store holds', () => {
    for (const raw of [null, 3, [], { day: 3, times: -1, threads: [['a'], ['a', -1], [1, 1], 'a', null] }])
      expect(readAsked(raw)).toEqual(NEVER_ASKED);
    expect(readAsked(JSON.parse(JSON.stringify(times('a'))))).toEqual(times('a'));
  });
});
