// Put in by scripts/build/examples.ts.
declare module 'rule-examples' {
  /** For each language the first example of each rule, with what is marked between ‹ and ›. */
  export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
