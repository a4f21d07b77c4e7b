import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplyTone } from '../../src/shared/day.ts';
import { DAY, freshBrowser, NINE } from './fake.ts';

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

const open = async () => ({
  ...(await import('../../src/background/diary.ts')),
  ...(await import('../../src/background/database.ts')),
});

beforeEach(() => {
  vi.resetModules();
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the diary', () => {
  it('has one record a day, in which everything is counted', async () => {
    const { countFollowUp, countHold, countReply, diary } = await open();
    await Promise.all([
      countReply(TONE, NINE),
      countReply({ ...TONE, heat: 0.75, advice: ['curt'] }, NINE + 1),
      countReply(undefined, NINE + 2),
      countHold('begun', NINE),
      countHold('begun', NINE),
      countHold('calm', NINE),
      countFollowUp('made', NINE),
      countReply(TONE, NINE + DAY),
    ]);
    const days = await diary(NINE + DAY);
    expect(days.map(({ day, sent, known, heat }) => [day, sent, known, heat])).toEqual([
      ['2026-01-05', 3, 2, 1],
      ['2026-01-06', 1, 1, 0.25],
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
    const { countReply, database } = await open();
    await countReply(TONE, NINE);
    const [stored] = await (await database()).getAll('diary');
    const texts: unknown[] = [];
    JSON.stringify(stored, (_, value) => {
      if (typeof value !== 'object' && typeof value !== 'number') texts.push(value);
      return value;
    });
    expect(texts).toEqual(['2026-01-05']);
  });

  it("goes by the rep's own calendar, and writes no day again when the time zone changes", async () => {
    const { countReply, diary } = await open();
    const late = Date.UTC(2026, 0, 5, 23, 30);
    vi.stubEnv('TZ', 'America/Los_Angeles');
    await countReply(TONE, late);
    vi.stubEnv('TZ', 'Asia/Dhaka');
    await countReply(TONE, late);
    await countReply(TONE, late + 1);
    expect((await diary(late)).map(({ day, sent }) => [day, sent])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-06', 2],
    ]);
  });

  it('goes on from a damaged record, and leaves one of no day out', async () => {
    const { countReply, database, diary } = await open();
    const db = await database();
    const put = (record: unknown) => db.put('diary', Object(record));
    await put({ day: '2026-01-05', sent: -4, known: 'many', heat: Number.NaN, facets: null, advice: [1, 2] });
    await put({ day: '2026-01-04', sent: 2, known: 9, heat: 1e9, facets: { reliability: 1e9 } });
    await put({ day: '2026-02-31', sent: 1 });
    await put({ day: 'toString', sent: 1 });
    await countReply(TONE, NINE);
    const days = await diary(NINE + 60 * DAY);
    expect(days.map(({ day, sent, known, heat }) => [day, sent, known, heat])).toEqual([
      ['2026-01-04', 2, 2, 2],
      ['2026-01-05', 1, 1, 0.25],
    ]);
    expect(days[0]?.facets).toMatchObject({ reliability: 2, timeliness: 0 });
  });

  it('is kept for two years', async () => {
    const { countReply, database, DAYS_KEPT, diary, purgeDiary } = await open();
    const now = NINE + DAYS_KEPT * DAY;
    await countReply(TONE, NINE);
    await countReply(TONE, NINE + DAY);
    await countReply(TONE, now);
    expect(await diary(now)).toHaveLength(2);
    expect(await (await database()).count('diary')).toBe(3);
    await purgeDiary(now);
    expect(await (await database()).getAllKeys('diary')).toEqual(['2026-01-06', '2028-01-05']);
  });

  it('stands in the way of nothing when it cannot be written', async () => {
    const { countReply } = await open();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(countReply(TONE, NINE)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});
