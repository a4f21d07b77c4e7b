import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Contact } from '../shared/contact.ts';
import type { FollowUp } from '../shared/follow-up.ts';
import type { Idea } from '../shared/idea.ts';

/** A sent reply, to know the same text again: hashes only. */
export interface SentReply {
  /** The salted hash of site and thread. */
  readonly thread: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly sketch: readonly number[];
}

/** What the extension keeps in IndexedDB: all that is more than a handful of values. */
export interface Tables extends DBSchema {
  /** By the salted hash of the address. */
  customers: { key: string; value: Contact; indexes: { lastAt: number } };
  followUps: { key: string; value: FollowUp };
  sent: { key: number; value: SentReply; indexes: { at: number } };
  /** By `id`. */
  ideas: { key: string; value: Idea };
  /** By `day`, the rep's own calendar's: `2026-01-05`. */
  diary: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Tables>;
type Upgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/**
 * How the database came to be, version by version: entry 0 makes version 1. What has been shipped is never
 * changed; a new shape is a new entry.
 */
export const VERSIONS: readonly ((db: Database, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('customers', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
    db.createObjectStore('followUps', { keyPath: 'id' });
    db.createObjectStore('sent', { autoIncrement: true }).createIndex('at', 'at');
    db.createObjectStore('ideas', { keyPath: 'id' });
    db.createObjectStore('diary', { keyPath: 'day' });
  },
];

let opened: Promise<Database> | undefined;

const forget = () => {
  opened = undefined;
};

async function open(versions: typeof VERSIONS): Promise<Database> {
  const db = await openDB<Tables>('take-five', versions.length, {
    upgrade(made, from, _to, upgrade) {
      for (const step of versions.slice(from)) step(made, upgrade);
    },
    // A newer version of the extension must not wait for this one.
    blocking: () => {
      db.close();
      forget();
    },
    terminated: forget,
  });
  return db;
}

/**
 * The database, opened once and again after it was lost.
 * @param versions all there are; tests give others
 * @throws what the browser throws when it cannot be opened; the next call tries again
 */
export function database(versions = VERSIONS): Promise<Database> {
  if (opened === undefined) {
    const mine = open(versions);
    opened = mine;
    mine.catch(() => {
      if (opened === mine) forget();
    });
  }
  return opened;
}
