/** The longest note on a customer, in UTF-16 units. */
export const MOST_NOTE = 500;

/** What is remembered of a customer, once the rep said yes to it. */
export interface Contact {
  /** The salted hash of the address: the address itself is not kept. */
  readonly id: string;
  /** The display name as the page last showed it. */
  readonly name: string;
  /** When the rep first and last wrote to them (or made the note, when there was no reply); epoch milliseconds. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** How many replies. */
  readonly count: number;
  /** The rep's own. */
  readonly note: string;
}

/** What is told of a customer. */
export interface ContactGlance {
  /** No reply to them is remembered. */
  readonly first: boolean;
  /** Epoch milliseconds; null when there was none. */
  readonly lastAt: number | null;
  readonly count: number;
  readonly note: string;
}
