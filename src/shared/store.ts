import { storage } from '@wxt-dev/storage';
import { type Asked, NEVER_ASKED, readAsked } from './asked.ts';
import { type Holds, readHolds, withOthers } from './hold.ts';
import { type Reason, readReasons } from './reasons.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** @param migrations for who writes it alone: two that migrate at once could undo what one has written since */
const define = (
  key: `${'local' | 'session' | 'sync'}:${string}`,
  version = 1,
  migrations?: Record<number, (stored: unknown) => unknown>,
) => storage.defineItem<unknown>(key, { fallback: null, version, ...(migrations && { migrations }) });

/** One value in the extension's storage, validated on the way out. */
export interface Stored<T> {
  readonly initial: T;
  /** @throws whatever the storage throws when it cannot be read. */
  get(): Promise<T>;
  /** @throws whatever the storage throws when it cannot be written. */
  set(value: T): Promise<void>;
  /** Calls back with every new value. @returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
}

function item<T>(of: ReturnType<typeof define>, initial: T, read: (raw: unknown) => T): Stored<T> {
  return {
    initial,
    get: async () => read(await of.getValue()),
    set: (value) => of.setValue(value),
    watch: (changed) => of.watch((raw) => changed(read(raw))),
  };
}

export const settingsItem = item<Settings>(define('sync:settings'), DEFAULT_SETTINGS, readSettings);

const HOLDS = ['local:holds', 2] as const;
/** The holds, for those who look at them. */
export const holdsItem: Omit<Stored<Holds>, 'set'> = item<Holds>(define(...HOLDS), {}, readHolds);
/** The holds, for the background, which alone writes them: brought from older versions first. */
export const keptHolds = (): Stored<Holds> => item<Holds>(define(...HOLDS, { 2: withOthers }), {}, readHolds);

export const askedItem = item<Asked>(define('local:asked'), NEVER_ASKED, readAsked);
export const reasonsItem = item<readonly Reason[]>(define('local:reasons'), [], readReasons);

const readText = (raw: unknown): string => (typeof raw === 'string' ? raw : '');

/** What was selected when the rep asked to note it as an idea, until the form has it. In memory only. */
export const selectionItem = item<string>(define('session:selection'), '', readText);
/** Where the rep mails the ideas to. */
export const leadItem = item<string>(define('local:lead'), '', readText);
