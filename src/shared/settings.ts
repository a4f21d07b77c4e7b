import {
  ADVICE_IDS,
  type AdviceId,
  LANGUAGES,
  type Language,
  RULE_IDS,
  type RuleId,
} from '../engine/types.ts';

/** What a held reply waits for: the rep's choice of the two, one of them alone, or both. */
export const HOLD_WAYS = ['either', 'minutes', 'others', 'both'] as const;
export type HoldWay = (typeof HOLD_WAYS)[number];

/** Whether a heated reply may go without the wait: yes, with a reason given, or no. */
export const ANYWAYS = ['yes', 'reason', 'no'] as const;
export type Anyway = (typeof ANYWAYS)[number];

/** How easily a reply counts as heated. */
export const SENSITIVITIES = ['low', 'normal', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What the rep has set. Travels with the rep's browser account. */
export interface Settings {
  /** Rules that neither mark nor advise any more. */
  readonly rulesOff: readonly (RuleId | AdviceId)[];
  /** Passages never to be marked again, as the rep dismissed them. */
  readonly phrasesOff: readonly string[];
  /** Hosts (with port) on which Take Five rests. */
  readonly hostsOff: readonly string[];
  /** Languages that are checked. */
  readonly languages: readonly Language[];
  readonly sensitivity: Sensitivity;
  /** Take Five rests everywhere until this time; epoch milliseconds, 0 for never. */
  readonly pausedUntil: number;
  readonly holdWay: HoldWay;
  /** Length of the cool-down in minutes; parts of a minute are allowed. */
  readonly holdMinutes: number;
  /** How many other customers come first. */
  readonly holdOthers: number;
  readonly anyway: Anyway;
  /** How often a day a heated reply is held, and how often in one thread; 0 for no cap. */
  readonly mostHoldsADay: number;
  readonly mostHoldsAThread: number;
  /** Whether notifications name the customer: others may see the screen. */
  readonly notifyByName: boolean;
  /** Whether the heat meter stands at the box. */
  readonly meter: boolean;
  /** Whether customers are remembered: only once the rep said yes. */
  readonly memory: boolean;
  /** For how many days after the last reply. */
  readonly retentionDays: number;
  /** In how many days a follow-up is due when the rep says nothing else. */
  readonly followUpDays: number;
  /** After how many hours of a customer's waiting a first word is offered; 0 for never. */
  readonly waitedHours: number;
}

export const DEFAULT_SETTINGS: Settings = {
  rulesOff: [],
  phrasesOff: [],
  hostsOff: [],
  languages: LANGUAGES,
  sensitivity: 'normal',
  pausedUntil: 0,
  holdWay: 'either',
  holdMinutes: 5,
  holdOthers: 5,
  anyway: 'yes',
  mostHoldsADay: 20,
  mostHoldsAThread: 5,
  notifyByName: false,
  meter: true,
  memory: false,
  retentionDays: 180,
  followUpDays: 3,
  waitedHours: 24,
};

/** Longest cool-down, in minutes. */
export const MOST_MINUTES = 60;
/** Most customers that may come first. */
export const MOST_OTHERS = 20;
/** Most days that customers are remembered, and that a follow-up is put off. */
export const MOST_DAYS = 3650;
/** Most hours of waiting, a year. */
export const MOST_HOURS = 8760;
const MOST_HOLDS = 1000;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const number = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;

const whole = (value: unknown, fallback: number, most: number): number =>
  Math.min(Math.floor(number(value, fallback)), most);

const oneOf = <T>(known: readonly T[], value: unknown, fallback: T): T =>
  known.find((one) => one === value) ?? fallback;

/** Reads settings from whatever the storage held: what is not valid falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const raw: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const initial = DEFAULT_SETTINGS;
  const minutes = number(raw['holdMinutes'], initial.holdMinutes);
  const languages = LANGUAGES.filter((code) => strings(raw['languages']).includes(code));
  return {
    rulesOff: [...RULE_IDS, ...ADVICE_IDS].filter((id) => strings(raw['rulesOff']).includes(id)),
    phrasesOff: strings(raw['phrasesOff']),
    hostsOff: strings(raw['hostsOff']),
    languages: languages.length > 0 ? languages : initial.languages,
    sensitivity: oneOf(SENSITIVITIES, raw['sensitivity'], initial.sensitivity),
    pausedUntil: number(raw['pausedUntil'], 0),
    holdWay: oneOf(HOLD_WAYS, raw['holdWay'], initial.holdWay),
    holdMinutes: minutes > 0 ? Math.min(minutes, MOST_MINUTES) : initial.holdMinutes,
    holdOthers: whole(raw['holdOthers'], initial.holdOthers, MOST_OTHERS) || initial.holdOthers,
    anyway: oneOf(ANYWAYS, raw['anyway'], initial.anyway),
    mostHoldsADay: whole(raw['mostHoldsADay'], initial.mostHoldsADay, MOST_HOLDS),
    mostHoldsAThread: whole(raw['mostHoldsAThread'], initial.mostHoldsAThread, MOST_HOLDS),
    notifyByName: raw['notifyByName'] === true,
    meter: raw['meter'] !== false,
    memory: raw['memory'] === true,
    retentionDays: whole(raw['retentionDays'], initial.retentionDays, MOST_DAYS) || initial.retentionDays,
    followUpDays: whole(raw['followUpDays'], initial.followUpDays, MOST_DAYS) || initial.followUpDays,
    waitedHours: whole(raw['waitedHours'], initial.waitedHours, MOST_HOURS),
  };
}

/** Whether Take Five rests on a host at a time (epoch milliseconds). */
export function resting(settings: Settings, host: string, now: number): boolean {
  return settings.pausedUntil > now || settings.hostsOff.includes(host);
}
