import type messages from '../../public/_locales/en/messages.json';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { browser } from './browser.ts';
import type { InterfaceLanguage } from './settings.ts';

export type MessageKey = keyof typeof messages;

/** The texts of a language by key; `$1` to `$9` stand for what is put in. `scripts/build/words.ts` makes them. */
export type Words = Readonly<Record<string, string>>;

/**
 * Where the words lie that are spoken: the worker of the background, each page of ours and each frame's isolated
 * world have their own. A symbol, because a page can give its window names that even that world sees.
 */
const WORDS: unique symbol = Symbol.for('take-five words') as never;
const realm: { [WORDS]?: Words | undefined } & typeof globalThis = globalThis;

/** Lets `t` speak a language from now on. */
export function speak(words: Words): void {
  realm[WORDS] = words;
}

/**
 * The language that our texts are in: the one that the rep chose, else ours that is the browser's, else English. The
 * words are our own either way: where a page of an extension is closed while its style sheet is read, Chromium says
 * nothing for any key from then on, as long as that process lives.
 */
export function languageOf(chosen: InterfaceLanguage): Language {
  if (chosen !== 'browser') return chosen;
  // Which of ours the browser takes; where it says nothing, that which it speaks itself.
  const [first] = (browser.i18n.getMessage('language_code') || browser.i18n.getUILanguage()).split(/[-_]/u);
  // Some have two names; a browser says `tl` for Filipino.
  const [code] = Intl.getCanonicalLocales(first || 'en');
  return LANGUAGES.find((ours) => ours === code) ?? 'en';
}

/** The text for a key, with what is put in: what is left out is empty. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const text = realm[WORDS]?.[key] ?? '';
  return text.replace(/\$([1-9])/gu, (_, number: string) => substitutions[Number(number) - 1] ?? '');
}

/** The digits of languages that have some of their own. */
const DIGITS: Readonly<Record<string, string>> = { bn: '০১২৩৪৫৬৭৮৯' };

/**
 * A whole number, zero or more, in the digits of our texts, as `Intl.NumberFormat` writes it without groups. The first
 * of those would take a page longer than all else that the meter does.
 * @param digits how many there are at least
 */
export function numeral(value: number, digits = 1): string {
  const written = String(value).padStart(digits, '0');
  const own = DIGITS[t('language_code')];
  return own === undefined ? written : written.replace(/\d/gu, (digit) => own.charAt(Number(digit)));
}

/** Making a format takes longer than a hundred uses of it; by language. */
const shares = new Map<string, Intl.NumberFormat>();

/** A share of 0 to 1, in per cent. */
export function share(value: number): string {
  const language = t('language_code');
  const format = shares.get(language) ?? new Intl.NumberFormat(language, { style: 'percent' });
  shares.set(language, format);
  return format.format(value);
}

/** A time span as minutes and seconds, `4:05`. @param ms milliseconds; below zero counts as zero */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${numeral(Math.floor(seconds / 60))}:${numeral(seconds % 60, 2)}`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Midnight of the rep's own day. */
const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** How long ago a time was, in words: "12 days ago", "yesterday". @param now epoch milliseconds, as `then` */
export function sinceThen(then: number, now: number): string {
  // Days are those of the calendar, be they 23 or 25 hours long: yesterday evening is not "15 hours ago" at noon.
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  // In numbers: the day 30 days ago may lie in this month, and 365 days ago in this year.
  const counted = new Intl.RelativeTimeFormat(t('language_code'));
  if (days >= 365) return counted.format(-Math.floor(days / 365), 'year');
  if (days >= 30) return counted.format(-Math.floor(days / 30), 'month');
  const format = new Intl.RelativeTimeFormat(t('language_code'), { numeric: 'auto' });
  if (days > 0) return format.format(-days, 'day');
  const minutes = Math.max(0, Math.floor((now - then) / MINUTE));
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}

/** A number of days from now, in words: "in 3 days". */
export function inDays(days: number): string {
  return new Intl.RelativeTimeFormat(t('language_code')).format(days, 'day');
}

/** A day in words: "Friday, 9 January". @param time epoch milliseconds */
export function onDay(time: number): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(t('language_code'), style).format(time);
}

/** The language that our own texts are in. */
export const ownLanguage = (): Language => LANGUAGES.find((code) => code === t('language_code')) ?? 'en';
