import { ADVICE_IDS, type AdviceId, RULE_IDS, type RuleId } from '../engine/types.ts';

/** What the rep has set. Travels with the rep's browser account. */
export interface Settings {
  /** Rules that neither mark nor advise any more. */
  readonly rulesOff: readonly (RuleId | AdviceId)[];
  /** Passages never to be marked again, as the rep dismissed them. */
  readonly phrasesOff: readonly string[];
  /** Hosts (with port) on which Take Five rests. */
  readonly hostsOff: readonly string[];
  /** Take Five rests everywhere until this time; epoch milliseconds, 0 for never. */
  readonly pausedUntil: number;
  /** Length of the cool-down in minutes; parts of a minute are allowed. */
  readonly holdMinutes: number;
  /** Whether the heat meter stands at the box. */
  readonly meter: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  rulesOff: [],
  phrasesOff: [],
  hostsOff: [],
  pausedUntil: 0,
  holdMinutes: 5,
  meter: true,
};

const MOST_MINUTES = 60;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const number = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;

/** Reads settings from whatever the storage held: what is not valid falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const raw: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const minutes = number(raw['holdMinutes'], DEFAULT_SETTINGS.holdMinutes);
  return {
    rulesOff: [...RULE_IDS, ...ADVICE_IDS].filter((id) => strings(raw['rulesOff']).includes(id)),
    phrasesOff: strings(raw['phrasesOff']),
    hostsOff: strings(raw['hostsOff']),
    pausedUntil: number(raw['pausedUntil'], 0),
    holdMinutes: minutes > 0 ? Math.min(minutes, MOST_MINUTES) : DEFAULT_SETTINGS.holdMinutes,
    meter: raw['meter'] !== false,
  };
}

/** Whether Take Five rests on a host at a time (epoch milliseconds). */
export function resting(settings: Settings, host: string, now: number): boolean {
  return settings.pausedUntil > now || settings.hostsOff.includes(host);
}
