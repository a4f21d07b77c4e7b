import { browser } from '../shared/browser.ts';

/** Ends when a database is gone. @throws what the browser throws, and when something keeps it open */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Take Five: its database is in use'));
  });

/**
 * Takes away all that the extension has stored, its alarms and notifications, and every host the rep allowed.
 * @throws what the browser throws; what is gone by then stays gone
 */
export async function deleteEverything(): Promise<void> {
  const { local, session, sync } = browser.storage;
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
  await browser.alarms.clearAll();
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
  await browser.action.setBadgeText({ text: '' });
  const named = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  const others = origins.filter((pattern) => !named.has(pattern));
  if (others.length > 0) await browser.permissions.remove({ origins: others });
}
