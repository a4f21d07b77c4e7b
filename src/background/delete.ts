import { browser } from '../shared/browser.ts';
import { showBadge, showDue } from './badge.ts';
import { alone } from './in-turn.ts';
import { PURGE } from './purge.ts';

/** Ends when a database is gone. @throws what the browser throws, and when something keeps it open */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Take Five: its database is in use'));
  });

/**
 * Takes away all that the extension has stored, its alarms (but for the one that forgets what comes later) and
 * notifications, and every host the rep allowed. What was being written is written first, so that it goes, too.
 * @param now epoch milliseconds
 * @throws what the browser throws; what is gone by then stays gone
 */
export function deleteEverything(now: number): Promise<void> {
  return alone(async () => {
    const { local, session, sync } = browser.storage;
    await Promise.all([local.clear(), session.clear(), sync.clear()]);
    for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
    for (const { name } of await browser.alarms.getAll())
      if (name !== PURGE) await browser.alarms.clear(name);
    for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
    // What the badge was about is remembered for when it is next painted.
    await Promise.all([showBadge({}, now), showDue(0, now)]);
    const named = new Set(browser.runtime.getManifest().host_permissions);
    const { origins = [] } = await browser.permissions.getAll();
    const others = origins.filter((pattern) => !named.has(pattern));
    if (others.length > 0) await browser.permissions.remove({ origins: others });
  });
}
