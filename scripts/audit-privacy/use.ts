import type { Page } from '@playwright/test';
import type { Running } from '../browser/launch.ts';
import { OverlayReader } from '../browser/overlay.ts';
import { SAVED, TEXTS } from './texts.ts';

/** Writes, is held, lets cool, fixes and sends in every language, and works popup and settings. @throws when a step fails */
export async function useEverything(running: Running, inbox: string): Promise<void> {
  const { page } = running;
  const overlay = new OverlayReader(page);
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
    // The last one is left to cool, so that one lies in the storage.
    if (id !== TEXTS.at(-1)?.id) continue;
    await box.click();
    await page.keyboard.type(heated);
    await page.getByRole('button', { name: 'Send reply' }).click();
    await overlay.click('button', /^Take \d/u);
    await overlay.wait('dialog', /^Cooling down/u);
  }
  await useOwnPages(running);
}

async function useOwnPages(running: Running): Promise<void> {
  const own = async (name: string): Promise<Page> => {
    const page = await running.context.newPage();
    await page.goto((await running.worker()).url().replace('background.js', name));
    return page;
  };
  const popup = await own('popup.html');
  await popup.getByRole('region', { name: 'Cooling down' }).waitFor();
  const options = await own('options.html');
  await options.getByLabel('Wording to mark').fill(SAVED);
  await options.getByRole('button', { name: 'Add' }).click();
  await options.getByText(SAVED).waitFor();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  await (await download).delete();
  const insights = await own('insights.html');
  await insights.getByRole('heading', { level: 1 }).waitFor();
}
