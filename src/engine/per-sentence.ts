import type { Word } from './types.ts';

/** Remembers what is made of the words of a sentence, for as long as the sentence itself is remembered. */
export function perSentence<T>(make: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  const made = new WeakMap<readonly Word[], { readonly value: T }>();
  return (words) => {
    let known = made.get(words);
    if (known === undefined) {
      known = { value: make(words) };
      made.set(words, known);
    }
    return known.value;
  };
}
