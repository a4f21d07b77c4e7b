import { storage } from '@wxt-dev/storage';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** A reply that is cooling down. Nothing of its text is kept: `sketch` holds hashes only. */
export interface Hold {
  /** Site and thread: what the hold is tied to. */
  readonly key: string;
  readonly url: string;
  /** The customer's display name, if the page showed it. */
  readonly customer: string | null;
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Epoch milliseconds; from then on the hold is over and the reply may go. */
  readonly until: number;
  readonly sketch: readonly number[];
  /** The rep has been told that the time is up. */
  readonly told: boolean;
}

export type Holds = Readonly<Record<string, Hold>>;

const stored = {
  settings: storage.defineItem<unknown>('sync:settings', { fallback: null, version: 1 }),
  holds: storage.defineItem<unknown>('local:holds', { fallback: null, version: 1 }),
  selection: storage.defineItem<unknown>('session:selection', { fallback: null, version: 1 }),
  lead: storage.defineItem<unknown>('local:lead', { fallback: null, version: 1 }),
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readHold(key: string, value: unknown): Hold | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const raw: Record<string, unknown> = { ...value };
  const { url, customer, tabId, windowId, startedAt, until, sketch, told } = raw;
  if (typeof url !== 'string' || !isNumber(startedAt) || !isNumber(until)) return undefined;
  return {
    key,
    url,
    customer: typeof customer === 'string' ? customer : null,
    tabId: isNumber(tabId) ? tabId : null,
    windowId: isNumber(windowId) ? windowId : null,
    startedAt,
    until,
    sketch: Array.isArray(sketch) ? sketch.filter(isNumber) : [],
    told: told === true,
  };
}

/** Reads holds from whatever the storage held; entries that are not valid are left out. */
export function readHolds(value: unknown): Holds {
  if (typeof value !== 'object' || value === null) return {};
  const holds: Record<string, Hold> = {};
  for (const [key, raw] of Object.entries(value)) {
    const hold = readHold(key, raw);
    if (hold !== undefined) holds[key] = hold;
  }
  return holds;
}

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

function item<T>(of: (typeof stored)[keyof typeof stored], initial: T, read: (raw: unknown) => T): Stored<T> {
  return {
    initial,
    get: async () => read(await of.getValue()),
    set: (value) => of.setValue(value),
    watch: (changed) => of.watch((raw) => changed(read(raw))),
  };
}

export const settingsItem = item<Settings>(stored.settings, DEFAULT_SETTINGS, readSettings);
export const holdsItem = item<Holds>(stored.holds, {}, readHolds);

const readText = (raw: unknown): string => (typeof raw === 'string' ? raw : '');

/** What was selected when the rep asked to note it as an idea, until the form has it. In memory only. */
export const selectionItem = item<string>(stored.selection, '', readText);
/** Where the rep mails the ideas to. */
export const leadItem = item<string>(stored.lead, '', readText);
