/** Why the rep sent a heated reply without the wait, in the rep's own words. It stays on this machine. */
export interface Reason {
  /** Epoch milliseconds. */
  readonly at: number;
  /** One line. */
  readonly reason: string;
}

/** A reason is no longer than this, in UTF-16 units. */
export const MOST_REASON = 200;
/** So many are kept, the newest. */
const MOST_REASONS = 200;

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  Number.isFinite(value.at) &&
  'reason' in value &&
  typeof value.reason === 'string';

/** Reads reasons from whatever the storage held, the newest last; what is not valid is left out. */
export const readReasons = (stored: unknown): readonly Reason[] =>
  Array.isArray(stored) ? stored.filter(isReason).slice(-MOST_REASONS) : [];

/** Adds a reason, and lets the oldest go when there are too many. */
export const withReason = (reasons: readonly Reason[], reason: Reason): readonly Reason[] =>
  [...reasons, reason].slice(-MOST_REASONS);
