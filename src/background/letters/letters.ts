/**
 * What a short letter is put together from: each list holds several ways to say the same. `{name}` is the
 * customer's given name, `{what}` what the rep wrote the follow-up is about, `{goodwill}` a line of
 * what may be given. What stands in brackets is for the rep to fill: the `placeholder` rule finds it.
 */
export interface Letters {
  readonly greeting: { readonly named: readonly string[]; readonly nameless: readonly string[] };
  /** To hear whether all went well. */
  readonly checkIn: {
    readonly about: readonly string[];
    /** Where the rep wrote nothing of what it is about. */
    readonly plain: readonly string[];
    readonly thanks: readonly string[];
    readonly door: readonly string[];
    readonly goodwill: readonly string[];
  };
  /** A first word while there is no answer yet. */
  readonly holding: {
    readonly raised: readonly string[];
    readonly sorry: readonly string[];
    readonly when: readonly string[];
    readonly next: readonly string[];
  };
}
