import {
  type AdviceId,
  LANGUAGES,
  type Language,
  type OwnPhrase,
  type RuleId,
  type Sensitivity,
  type Weight,
} from '../engine/types.ts';

/** What a held reply waits for: the rep's choice of the two, one of them alone, or both. */
export const HOLD_WAYS = ['either', 'minutes', 'others', 'both'] as const;
export type HoldWay = (typeof HOLD_WAYS)[number];

/** Whether a heated reply may go without the wait: yes, with a reason given, or no. */
export const ANYWAYS = ['yes', 'reason', 'no'] as const;
export type Anyway = (typeof ANYWAYS)[number];

/** The checked languages with one switched on or off, in their usual order. */
export const toggled = (languages: readonly Language[], code: Language): Language[] =>
  LANGUAGES.filter((other) => (other === code) !== languages.includes(other));

/** What our own texts are in: the browser's language, or one that the rep chose. */
export const INTERFACE_LANGUAGES = ['browser', ...LANGUAGES] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The settings in force. What the rep has set of them travels with the rep's browser account. */
export interface Settings {
  /** Rules that neither mark nor advise any more. */
  readonly rulesOff: readonly (RuleId | AdviceId)[];
  /** Passages never to be marked again, as the rep dismissed them. */
  readonly phrasesOff: readonly string[];
  /** Hosts (with port) on which Take Five rests; `*.` before one stands for all below it, too. */
  readonly hostsOff: readonly string[];
  /** Hosts (with port) whose wish that checkers stay out of a box is passed over. */
  readonly hostsAnyway: readonly string[];
  /** Languages that are checked. */
  readonly languages: readonly Language[];
  readonly interfaceLanguage: InterfaceLanguage;
  readonly sensitivity: Sensitivity;
  /** What the findings of a rule weigh, where it is not what they usually weigh. */
  readonly weights: { readonly [R in RuleId]?: Weight };
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
  /** What may be given to a customer, as a letter says it: "free shipping on your next order". */
  readonly goodwill: readonly OwnPhrase[];
  /** Wordings of the rep's own to be marked. */
  readonly ownPhrases: readonly OwnPhrase[];
  /** The team's wordings to be marked; only a policy sets them. */
  readonly teamPhrases: readonly OwnPhrase[];
}

export const DEFAULT_SETTINGS: Settings = {
  rulesOff: [],
  phrasesOff: [],
  hostsOff: [],
  hostsAnyway: [],
  languages: LANGUAGES,
  interfaceLanguage: 'browser',
  sensitivity: 'normal',
  weights: {},
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
  goodwill: [],
  ownPhrases: [],
  teamPhrases: [],
};

/** Whether an entry of `hostsOff` is about a host: `*.zendesk.com` is about that one and all below it. */
export const coversHost = (entry: string, host: string): boolean =>
  entry === host || (entry.startsWith('*.') && `.${host}`.endsWith(entry.slice(1)));

/** Whether Take Five rests on a host at a time (epoch milliseconds). */
export function resting(settings: Settings, host: string, now: number): boolean {
  return settings.pausedUntil > now || settings.hostsOff.some((entry) => coversHost(entry, host));
}
