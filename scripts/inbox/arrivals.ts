/** A reply as it reached the customer. */
export interface Arrived {
  readonly number: number;
  readonly conversation: string;
  /** The customer's address. */
  readonly to: string;
  readonly body: string;
  /** What the rich editors sent besides the plain text, byte for byte. */
  readonly html?: string;
  /** ISO 8601 */
  readonly at: string;
}

interface Waiter {
  readonly predicate: (arrived: Arrived) => boolean;
  readonly resolve: (arrived: Arrived) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What has arrived at the customers so far, in memory, and a way to wait for more. */
export class Arrivals {
  readonly #list: Arrived[] = [];
  readonly #waiters = new Set<Waiter>();

  /** A copy, so that a caller's sort or splice stays the caller's. */
  list(): Arrived[] {
    return [...this.#list];
  }

  add(reply: Omit<Arrived, 'number' | 'at'>): Arrived {
    const arrived: Arrived = {
      ...reply,
      number: this.#list.length + 1,
      at: new Date().toISOString(),
    };
    this.#list.push(arrived);
    for (const waiter of this.#waiters) {
      if (waiter.predicate(arrived)) this.#settle(waiter, () => waiter.resolve(arrived));
    }
    return arrived;
  }

  /** Resolves with the first match, which may have arrived already; rejects after `ms`. */
  waitFor(predicate: (arrived: Arrived) => boolean, ms: number): Promise<Arrived> {
    const already = this.#list.find(predicate);
    if (already) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const bodies = this.#list.map((arrived) => `${arrived.conversation}: ${arrived.body.slice(0, 80)}`);
        const seen = bodies.length > 0 ? bodies.join(' | ') : 'nothing';
        this.#settle(waiter, () => reject(new Error(`No such reply within ${ms} ms. Arrived: ${seen}`)));
      }, ms);
      const waiter: Waiter = { predicate, resolve, reject, timer };
      this.#waiters.add(waiter);
    });
  }

  /** Lets go of everybody still waiting, so that closing never hangs. */
  close(): void {
    for (const waiter of this.#waiters) {
      this.#settle(waiter, () => waiter.reject(new Error('The inbox was closed while waiting for a reply.')));
    }
  }

  #settle(waiter: Waiter, how: () => void): void {
    clearTimeout(waiter.timer);
    this.#waiters.delete(waiter);
    how();
  }
}
