// Put in by scripts/build/examples.ts.
declare module 'rule-examples' {
  import type { RuleId, Weight } from '../engine/types.ts';

  /** For each language the first example of each rule, with what is marked between ‹ and ›. */
  export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each language a text that is held at low, one at normal and one at high: at theirs and above, not below. */
  export const HELD: Readonly<Record<string, readonly string[]>>;
  /** What the findings of each rule usually weigh. */
  export const WEIGHT: Readonly<Record<RuleId, Weight>>;
}
