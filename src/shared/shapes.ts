import {
  ADVICE_IDS,
  LANGUAGES,
  type Language,
  type OwnPhrase,
  RULE_IDS,
  SENSITIVITIES,
  WEIGHTS,
} from '../engine/types.ts';
import { ANYWAYS, HOLD_WAYS, INTERFACE_LANGUAGES, type Settings } from './settings.ts';

/** Longest cool-down, in minutes. */
export const MOST_MINUTES = 60;
/** Most customers that may come first. */
export const MOST_OTHERS = 20;
/** Most replies that may be held a day or in a thread, where there is a cap. */
export const MOST_HOLDS = 1000;
/** Most days that customers are remembered, and that a follow-up is put off. */
export const MOST_DAYS = 3650;
/** Most hours of waiting, a year. */
export const MOST_HOURS = 8760;
/** Longest text of an own phrase, its fix or its reason, in UTF-16 units. */
export const LONGEST = 300;
/** Most entries in a list of texts or phrases. */
export const MOST_ENTRIES = 1000;

/**
 * What a setting may be. `minutes` may be parts of a minute; `known` is a list of known words, none twice; `weights`
 * are some of the rules, each with a weight.
 */
export type Shape =
  | { readonly is: 'minutes'; readonly most: number }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'time' | 'yesNo' | 'texts' | 'phrases' | 'weights' }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'known'; readonly of: readonly string[]; readonly least: number };

/** What each setting may be. */
export const SHAPES: { readonly [K in keyof Settings]: Shape } = {
  rulesOff: { is: 'known', of: [...RULE_IDS, ...ADVICE_IDS], least: 0 },
  phrasesOff: { is: 'texts' },
  hostsOff: { is: 'texts' },
  hostsAnyway: { is: 'texts' },
  languages: { is: 'known', of: LANGUAGES, least: 1 },
  interfaceLanguage: { is: 'one', of: INTERFACE_LANGUAGES },
  sensitivity: { is: 'one', of: SENSITIVITIES },
  weights: { is: 'weights' },
  pausedUntil: { is: 'time' },
  holdWay: { is: 'one', of: HOLD_WAYS },
  holdMinutes: { is: 'minutes', most: MOST_MINUTES },
  holdOthers: { is: 'whole', least: 1, most: MOST_OTHERS },
  anyway: { is: 'one', of: ANYWAYS },
  mostHoldsADay: { is: 'whole', least: 0, most: MOST_HOLDS },
  mostHoldsAThread: { is: 'whole', least: 0, most: MOST_HOLDS },
  notifyByName: { is: 'yesNo' },
  meter: { is: 'yesNo' },
  memory: { is: 'yesNo' },
  retentionDays: { is: 'whole', least: 1, most: MOST_DAYS },
  followUpDays: { is: 'whole', least: 1, most: MOST_DAYS },
  waitedHours: { is: 'whole', least: 0, most: MOST_HOURS },
  goodwill: { is: 'phrases' },
  ownPhrases: { is: 'phrases' },
  teamPhrases: { is: 'phrases' },
};

export type SettingName = keyof Settings;
export const SETTING_NAMES = Object.keys(SHAPES) as SettingName[];

/** An object that was made by nobody's prototype but its own: what JSON and the storage know as one. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
const isShort = (value: unknown): value is string => isText(value) && value.length <= LONGEST;

/** Reads one own phrase; undefined when it is none, has no letter or digit, or one of its texts is too long. */
export function readPhrase(value: unknown): OwnPhrase | undefined {
  if (!isRecord(value)) return undefined;
  const { text, fix, why, language } = value;
  if (!isShort(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (!(fix === undefined || isShort(fix)) || !(why === undefined || isShort(why))) return undefined;
  if (!(language === undefined || LANGUAGES.includes(language as Language))) return undefined;
  return {
    text: text.trim(),
    ...(fix?.trim() ? { fix: fix.trim() } : {}),
    ...(why?.trim() ? { why: why.trim() } : {}),
    ...(language === undefined ? {} : { language: language as Language }),
  };
}

/** Whether a phrase is in a list already, in whatever case. */
export const isThere = (list: readonly OwnPhrase[], { text }: OwnPhrase): boolean =>
  list.some((one) => one.text.toLowerCase() === text.toLowerCase());

/** The entries of a list that can be read, each once; of `known` words in the order in which they are known. */
function readList(shape: Shape, value: readonly unknown[]): unknown[] {
  if (shape.is === 'known') return shape.of.filter((word) => value.includes(word));
  if (shape.is === 'phrases') return value.flatMap((one) => readPhrase(one) ?? []);
  return [...new Set(value.filter(isText))];
}

/** The weights that can be read. */
const readWeights = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    RULE_IDS.filter((id) => WEIGHTS.some((weight) => Object.hasOwn(value, id) && weight === value[id])).map(
      (id) => [id, value[id]],
    ),
  );

/** Whether a value is one that a setting may have. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'minutes':
      return isNumber(value, Number.MIN_VALUE, shape.most);
    case 'whole':
      return isNumber(value, shape.least, shape.most) && Number.isInteger(value);
    case 'time':
      return isNumber(value, 0, Number.MAX_SAFE_INTEGER);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'weights':
      return isRecord(value) && Object.keys(readWeights(value)).length === Object.keys(value).length;
    case 'one':
      return shape.of.includes(value as string);
    default:
      return (
        Array.isArray(value) &&
        value.length <= MOST_ENTRIES &&
        readList(shape, value).length === value.length &&
        value.length >= (shape.is === 'known' ? shape.least : 0)
      );
  }
}

/**
 * Reads the settings that an object holds: what a setting cannot be is left out, of a list only the entries that
 * cannot be read.
 */
export function readSome(raw: unknown): Partial<Settings> {
  if (!isRecord(raw)) return {};
  const read: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const shape = SHAPES[name];
    const value = raw[name];
    if (Array.isArray(value)) {
      const list = readList(shape, value).slice(0, MOST_ENTRIES);
      if (fits(shape, list)) read[name] = list;
    } else if (shape.is === 'weights' && isRecord(value)) read[name] = readWeights(value);
    else if (fits(shape, value)) read[name] = value;
  }
  return read;
}
