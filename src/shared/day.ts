import { ADVICE_IDS, type AdviceId, FACETS, type Facet, RULE_IDS, type RuleId } from '../engine/types.ts';

/** What became of the replies that were to cool down: how many began to, and how their holds ended. */
export const HOLD_COUNTS = ['begun', 'calm', 'waited', 'anyway', 'dropped'] as const;
export type HoldCount = (typeof HOLD_COUNTS)[number];

/** Follow-ups that were made, and those done on their day or after it. */
export const FOLLOW_UP_COUNTS = ['made', 'kept', 'late'] as const;
export type FollowUpCount = (typeof FOLLOW_UP_COUNTS)[number];

/** What a reply was like as it was sent: numbers and ids, no text. */
export interface ReplyTone {
  /** 0 to 1. */
  readonly heat: number;
  /** How far it shows each quality of good service, 0 to 1. */
  readonly facets: Readonly<Record<Facet, number>>;
  /** What it lacked, each once. */
  readonly advice: readonly AdviceId[];
  /** The kinds of marks left in it, each once. */
  readonly rules: readonly RuleId[];
}

/** Counts of one day or of several: no text, nobody's name. */
export interface Counts {
  /** Replies sent, notes to colleagues left out. */
  readonly sent: number;
  /** Sum of their heats. */
  readonly heat: number;
  readonly facets: Readonly<Record<Facet, number>>;
  /** How many of them lacked it. */
  readonly advice: Readonly<Record<AdviceId, number>>;
  /** How many of them had a mark of the rule left in them. */
  readonly rules: Readonly<Record<RuleId, number>>;
  readonly holds: Readonly<Record<HoldCount, number>>;
  readonly followUps: Readonly<Record<FollowUpCount, number>>;
}

/** The counts of one day. */
export interface Day extends Counts {
  /** `YYYY-MM-DD`: the date on the rep's own calendar when it happened. It stays when the time zone changes. */
  readonly day: string;
}

const MS = 86_400_000;

/** The day of a time (epoch milliseconds) where the browser is now. */
export function dayOf(time: number): string {
  const date = new Date(time);
  // As if it were UTC: the local date is all that counts.
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier, below zero). */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS).toISOString().slice(0, 10);
}

/** Whether a value is a day as `dayOf` writes it, of these centuries. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/u.test(value)) return false;
  const time = Date.parse(value);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

const perId = <Id extends string>(ids: readonly Id[], count: (id: Id) => number): Record<Id, number> =>
  Object.fromEntries(ids.map((id) => [id, count(id)])) as Record<Id, number>;

/** Makes counts, each from what `from` and `of` say for its name and, where it has them, its ids. */
function make(one: (name: keyof Counts, id?: string) => number): Counts {
  return {
    sent: one('sent'),
    heat: one('heat'),
    facets: perId(FACETS, (id) => one('facets', id)),
    advice: perId(ADVICE_IDS, (id) => one('advice', id)),
    rules: perId(RULE_IDS, (id) => one('rules', id)),
    holds: perId(HOLD_COUNTS, (id) => one('holds', id)),
    followUps: perId(FOLLOW_UP_COUNTS, (id) => one('followUps', id)),
  };
}

/** The number under a name, or under an id of it; anything that is no count is zero. */
function read(of: unknown, name: string, id?: string): number {
  const value =
    typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Object(of)[name] : undefined;
  if (id !== undefined) return read(value, id);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

/** Nothing counted yet. */
export const NO_COUNTS: Counts = make(() => 0);

/** Both together. */
export function plus(one: Counts, other: Counts): Counts {
  return make((name, id) => read(one, name, id) + read(other, name, id));
}

/** What one reply counts. */
export function countsOf({ heat, facets, advice, rules }: ReplyTone): Counts {
  return {
    ...NO_COUNTS,
    sent: 1,
    heat,
    facets,
    advice: perId(ADVICE_IDS, (id) => (advice.includes(id) ? 1 : 0)),
    rules: perId(RULE_IDS, (id) => (rules.includes(id) ? 1 : 0)),
  };
}

/** A day as it is stored: what is zero is left out, and sums have four decimals. `readDay` reads it. */
export function storable(day: Day): unknown {
  const brief = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 || undefined : value;
  return JSON.parse(JSON.stringify(day, brief));
}

/** Reads a day from whatever was stored: a count that is none is zero, and without a day there is nothing. */
export function readDay(stored: unknown): Day | undefined {
  const day: unknown = typeof stored === 'object' && stored !== null ? Object(stored).day : undefined;
  if (!isDay(day)) return undefined;
  const counts = make((name, id) => read(stored, name, id));
  // Averages stay between 0 and 1 whatever the store was damaged to.
  const capped = (sum: number) => Math.min(sum, counts.sent);
  return {
    ...counts,
    heat: capped(counts.heat),
    facets: perId(FACETS, (id) => capped(counts.facets[id])),
    day,
  };
}
