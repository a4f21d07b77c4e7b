import { type ReadonlySignal, signal } from '@preact/signals';
import type { Followed } from './stored.ts';

/** A stored value as a signal. `ready` is false until the storage has answered, and stays so if it fails. */
export interface StoredSignal<T> {
  readonly value: ReadonlySignal<T>;
  readonly ready: ReadonlySignal<boolean>;
  /** Resolves when the storage has answered or failed; never rejects. */
  readonly settled: Promise<void>;
}

/** Follows a stored value; the signal holds the initial value until the storage has answered. */
export function storedSignal<T>(stored: Followed<T>): StoredSignal<T> {
  const value = signal(stored.initial);
  const ready = signal(false);
  const take = (next: T) => {
    value.value = next;
    ready.value = true;
  };
  const settled = Promise.resolve()
    .then(() => {
      stored.watch(take);
      return stored.get();
    })
    .then(take, () => undefined);
  return { value, ready, settled };
}
