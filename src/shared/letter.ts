import type { Language } from '../engine/types.ts';

/** A short letter: the greeting, and the rest. Each is a paragraph. */
export type Letter = readonly [string, string];

/** What a letter is to say. */
export interface LetterRequest {
  readonly kind: 'check-in' | 'holding';
  readonly language: Language;
  /** The customer's given name, if it is known. */
  readonly given: string | null;
  /** What a check-in is about, as the rep wrote it; empty for nothing. */
  readonly what: string;
  /** A line of what may be given; empty for none. */
  readonly goodwill: string;
}
