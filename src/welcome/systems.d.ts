// Put in by scripts/build/systems.ts.
declare module 'systems' {
  /** The systems with hosts of their own: names, and hosts as entries of the setting `hostsOff` name them. */
  export const SYSTEMS: readonly { readonly name: string; readonly hosts: readonly string[] }[];
}
