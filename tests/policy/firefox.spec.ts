import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { ensureFirefox } from '../../scripts/system.ts';
import { EXTENSION, type Firefox, launch } from '../e2e/firefox.ts';
import { barred, claim, POLICY, type PolicyFile, WRONG } from './policy-file.ts';

test.describe.configure({ mode: 'serial' });

/** Every Firefox of the machine reads it as it starts; the policy is for an id that only this test uses. */
const FILE = '/etc/firefox/policies/policies.json';
const ID = 'policy-test@take-five.example';

let folder: string;
let file: PolicyFile;
let firefox: Firefox;
let inbox: Inbox;

/** What a form control of the options page shows, by the text of its label. */
const control = (page: Page, label: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(text));
    const input = found?.control as HTMLInputElement | null | undefined;
    return input && { value: input.value, disabled: input.disabled };
  }, label);

test.describe('managed policy in Firefox', () => {
  test.beforeAll(async () => {
    const why = barred();
    test.skip(why !== undefined, why);
    const found = await ensureFirefox();
    test.skip(found.path === undefined, found.missing);
    folder = mkdtempSync(join(tmpdir(), 'take-five-policy-'));
    cpSync(EXTENSION, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    manifest.browser_specific_settings.gecko.id = ID;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    file = claim(FILE);
    file.write({ policies: { '3rdparty': { Extensions: { [ID]: POLICY } } } });
    inbox = await startInbox();
    firefox = await launch(found.path ?? '', { extension: folder });
    await firefox.settings({ holdMinutes: 3, phrasesOff: ['Ticket'], rulesOff: ['own-wording'] });
  });

  test.afterAll(async () => {
    file?.remove();
    await firefox?.close();
    await inbox?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('locks what it locks, and says by name what is wrong', async () => {
    const options = await firefox.openOwn('options.html');
    await expect.poll(() => control(options, 'How many minutes')).toEqual({ value: '12', disabled: true });
    const text = () => options.evaluate(() => document.body.innerText);
    await expect.poll(text).toContain('Set by Acme Support');
    await expect.poll(text).toContain(WRONG);
    expect(await control(options, 'How many other customers')).toEqual({ value: '5', disabled: false });
  });

  test('reaches the pages: locked wordings are marked, whatever the rep switched off', async () => {
    const page = await firefox.open(`${inbox.url}#/c/maria/textarea`);
    await page.waitForSelector('textarea');
    await page.click('textarea');
    await page.keyboard.type('Hi Maria, your ticket is open.');
    const marked = () =>
      page.evaluate(() =>
        [...((CSS.highlights.get('take-five-own-wording') as unknown as Set<Range>) ?? [])].map(String),
      );
    await expect.poll(marked).toEqual(['ticket']);
  });
});
