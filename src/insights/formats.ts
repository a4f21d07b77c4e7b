import { t } from '../shared/i18n.ts';
import type { Grain } from './stretches.ts';

// Making a format takes longer than a hundred uses of it; the page has one language as long as it lives.
const once = <T>(make: (language: string) => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make(t('language_code'));
    return made;
  };
};

const counts = once((language) => new Intl.NumberFormat(language));
const dates = (options: Intl.DateTimeFormatOptions) =>
  once((language) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
const short = dates({ day: 'numeric', month: 'short' });
const months = dates({ month: 'short', year: 'numeric' });
const long = dates({ dateStyle: 'medium' });

/** A count. */
export const count = (value: number): string => counts().format(value);

/** A day as an axis names it, or the month when the axis is long. @param day `YYYY-MM-DD` */
export const tick = (day: string, far: boolean): string => (far ? months() : short()).format(Date.parse(day));

/** A day or a week in full. @param from and @param to `YYYY-MM-DD` */
export const stretchName = (grain: Grain, from: string, to: string): string =>
  grain === 'day' ? long().format(Date.parse(from)) : long().formatRange(Date.parse(from), Date.parse(to));

/** A time (epoch milliseconds) as a day on the rep's calendar. */
export const dayOfTime = (time: number): string =>
  new Intl.DateTimeFormat(t('language_code'), { dateStyle: 'medium' }).format(time);
