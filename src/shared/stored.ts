import { browser } from './browser.ts';
import { versionOf } from './version.ts';

/** A value that can be read and followed. */
export interface Followed<T> {
  readonly initial: T;
  /** @throws whatever the storage throws when it cannot be read. */
  get(): Promise<T>;
  /** Calls back with every new value. @returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
}

/** One value in the extension's storage, validated on the way out. */
export interface Stored<T> extends Followed<T> {
  /** @throws whatever the storage throws when it cannot be written. */
  set(value: T): Promise<void>;
}

/** What is told of a change: the new values by key; undefined for what is gone. */
type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back when an area of the storage has changed. @returns a function that stops it */
export function onStored(changed: (area: string, changes: Changes) => void): () => void {
  const listener = (changes: Changes, area: string) => changed(area, changes);
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * An item of the storage. It keeps its version in `<key>$`. An older value is migrated whenever it is read, and
 * stays as it is until the next is written: pages, popup and background may all come first, and none has to wait.
 * @param item.read makes the value of whatever was stored, in any version up to `version`
 */
export function storedItem<T>(item: {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly version: number;
  readonly initial: T;
  readonly read: (raw: unknown, version: number) => T;
}): Stored<T> {
  const { area, key, version, initial, read } = item;
  const meta = `${key}$`;
  return {
    initial,
    async get() {
      const found = await browser.storage[area].get([key, meta]);
      return read(found[key], versionOf(found[meta]));
    },
    set: (value) => browser.storage[area].set({ [key]: value, [meta]: { v: version } }),
    watch: (changed) =>
      onStored((where, changes) => {
        if (where === area && key in changes) changed(read(changes[key]?.newValue, version));
      }),
  };
}
