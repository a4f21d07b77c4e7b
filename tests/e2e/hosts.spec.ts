import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION, launch } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { startInbox } from '../../scripts/inbox/server.ts';
import type { browser } from '../../src/shared/browser.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const HOST = 'helpdesk.test';
const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';

/**
 * The built extension with one host granted from the start: nobody can answer the browser's question in a
 * test, and a permission that is there already is granted without one.
 */
function extensionWithHost(): string {
  const folder = mkdtempSync(join(tmpdir(), 'take-five-host-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`http://${HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test('"Use Take Five on this site" runs in the open page at once, and in it from then on', async () => {
  const extension = extensionWithHost();
  const inbox = await startInbox({});
  const running = await launch({ extension, args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  const { context, page } = running;
  const worker = await running.worker();
  const registered = () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  // The grant from the start has registered the host: as before the rep's click, it is not.
  await expect.poll(registered).toHaveLength(3);
  await worker.evaluate(() => chrome.scripting.unregisterContentScripts());

  await page.goto(`http://${HOST}:${inbox.port}/#/c/maria/textarea`);
  const box = page.getByRole('textbox', { name: 'Reply' });
  await box.pressSequentially(HEATED);
  await page.locator('button.send').click();
  expect((await inbox.waitForArrival(() => true, 5000)).body).toBe(HEATED);
  await expect(box).toHaveValue('');

  const opened = context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await popup.getByRole('button', { name: 'Use Take Five on this site' }).click();
  await expect.poll(registered).toEqual(expect.arrayContaining(['content', 'marks']));

  const overlay = new OverlayReader(page);
  await box.pressSequentially(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.locator('button.send').click();
  await overlay.wait('dialog', 'Take five first?');

  await page.reload();
  await box.pressSequentially(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.locator('button.send').click();
  await overlay.wait('dialog', 'Take five first?');
  expect(inbox.arrived()).toHaveLength(1);

  await running.close();
  await inbox.close();
  rmSync(extension, { recursive: true });
});
