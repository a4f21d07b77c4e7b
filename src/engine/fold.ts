/** Folds a word or phrase for comparing: lower case, plain apostrophes, single spaces, NFC. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}
