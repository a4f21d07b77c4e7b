/** The most that the rep may write of what a follow-up is about, in UTF-16 units. */
export const MOST_WHAT = 200;

/** A promise to come back to a customer. `what` is what the rep wrote on purpose; nothing of a reply is in it. */
export interface FollowUp {
  readonly id: string;
  /** The id of the site. */
  readonly site: string;
  /** The thread's page, an http or https address. */
  readonly url: string;
  /** Site and thread, as holds are tied to them. */
  readonly thread: string;
  /** The customer's display name, if the page showed it. */
  readonly customer: string | null;
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
