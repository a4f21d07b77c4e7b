import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { EXTENSION, launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { ensureChromium } from '../../scripts/system.ts';
import { eachPromise } from '../pages/promises.ts';
import { barred, claim, POLICY, type PolicyFile, WRONG } from './policy-file.ts';

test.describe.configure({ mode: 'serial' });

/** Debian's Chromium reads every file in here. */
const FILE = '/etc/chromium/policies/managed/take-five-test.json';

/** Chromium makes the id of an unpacked extension of its path: a copy has one that no other test's browser knows. */
const idOf = (folder: string) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
    .join('');

let folder: string;
let file: PolicyFile;
let running: Running;
let inbox: Inbox;
let options: Page;

const write = (policy: unknown) => file.write({ '3rdparty': { extensions: { [idOf(folder)]: policy } } });

test.describe('managed policy in Chromium', () => {
  test.beforeAll(async () => {
    const why = barred();
    test.skip(why !== undefined, why);
    const program = realpathSync(await ensureChromium());
    test.skip(!/^\/usr\/(bin|lib)\/chromium/u.test(program), `${program} reads its policies elsewhere`);
    folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'take-five-policy-'))), 'extension');
    cpSync(EXTENSION, folder, { recursive: true });
    file = claim(FILE);
    write(POLICY);
    inbox = await startInbox();
    running = await launch({ extension: folder });
    await running.settings({ holdMinutes: 3, phrasesOff: ['Ticket'], rulesOff: ['own-wording'] });
    options = await running.context.newPage();
    await options.goto((await running.worker()).url().replace('background.js', 'options.html'));
  });

  test.afterAll(async () => {
    file?.remove();
    await running?.close();
    await inbox?.close();
    if (folder) rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  test('locks what it locks, leaves the rest to the rep, and says by name what is wrong', async () => {
    const minutes = options.getByLabel('How many minutes');
    await expect(minutes).toHaveValue('12');
    await expect(minutes).toBeDisabled();
    await expect(options.getByText('Set by Acme Support').first()).toBeVisible();
    await expect(options.getByText(WRONG)).toBeVisible();
    const allowed = options.getByLabel('Allowed', { exact: true });
    await expect(options.getByLabel('Allowed, with a reason')).toBeChecked();
    await allowed.click();
    await expect(allowed).toBeChecked();
    await expect(options.getByRole('switch', { name: /^Own wording/u })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('reaches the pages: locked wordings are marked, whatever the rep switched off', async () => {
    await running.page.goto(`${inbox.url}#/c/maria/textarea`);
    await running.page.getByRole('textbox', { name: 'Reply' }).fill('Hi Maria, your ticket is open.');
    await expect.poll(() => marks(running.page)).toEqual({ 'own-wording': ['ticket'] });
  });

  test('lists what is locked by its name on this page, and who locked it', async () => {
    const team = options.locator('.card-team');
    await expect(team.getByRole('heading', { level: 3 }).first()).toHaveText('Set by Acme Support');
    await expect(team.getByRole('list').first().getByRole('listitem')).toHaveText([
      'How many minutes',
      'Own wording',
    ]);
  });

  test('pages offer nothing that it has locked, and all else', async () => {
    const { page } = running;
    const overlay = new OverlayReader(page);
    await page.getByRole('textbox', { name: 'Reply' }).fill('As I already told you, your ticket is open.');
    await expect.poll(() => marks(page)).toMatchObject({ 'own-wording': ['ticket'] });
    await page.getByRole('textbox', { name: 'Reply' }).click();
    await page.keyboard.press('Alt+Shift+T');
    await overlay.wait('dialog', 'What stands out');
    const names = (await overlay.all()).filter(({ role }) => role === 'button').map(({ name }) => name);
    // Two findings; the locked one can be left alone in this reply, and no more.
    expect(names.filter((name) => name === 'Not in this reply').length).toBe(2);
    expect(names.filter((name) => name === 'Never this phrase').length).toBe(1);
    expect(names).toContain('Turn this rule off');
    expect(names).toContain('Hide the meter');
    await page.keyboard.press('Escape');
    write({ ...POLICY, meter: { value: true, mode: 'locked' }, rulesOff: { value: [], mode: 'locked' } });
    await expect(options.getByRole('switch', { name: /^Blame/u })).toHaveAttribute('aria-disabled', 'true', {
      timeout: 60_000,
    });
    await page.keyboard.press('Alt+Shift+T');
    await overlay.wait('dialog', 'What stands out');
    await expect
      .poll(async () => (await overlay.all()).map(({ name }) => name))
      .toEqual(expect.not.arrayContaining(['Turn this rule off']));
    expect(await overlay.find('button', 'Hide the meter')).toBeUndefined();
    await page.keyboard.press('Escape');
  });

  test('gives goodwill lines: a note to a newcomer offers one first, and carries it', async () => {
    const { page } = running;
    const overlay = new OverlayReader(page);
    const gift = 'free shipping on your next order';
    write({ ...POLICY, goodwill: { value: [{ text: gift, language: 'en' }], mode: 'locked' } });
    const goodwill = options.getByRole('region', { name: 'Goodwill lines' });
    await expect(goodwill.getByRole('listitem')).toHaveText([`${gift}English`], { timeout: 60_000 });
    await expect(goodwill.getByRole('button')).toHaveCount(0);
    await running.settings({ memory: true });
    const reply = page.getByRole('textbox', { name: 'Reply' });
    await page.goto(`${inbox.url}#/c/ruth/textarea`);
    await page.reload();
    await reply.click();
    await overlay.wait('StaticText', 'First time Ruth writes');
    await reply.fill('Hello Ruth, thank you for writing. Your parcel leaves tomorrow morning. Sam');
    await overlay.wait('button', /^Calm/u);
    await page.getByRole('button', { name: /^Send/u }).click();
    await overlay.click('button', 'Remind me');
    await overlay.wait('StaticText', /^You will be reminded/u);
    await eachPromise(running, 'make due');
    await page.goto('about:blank');
    await page.goto(`${inbox.url}#/c/ruth/textarea`);
    await reply.click();
    await overlay.wait('StaticText', 'You wanted to check in with Ruth');
    const ways = async () =>
      (await overlay.all()).flatMap(({ role, name }) =>
        role === 'button' && /note/u.test(name) ? [name] : [],
      );
    await expect.poll(ways).toEqual(['A note with a small thank-you', 'Write a note for me']);
    await overlay.click('button', 'A note with a small thank-you');
    await expect(reply).toHaveValue(new RegExp(`^(?:Hi|Hello) Ruth,[^]+the charger[^]+: ${gift}\\.`, 'u'));
  });

  test('gives tips, made harmless', async () => {
    const popup = await running.context.newPage();
    await popup.goto((await running.worker()).url().replace('background.js', 'popup.html'));
    await popup.getByRole('tab', { name: 'Tips' }).click();
    const tips = popup.getByRole('region', { name: 'Your team’s tips' }).or(popup.locator('.team-tips'));
    await expect(tips.locator('strong')).toHaveText('thank you');
    await expect(tips.locator('img')).toHaveCount(0);
  });

  test('is followed while it changes, and is gone when it is taken away', async () => {
    write({ holdMinutes: { value: 20, mode: 'locked' } });
    await expect(options.getByLabel('How many minutes')).toHaveValue('20', { timeout: 60_000 });
    write({});
    await expect(options.getByLabel('How many minutes')).toHaveValue('3', { timeout: 60_000 });
    await expect(options.getByLabel('How many minutes')).toBeEnabled();
  });
});
