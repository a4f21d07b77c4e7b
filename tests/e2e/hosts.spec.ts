import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION, launch } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { startInbox } from '../../scripts/inbox/server.ts';
import { ensureFirefox } from '../../scripts/system.ts';
import type { browser } from '../../src/shared/browser.ts';
import { startSite } from '../pages/site.ts';
import { EXTENSION as FIREFOX_EXTENSION, launch as launchFirefox } from './firefox.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const HOST = 'helpdesk.test';
const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';

/**
 * The built extension with one host granted from the start: nobody can answer the browser's question in a
 * test, and a permission that is there already is granted without one.
 */
function extensionWithHost(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'take-five-host-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`http://${HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test('"Use Take Five on this site" runs in the open page at once, and in it from then on', async () => {
  const extension = extensionWithHost(EXTENSION);
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

/** A composer in a web component, as wide as its marks can be seen. */
const COMPONENT = `<div id="host"></div><script>
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div contenteditable aria-label="Reply" style="width: 500px; height: 120px; font: 20px sans-serif"></div><button>Send</button>';
  root.querySelector('div').focus();
</script>`;

test('in Firefox an allowed host has its marks painted in shadow roots, too', async () => {
  const { path, missing } = await ensureFirefox();
  test.skip(path === undefined, missing);
  const extension = extensionWithHost(FIREFOX_EXTENSION);
  const site = await startSite();
  const firefox = await launchFirefox(path ?? '', {
    extension,
    prefs: { 'network.dns.localDomains': HOST },
  });
  const page = await firefox.open(site.add({ body: COMPONENT }).replace('127.0.0.1', HOST));
  await page.keyboard.type(HEATED);
  const marked = () => page.evaluate(() => [...CSS.highlights.keys()].length);
  await expect.poll(marked).toBe(3);
  const picture = () =>
    page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 540, height: 120 } });
  // No caret that blinks.
  await page.evaluate(() => document.body.append(document.createElement('input')));
  await page.click('body > input');
  const painted = await picture();
  await page.evaluate(() => CSS.highlights.clear());
  expect(await picture()).not.toBe(painted);
  await firefox.close();
  await site.close();
  rmSync(extension, { recursive: true });
});
