/** FNV-1a, 32 bits, with a seed. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string, seed = 0): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** Stands for a thread where only whether it is the same one matters: its key cannot be read from it. */
export const threadMark = (key: string): string => hash(key).toString(36);
