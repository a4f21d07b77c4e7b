import { type Counts, type Day, NO_COUNTS, plus, plusDays } from '../shared/day.ts';

/** How finely the time is cut. */
export const GRAINS = ['day', 'week'] as const;
export type Grain = (typeof GRAINS)[number];

/** How many days back the page can look. */
export const SPANS = { weeks4: 28, weeks12: 84, year: 365, years2: 730 } as const;
export type Span = keyof typeof SPANS;

/** A day or a week with its counts; both ends are days that belong to it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly counts: Counts;
}

/** The Monday of a day's week: the same in every browser, which do not agree on where weeks begin. */
export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/**
 * The days or weeks of a span, oldest first and without a gap, up to the one of today. The first week is a whole one.
 * @param today `YYYY-MM-DD`
 */
export function stretchesOf(days: readonly Day[], grain: Grain, span: Span, today: string): Stretch[] {
  const first = plusDays(today, 1 - SPANS[span]);
  const step = grain === 'day' ? 1 : 7;
  const start = grain === 'day' ? first : mondayOf(first);
  const byStart = new Map<string, Counts>();
  for (const day of days) {
    const key = grain === 'day' ? day.day : mondayOf(day.day);
    const before = byStart.get(key);
    byStart.set(key, before === undefined ? day : plus(before, day));
  }
  const stretches: Stretch[] = [];
  for (let from = start; from <= today; from = plusDays(from, step))
    stretches.push({ from, to: plusDays(from, step - 1), counts: byStart.get(from) ?? NO_COUNTS });
  return stretches;
}

/** All of them together. */
export const together = (stretches: readonly Stretch[]): Counts =>
  stretches.reduce((sum, { counts }) => (counts === NO_COUNTS ? sum : plus(sum, counts)), NO_COUNTS);

/** A sum as an average over the replies sent, 0 to 1; null when there is none. */
export const average = (sum: number, { sent }: Counts): number | null => (sent === 0 ? null : sum / sent);
