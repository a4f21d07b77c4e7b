import type { Running } from '../../scripts/browser/launch.ts';

/** Runs over all promises in the extension's own database, as the background keeps them. */
export async function eachPromise(running: Running, what: 'clear' | 'make due'): Promise<void> {
  await (await running.worker()).evaluate(
    (wish) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('take-five');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const store = db.transaction('followUps', 'readwrite').objectStore('followUps');
          const reading = store.getAll();
          reading.onsuccess = () => {
            for (const one of reading.result)
              if (wish === 'clear') store.delete(one.id);
              else store.put({ ...one, dueAt: Date.now() - 1000, what: 'the charger' });
          };
          store.transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    what,
  );
}
