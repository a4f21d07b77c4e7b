import type { Language } from '../engine/types.ts';

/** The most that the rep may write of what a follow-up is about, in UTF-16 units. */
export const MOST_WHAT = 200;
/** For how long a follow-up can be put off, in days. */
export const SNOOZES = [1, 3, 7] as const;

/** A promise to come back to a customer. `what` is what the rep wrote on purpose; nothing of a reply is in it. */
export interface FollowUp {
  readonly id: string;
  /** The id of the site. */
  readonly site: string;
  /** Where the thread is found again, an http or https address. */
  readonly url: string;
  /** Site and thread, as holds are tied to them. */
  readonly thread: string;
  /** The customer's display name, if the page showed it. */
  readonly customer: string | null;
  /** The name to greet the customer by, if it can be told. */
  readonly given: string | null;
  /** The salted hash of the customer's address, if the page showed it. */
  readonly customerId: string | null;
  /** What the reply was written in, if that could be told. */
  readonly language: Language | null;
  /** A hash of the customer's last message at that time; null when the page did not show it. */
  readonly heard: number | null;
  readonly what: string;
  /** Epoch milliseconds. */
  readonly dueAt: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly state: 'open' | 'done' | 'cancelled';
  /** When it was due before it was last put off; epoch milliseconds. */
  readonly snoozedFrom?: number;
  /** When it was done or cancelled; epoch milliseconds. */
  readonly endedAt?: number;
  /** The rep has been told that it is due. */
  readonly told: boolean;
}

/** What a page knows of a follow-up that the rep wants. */
export interface FollowUpRequest
  extends Pick<FollowUp, 'site' | 'url' | 'thread' | 'customer' | 'given' | 'language' | 'heard' | 'what'> {
  /** The customer's address, if the page shows it; only its hash is kept. */
  readonly address: string | null;
  /** In how many days it is due; parts of a day are allowed. */
  readonly days: number;
}
