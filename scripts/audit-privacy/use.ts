import type { Page } from '@playwright/test';
import type { Running } from '../browser/launch.ts';
import { OverlayReader } from '../browser/overlay.ts';
import { FILLED, KEPT, SAVED, TEXTS } from './texts.ts';

/**
 * Writes, is held, lets cool, fixes and sends in every language, notes something on a customer, promises to come back
 * to one and does, writes a first word, and works popup, ideas and settings.
 * @throws when a step fails
 */
export async function useEverything(running: Running, inbox: string): Promise<void> {
  const { page } = running;
  const overlay = new OverlayReader(page);
  await running.settings({ memory: true });
  await noteOnCustomer(page, overlay, inbox);
  for (const { id, heated, calm } of TEXTS) {
    await page.goto(`${inbox}#/c/${id}/contenteditable`);
    const box = page.getByRole('textbox', { name: 'Reply' });
    await box.click();
    await page.keyboard.type(heated);
    await overlay.wait('button', /^Heated/u, 30_000);
    if (id === 'maria') {
      await page.keyboard.press('Alt+Shift+T');
      await overlay.click('button', /^Use: /u);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Send reply' }).click();
    await overlay.click('button', /^Take \d/u);
    await overlay.wait('dialog', /^Cooling down/u);
    await page.keyboard.press('Escape');
    await box.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(calm);
    await page.getByRole('button', { name: 'Send reply' }).click();
    if (id === 'maria') {
      await overlay.click('button', 'Remind me');
      await overlay.wait('StaticText', /^You will be reminded/u);
    }
    // The last one is left to cool, so that one lies in the storage.
    if (id !== TEXTS.at(-1)?.id) continue;
    await box.click();
    await page.keyboard.type(heated);
    await page.getByRole('button', { name: 'Send reply' }).click();
    await overlay.click('button', /^Take \d/u);
    await overlay.wait('dialog', /^Cooling down/u);
  }
  await keepPromise(running, overlay, inbox);
  await useOwnPages(running);
}

async function noteOnCustomer(page: Page, overlay: OverlayReader, inbox: string): Promise<void> {
  await page.goto(`${inbox}#/c/maria/contenteditable`);
  const box = page.getByRole('textbox', { name: 'Reply' });
  await box.click();
  await overlay.click('button', 'Note about them');
  await overlay.wait('textbox', 'Your note about this customer');
  await page.keyboard.type(KEPT.note);
  await page.keyboard.press('Enter');
  await overlay.wait('StaticText', 'Noted.');
  await page.keyboard.press('Alt+Shift+T');
  await overlay.click('button', 'No solution yet: write a first word');
  // The first field, by the browser's own selection.
  await box.getByText('[').waitFor();
  await box.evaluate((host) => {
    const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const words = node.textContent ?? '';
      if (!words.includes('[')) continue;
      getSelection()?.setBaseAndExtent(node, words.indexOf('['), node, words.indexOf(']') + 1);
      return;
    }
  });
  await page.keyboard.type(FILLED);
  // Another box for the rest.
  await page.goto('about:blank');
}

async function openOwn(running: Running, name: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto((await running.worker()).url().replace('background.js', name));
  return page;
}

/** Writes what the follow-up is about, lets it be due, and has its note written into the reply. */
async function keepPromise(running: Running, overlay: OverlayReader, inbox: string): Promise<void> {
  const own = await openOwn(running, 'options.html');
  // Waiting for days is no test: what the database holds is made due.
  await own.evaluate(
    (what) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('take-five');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('followUps', 'readwrite').objectStore('followUps');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const one of all.result) store.put({ ...one, what, dueAt: Date.now() - 1000 });
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    KEPT.what,
  );
  await own.close();
  const { page } = running;
  await page.goto('about:blank');
  await page.goto(`${inbox}#/c/maria/contenteditable`);
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await overlay.click('button', 'Write a note for me');
  await page.getByRole('textbox', { name: 'Reply' }).getByText(KEPT.what).waitFor();
}

async function useOwnPages(running: Running): Promise<void> {
  const own = (name: string) => openOwn(running, name);
  const popup = await own('popup.html');
  await popup.getByRole('region', { name: 'Cooling down' }).waitFor();
  await popup.getByRole('tab', { name: 'Tips' }).click();
  const [{ calm, heated }] = TEXTS;
  await popup.getByRole('searchbox').fill(calm);
  await popup.getByRole('searchbox').clear();
  const [star] = await popup.getByRole('button', { name: /^Favourite: /u, pressed: false }).all();
  await star?.click();
  await popup.getByRole('region', { name: 'Your favourites' }).waitFor();
  const welcome = await own('welcome.html');
  await welcome.getByRole('textbox').click();
  await welcome.keyboard.type(heated);
  await new OverlayReader(welcome).wait('button', /^Heated/u, 30_000);
  const options = await own('options.html');
  for (const [region, field] of [
    ['Own wording', 'Wording to mark'],
    ['Goodwill lines', 'What they get'],
  ] as const) {
    const card = options.getByRole('region', { name: region });
    await card.getByLabel(field).fill(SAVED);
    await card.getByRole('button', { name: 'Add' }).click();
    await card.getByRole('listitem').getByText(SAVED).waitFor();
  }
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  await (await download).delete();
  const insights = await own('insights.html');
  await insights.getByRole('heading', { level: 1 }).waitFor();
  const board = insights.getByRole('region', { name: 'Ideas', exact: true });
  await board.getByRole('textbox', { name: 'What customers say' }).fill(KEPT.idea);
  await board.getByRole('button', { name: 'Note it' }).click();
  await board.getByRole('listitem').getByText(KEPT.idea).first().waitFor();
  for (const page of [popup, options, insights]) await page.close();
}

/** Deletes everything, as the rep would. */
export async function deleteEverything(running: Running): Promise<void> {
  await running.page.goto('about:blank');
  const options = await openOwn(running, 'options.html');
  await options.getByRole('button', { name: 'Delete everything …' }).click();
  await options.getByRole('button', { name: 'Yes, delete everything' }).click();
  await options.getByText('Everything is deleted.').waitFor();
  await options.close();
}
