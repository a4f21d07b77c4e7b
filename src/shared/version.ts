/** The version that an item's companion `<key>$` tells; values without one are of the first. */
export const versionOf = (meta: unknown): number =>
  typeof meta === 'object' && meta !== null && 'v' in meta && typeof meta.v === 'number' ? meta.v : 1;
