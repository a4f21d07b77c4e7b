import { describe, expect, it } from 'vitest';
import { mondayOf, SPANS, stretchesOf, together } from '../../src/insights/stretches.ts';
import { tallies } from '../../src/insights/tallies.ts';
import { type Day, NO_COUNTS } from '../../src/shared/day.ts';
import type { Idea } from '../../src/shared/idea.ts';

/** 2026-11-22 is a Sunday. */
const TODAY = '2026-11-22';
const day = (name: string, sent: number): Day => ({ ...NO_COUNTS, day: name, sent });

describe('the time that is shown', () => {
  it('has every day of the span, also those without a record', () => {
    const shown = stretchesOf([day('2026-11-20', 3), day('2026-10-25', 9)], 'day', 'weeks4', TODAY);
    expect(shown).toHaveLength(SPANS.weeks4);
    expect(shown[0]).toMatchObject({ from: '2026-10-26', to: '2026-10-26', counts: { sent: 0 } });
    expect(shown.at(-1)?.from).toBe(TODAY);
    expect(shown.filter(({ counts }) => counts.sent > 0)).toMatchObject([
      { from: '2026-11-20', counts: { sent: 3 } },
    ]);
    expect(together(shown).sent).toBe(3);
  });

  it('has whole weeks from Monday to Sunday, the first one too', () => {
    const days = [day('2026-10-26', 1), day('2026-11-01', 2), day('2026-11-02', 4), day('2026-11-16', 8)];
    const shown = stretchesOf(days, 'week', 'weeks4', TODAY);
    expect(shown.map(({ from, to, counts }) => [from, to, counts.sent])).toEqual([
      ['2026-10-26', '2026-11-01', 3],
      ['2026-11-02', '2026-11-08', 4],
      ['2026-11-09', '2026-11-15', 0],
      ['2026-11-16', '2026-11-22', 8],
    ]);
  });

  it('goes over the end of a year and a leap day', () => {
    expect(mondayOf('2028-03-01')).toBe('2028-02-28');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    const shown = stretchesOf([], 'day', 'years2', '2028-03-01');
    expect(shown).toHaveLength(730);
    expect(new Set(shown.map(({ from }) => from)).size).toBe(730);
    expect(shown.map(({ from }) => from)).toContain('2028-02-29');
  });
});

describe('themes', () => {
  const idea = (theme: string, met: Idea['met']): Idea => ({ id: theme, text: 'x', theme, notedAt: 0, met });

  it('are tallied in the time that is shown, and not outside of it', () => {
    const weeks = stretchesOf([], 'week', 'weeks4', TODAY);
    const found = tallies(
      [
        idea('bug', { '2026-10-25': 9, '2026-10-26': 1, '2026-11-22': 2 }),
        idea('rules', { '2026-11-09': 4, '2026-11-15': 1, '2027-01-01': 7 }),
        idea('other', { '2020-01-01': 1 }),
      ],
      weeks,
    );
    expect(found).toEqual([
      { theme: 'rules', along: [0, 0, 5, 0], times: 5 },
      { theme: 'bug', along: [1, 0, 0, 2], times: 3 },
      { theme: 'other', along: [0, 0, 0, 0], times: 0 },
    ]);
  });
});
