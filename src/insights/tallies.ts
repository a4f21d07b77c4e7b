import { byTheme, type Idea, timesMet } from '../shared/idea.ts';
import type { Stretch } from './stretches.ts';

/** How often a theme was met: in each stretch of time, and in all of them. */
export interface Tally {
  readonly theme: string;
  readonly along: readonly number[];
  readonly times: number;
}

/** Every theme in use, the one met most often first. */
export function tallies(ideas: readonly Idea[], stretches: readonly Pick<Stretch, 'from' | 'to'>[]): Tally[] {
  const starts = new Map(stretches.map(({ from }, at) => [from, at]));
  const last = stretches.at(-1)?.to ?? '';
  const froms = [...starts.keys()];
  /** The stretch that a day lies in. */
  const at = (day: string) => (day > last ? -1 : froms.findLastIndex((from) => from <= day));
  return [...byTheme(ideas)]
    .map(([theme, inTheme]) => {
      const along = froms.map(() => 0);
      for (const { met } of inTheme)
        for (const [day, times] of Object.entries(met)) {
          const index = at(day);
          if (index >= 0) along[index] = (along[index] ?? 0) + times;
        }
      return { theme, along, times: along.reduce((sum, times) => sum + times, 0) };
    })
    .sort((a, b) => b.times - a.times);
}

/** Those met most often first, the newer one of two alike. */
export const byTimes = (ideas: readonly Idea[]): Idea[] =>
  ideas.toSorted((a, b) => timesMet(b) - timesMet(a) || b.notedAt - a.notedAt);
