import '@webext-core/fake-browser/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WORDS } from '../../src/background/words.ts';
import { sinceThen, speak } from '../../src/shared/i18n.ts';

beforeEach(() => speak(WORDS.en));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A time on the rep's own clock, `2026-03-28 23:30`. */
const at = (text: string): number => new Date(text.replace(' ', 'T')).getTime();

it.each([
  ['2026-11-23 01:29', '2026-11-23 01:32', '3 minutes ago'],
  ['2026-11-23 01:32', '2026-11-23 01:32', 'this minute'],
  // The page's clock may be another one.
  ['2026-11-23 09:32', '2026-11-23 01:32', 'this minute'],
  ['2026-11-23 00:10', '2026-11-23 23:50', '23 hours ago'],
  ['2026-11-22 23:50', '2026-11-23 00:10', 'yesterday'],
  ['2026-11-19 17:32', '2026-11-23 01:32', '4 days ago'],
  ['2026-11-19 17:32', '2026-11-22 23:59', '3 days ago'],
  ['2026-12-31 23:58', '2027-01-01 00:10', 'yesterday'],
  ['2026-10-25 00:30', '2026-11-23 01:32', '29 days ago'],
  ['2026-10-24 23:30', '2026-11-23 01:32', '1 month ago'],
  ['2026-08-01 09:00', '2026-08-31 10:00', '1 month ago'],
  ['2026-01-31 09:00', '2026-03-30 10:00', '1 month ago'],
  ['2026-09-23 09:00', '2026-11-23 10:00', '2 months ago'],
  ['2028-01-01 09:00', '2028-12-31 10:00', '1 year ago'],
])('%s is, at %s, %s', (then, now, words) => {
  expect(sinceThen(at(then), at(now))).toBe(words);
});

it.each([
  ['2026-03-28 23:30', '2026-03-30 00:10', '2 days ago'],
  ['2026-03-29 00:30', '2026-03-29 23:50', '22 hours ago'],
  ['2026-10-24 23:30', '2026-10-26 00:10', '2 days ago'],
  ['2026-10-25 00:10', '2026-10-25 23:50', '24 hours ago'],
])('where the clocks are changed, %s is, at %s, %s', (then, now, words) => {
  vi.stubEnv('TZ', 'Europe/Stockholm');
  expect(sinceThen(at(then), at(now))).toBe(words);
});
