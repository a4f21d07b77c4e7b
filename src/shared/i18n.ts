import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text for a key in the browser's language; `$1`… stand for the substitutions. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Making a format takes longer than a hundred uses of it; by the least number of digits. */
const formats = new Map<number, Intl.NumberFormat>();

/** A whole number in the digits of our texts. @param digits how many there are at least */
export function numeral(value: number, digits = 1): string {
  const options = { minimumIntegerDigits: digits, useGrouping: false };
  const format = formats.get(digits) ?? new Intl.NumberFormat(t('language_code'), options);
  formats.set(digits, format);
  return format.format(value);
}

/** A time span as minutes and seconds, `4:05`. @param ms milliseconds; below zero counts as zero */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${numeral(Math.floor(seconds / 60))}:${numeral(seconds % 60, 2)}`;
}
