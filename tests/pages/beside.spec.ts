import type { Running } from '../../scripts/browser/launch.ts';
import { CALM, expect, forEachKind, openBox, replyBox, test, textOf } from './world.ts';

/** Runs over all promises in the extension's own database, as the background keeps them. */
async function eachPromise(running: Running, what: 'clear' | 'make due'): Promise<void> {
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

/** The meter of a box that is served. */
const READY = 'Calm. Open the list of findings';

forEachKind((kind) => {
  test('a promise is made after the send, said when it is due, and its note written and undone', async ({
    page,
    inbox,
    overlay,
    running,
  }) => {
    await eachPromise(running, 'clear');
    await openBox(page, inbox, kind);
    // In the first moments a Send passes unseen.
    await overlay.wait('button', READY);
    await page.keyboard.type(CALM);
    await page.getByRole('button', { name: /^Send(?: reply)?$/u }).click();
    await overlay.wait('StaticText', 'Check in with Maria in 3 days?');
    await overlay.click('button', 'Remind me');
    await overlay.wait('StaticText', /^You will be reminded/u);
    await overlay.click('button', 'Close');
    await eachPromise(running, 'make due');

    await page.goto('about:blank');
    await openBox(page, inbox, kind);
    await overlay.wait('StaticText', 'You wanted to check in with Maria');
    await overlay.wait('StaticText', 'the charger');
    const before = await textOf(page);
    await overlay.click('button', 'Write a note for me');
    await expect.poll(() => textOf(page)).toMatch(/^(?:Hi|Hello) Maria,\s+.*the charger/su);
    await expect(replyBox(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(page)).toBe(before);
  });
});
