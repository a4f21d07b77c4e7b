import type { Contact, ContactGlance } from '../shared/contact.ts';
import { settingsItem } from '../shared/store.ts';
import { contain } from './contain.ts';
import { database } from './database.ts';
import { digestOfAddress } from './digest.ts';

const DAY = 24 * 60 * 60_000;

/** A customer as a page shows them. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/**
 * What is remembered of a customer.
 * @returns null when the rep has not said yes to memory
 * @throws what the storage or the database throws
 */
export async function contactOf(address: string): Promise<ContactGlance | null> {
  if (!(await settingsItem.get()).memory) return null;
  const contact = await (await database()).get('customers', await digestOfAddress(address));
  if (contact === undefined) return { first: true, lastAt: null, count: 0, note: '' };
  const { count, lastAt, note } = contact;
  return { first: count === 0, lastAt: count === 0 ? null : lastAt, count, note };
}

/** Changes what is remembered of a customer, if the rep said yes to memory. @param now epoch milliseconds */
async function change({ name, address }: Person, now: number, edit: (contact: Contact) => Contact) {
  if (!(await settingsItem.get()).memory) return;
  const id = await digestOfAddress(address);
  const { store, done } = (await database()).transaction('customers', 'readwrite');
  const before = await store.get(id);
  const fresh: Contact = { id, name, firstAt: now, lastAt: now, count: 0, note: '' };
  await store.put({ ...edit(before ?? fresh), name });
  await done;
}

/** Counts a reply to a customer, if the rep said yes to memory. Never rejects. */
export function rememberReply(person: Person, now: number): Promise<void> {
  return contain('remember the customer', () =>
    change(person, now, (contact) => ({ ...contact, lastAt: now, count: contact.count + 1 })),
  );
}

/**
 * Keeps the rep's note on a customer, if the rep said yes to memory.
 * @throws what the storage or the database throws
 */
export function noteOn(person: Person, note: string, now: number): Promise<void> {
  return change(person, now, (contact) => ({ ...contact, note }));
}

/** Everybody that is remembered, the last written to first. @throws what the database throws */
export async function contacts(): Promise<Contact[]> {
  const all = await (await database()).getAllFromIndex('customers', 'lastAt');
  return all.toReversed();
}

/** Writes another note on somebody who is remembered. @throws what the database throws */
export async function rewriteNote(id: string, note: string): Promise<void> {
  const { store, done } = (await database()).transaction('customers', 'readwrite');
  const contact = await store.get(id);
  if (contact !== undefined) await store.put({ ...contact, note });
  await done;
}

/** Forgets one customer. @throws what the database throws */
export async function forgetContact(id: string): Promise<void> {
  await (await database()).delete('customers', id);
}

/** Forgets all customers. @throws what the database throws */
export async function forgetContacts(): Promise<void> {
  await (await database()).clear('customers');
}

/** Forgets those to whom nothing was written for longer than the rep set. Never rejects. */
export function purgeCustomers(now: number): Promise<void> {
  return contain('forget old customers', async () => {
    const { retentionDays } = await settingsItem.get();
    const old = IDBKeyRange.upperBound(now - retentionDays * DAY, true);
    const { store, done } = (await database()).transaction('customers', 'readwrite');
    for await (const cursor of store.index('lastAt').iterate(old)) await cursor.delete();
    await done;
  });
}
