import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReplyTone, readDay } from '../../src/shared/day.ts';
import { DAY, freshBrowser, MINUTE, NINE, reply, request } from './fake.ts';
import { PAGE, say, startWorker } from './worker.ts';

const TONE: ReplyTone = {
  heat: 0.25,
  facets: {
    reliability: 0.5,
    timeliness: 0.4,
    personalization: 1,
    approachability: 0.75,
    flexibility: 0.4,
    'above-and-beyond': 0,
  },
  advice: ['missing-name', 'curt'],
  rules: ['canned'],
};

const open = async () => {
  const { diary, ...rest } = await import('../../src/background/diary.ts');
  return {
    ...rest,
    ...(await import('../../src/background/database.ts')),
    /** The diary as a page reads it. */
    diary: async (now: number) => (await diary(now)).flatMap((record) => readDay(record) ?? []),
  };
};

beforeEach(() => {
  vi.resetModules();
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the diary', () => {
  it('has one record a day, in which everything is counted', async () => {
    const { countFollowUp, countHold, countTone, diary } = await open();
    await Promise.all([
      countTone(TONE, NINE),
      countTone({ ...TONE, heat: 0.75, advice: ['curt'] }, NINE + 1),
      countHold('begun', NINE),
      countHold('begun', NINE),
      countHold('calm', NINE),
      countFollowUp('made', NINE),
      countTone(TONE, NINE + DAY),
    ]);
    const days = await diary(NINE + DAY);
    expect(days.map(({ day, sent, heat }) => [day, sent, heat])).toEqual([
      ['2026-01-05', 2, 1],
      ['2026-01-06', 1, 0.25],
    ]);
    expect(days[0]).toMatchObject({
      facets: { personalization: 2, reliability: 1, 'above-and-beyond': 0 },
      advice: { 'missing-name': 1, curt: 2, shouting: 0 },
      rules: { canned: 2, hostile: 0 },
      holds: { begun: 2, calm: 1, waited: 0, anyway: 0, dropped: 0 },
      followUps: { made: 1, kept: 0, late: 0 },
    });
  });

  it('keeps numbers and the date, and no other text', async () => {
    const { countTone, database } = await open();
    await countTone(TONE, NINE);
    const [stored] = await (await database()).getAll('diary');
    const texts: unknown[] = [];
    JSON.stringify(stored, (_, value) => {
      if (typeof value !== 'object' && typeof value !== 'number') texts.push(value);
      return value;
    });
    expect(texts).toEqual(['2026-01-05']);
  });

  it("goes by the rep's own calendar, and writes no day again when the time zone changes", async () => {
    const { countTone, diary } = await open();
    const late = Date.UTC(2026, 0, 5, 23, 30);
    vi.stubEnv('TZ', 'America/Los_Angeles');
    await countTone(TONE, late);
    vi.stubEnv('TZ', 'Asia/Dhaka');
    await countTone(TONE, late);
    await countTone(TONE, late + 1);
    expect((await diary(late)).map(({ day, sent }) => [day, sent])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-06', 2],
    ]);
  });

  it('goes on from a damaged record, and leaves one of no day out', async () => {
    const { countTone, database, diary } = await open();
    const db = await database();
    const put = (record: unknown) => db.put('diary', Object(record));
    await put({ day: '2026-01-05', sent: -4, heat: Number.NaN, facets: null, advice: [1, 2] });
    await put({ day: '2026-01-04', sent: 2, heat: 1e9, facets: { reliability: 1e9 } });
    await put({ day: '2026-02-31', sent: 1 });
    await put({ day: 'toString', sent: 1 });
    await countTone(TONE, NINE);
    const days = await diary(NINE + 60 * DAY);
    expect(days.map(({ day, sent, heat }) => [day, sent, heat])).toEqual([
      ['2026-01-04', 2, 2],
      ['2026-01-05', 1, 0.25],
    ]);
    expect(days[0]?.facets).toMatchObject({ reliability: 2, timeliness: 0 });
  });

  it('is kept for two years', async () => {
    const { countTone, database, DAYS_KEPT, diary, purgeDiary } = await open();
    const now = NINE + DAYS_KEPT * DAY;
    await countTone(TONE, NINE);
    await countTone(TONE, NINE + DAY);
    await countTone(TONE, now);
    expect(await diary(now)).toHaveLength(2);
    expect(await (await database()).count('diary')).toBe(3);
    await purgeDiary(now);
    expect(await (await database()).getAllKeys('diary')).toEqual(['2026-01-06', '2028-01-05']);
  });

  it('stands in the way of nothing when it cannot be written', async () => {
    const { countTone } = await open();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(countTone(TONE, NINE)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('what pages tell', () => {
  const OURS = { url: 'chrome-extension://test-extension-id/insights.html' };

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NINE });
    await startWorker();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** The one day of the diary. */
  const theDay = async () => {
    const [day, ...more] = (await say('readDiary', undefined, OURS)) as readonly unknown[];
    expect(more).toEqual([]);
    return day && readDay(day);
  };

  it('is counted: replies, and holds from their beginning to their end', async () => {
    await say('startHold', request(), PAGE);
    vi.setSystemTime(NINE + MINUTE);
    await say('startHold', request(), PAGE);
    await say('startHold', request({ key: 'desk:13' }), PAGE);
    await say('endHold', { key: 'desk:12', how: 'calm' }, PAGE);
    await say('endHold', { key: 'desk:12', how: 'calm' }, PAGE);
    await say('replied', reply({ key: 'desk:12', tone: TONE }), PAGE);
    await say('replied', reply({ key: 'desk:12', tone: null }), PAGE);
    await say('endHold', { key: 'desk:13', how: 'anyway' }, PAGE);
    await expect.poll(theDay).toMatchObject({
      day: '2026-01-05',
      sent: 1,
      heat: 0.25,
      advice: { curt: 1 },
      holds: { begun: 2, calm: 1, waited: 0, anyway: 1, dropped: 0 },
    });
  });

  it.each([
    [{ heat: 1.01 }, 'bad heat'],
    [{ heat: Number.NaN }, 'bad heat'],
    [{ heat: '0.5' }, 'bad heat'],
    [{ facets: {} }, 'bad facets'],
    [{ facets: { ...TONE.facets, timeliness: -1 } }, 'bad facets'],
    [{ facets: null }, 'not an object'],
    [{ advice: ['curt', 'curt'] }, 'bad advice'],
    [{ advice: ['You should have read it'] }, 'bad advice'],
    [{ advice: { length: 0 } }, 'bad advice'],
    [{ rules: ['curt'] }, 'bad rules'],
    [{ rules: undefined }, 'bad rules'],
  ])('is refused when it is not what it should be: %j', async (change, why) => {
    await expect(say('replied', { ...reply({}), tone: { ...TONE, ...change } }, PAGE)).rejects.toThrow(why);
    expect(await theDay()).toBeUndefined();
  });

  it('loses what is not asked for', async () => {
    const { readTone } = await import('../../src/background/requests.ts');
    const more = { ...TONE, draft: 'secret', facets: { ...TONE.facets, secret: 1 } };
    expect(readTone(more)).toEqual(TONE);
  });
});
