import { readFileSync } from 'node:fs';
import type { browser } from '../../src/shared/browser.ts';
import { expect, region, stored, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

test('what is set is kept, and shown as it is kept', async ({ running, options }) => {
  const minutes = options.getByLabel('How many minutes');
  await minutes.fill('10');
  await minutes.press('Tab');
  await expect(options.getByRole('status')).toHaveText('Saved.');
  await options.getByLabel('Allowed, with a reason').click();
  await options.getByLabel(/^High/u).click();
  await options.getByRole('switch', { name: 'Swedish' }).click();
  await options.getByRole('switch', { name: /^Blame/u }).click();
  const wanted = {
    holdMinutes: 10,
    anyway: 'reason',
    sensitivity: 'high',
    languages: ['en', 'fil', 'id', 'bn'],
    rulesOff: ['blame'],
  };
  await expect.poll(() => stored(running)).toEqual(wanted);
  await options.reload();
  await expect(minutes).toHaveValue('10');
  await expect(options.getByRole('switch', { name: 'Swedish' })).not.toBeChecked();
  // A number that does not fit changes nothing.
  await minutes.fill('99');
  await minutes.press('Tab');
  await expect(minutes).toHaveValue('10');
  expect(await stored(running)).toEqual(wanted);
});

test('what a rule weighs is kept where it is not the usual', async ({ running, options }) => {
  const canned = options.getByLabel('How much it counts: Canned');
  await expect(canned).toHaveValue('note');
  await canned.selectOption('pause');
  await options.getByLabel('How much it counts: Blame').selectOption('note');
  await expect.poll(() => stored(running)).toEqual({ weights: { canned: 'pause', blame: 'note' } });
  await canned.selectOption('Marked only (usual)');
  await expect.poll(() => stored(running)).toEqual({ weights: { blame: 'note' } });
  await options.getByRole('switch', { name: /^Blame/u }).click();
  await expect(options.getByLabel('How much it counts: Blame')).toHaveCount(0);
});

test('examples show at once what the settings do, in the language that is chosen', async ({ options }) => {
  const live = options.locator('.live');
  const verdicts = live.locator('.plain .verdict');
  await expect(verdicts).toHaveText(['Held at Send', 'Held at Send', 'Goes at once']);
  await options.getByLabel(/^Low/u).click();
  await expect(verdicts).toHaveText(['Held at Send', 'Goes at once', 'Goes at once']);
  await options.getByLabel(/^High/u).click();
  await expect(verdicts).toHaveText(['Held at Send', 'Held at Send', 'Held at Send']);
  await options.getByLabel('Examples in').selectOption('sv');
  await expect(live.locator('.plain .example').first()).toHaveText('Vi vet var du bor, så betala.');
  await expect(live.locator('.plain .example').first()).toHaveAttribute('lang', 'sv');
  await expect(verdicts).toHaveText(['Held at Send', 'Held at Send', 'Held at Send']);
  await options.getByLabel('Examples in').selectOption('en');
  const own = live.locator('.live-own');
  await live.getByLabel('Try a sentence').fill('We apologize for any inconvenience.');
  await expect(own.locator('mark')).toHaveCount(1);
  await expect(own).toContainText('Goes at once');
  await options.getByLabel('How much it counts: Canned').selectOption('pause');
  await expect(own).toContainText('Held at Send');
  await options.getByRole('switch', { name: /^Canned/u }).click();
  await expect(own.locator('mark')).toHaveCount(0);
});

test('hosts where the page’s wish is overruled can be given back to it', async ({ running, options }) => {
  await running.settings({ hostsAnyway: ['desk.example.com'] });
  const given = options.getByRole('button', { name: 'Remove: desk.example.com' });
  await given.click();
  await expect(given).toHaveCount(0);
  await expect.poll(async () => (await stored(running)).hostsAnyway ?? []).toEqual([]);
});

test('memory, follow-ups and first words', async ({ running, options }) => {
  for (const [label, value] of [
    ['Forget after so many days without a reply', '90'],
    ['Check in after so many days', '5'],
    [/^Offer a first word after so many hours of waiting/u, '0'],
  ] as const) {
    const field = options.getByLabel(label);
    await field.fill(value);
    await field.press('Tab');
  }
  await expect.poll(() => stored(running)).toEqual({ retentionDays: 90, followUpDays: 5, waitedHours: 0 });
});

test('one language stays on', async ({ options }) => {
  for (const name of ['English', 'Filipino', 'Swedish', 'Indonesian'])
    await options.getByRole('switch', { name }).click();
  const last = options.getByRole('switch', { name: 'Bangla' });
  await expect(last).toHaveAttribute('aria-disabled', 'true');
  await last.press('Enter');
  await expect(last).toBeChecked();
});

test('goodwill lines are added and removed; what is none, or there already, is refused', async ({
  running,
  options,
}) => {
  const goodwill = region(options, 'Goodwill lines');
  const text = goodwill.getByLabel('What they get');
  const add = goodwill.getByRole('button', { name: 'Add' });
  await text.fill('…');
  await add.click();
  await expect(goodwill.getByRole('alert')).toHaveText(/at least one letter/u);
  await text.fill('a coupon');
  await goodwill.getByLabel('In replies in').selectOption('en');
  await add.click();
  await expect(text).toHaveValue('');
  await text.fill('A coupon');
  await add.click();
  await expect(goodwill.getByRole('alert')).toHaveText(/in the list already/u);
  await text.fill('1 + 1');
  await add.click();
  const both = [{ text: 'a coupon', language: 'en' }, { text: '1 + 1' }];
  await expect.poll(async () => (await stored(running)).goodwill).toEqual(both);
  await goodwill.getByRole('button', { name: 'Remove: a coupon' }).click();
  await expect(goodwill.getByRole('button', { name: 'Remove: 1 + 1' })).toBeFocused();
  await expect.poll(async () => (await stored(running)).goodwill).toEqual(both.slice(1));
});

test('own wordings are added, changed and removed; what is none is refused', async ({ running, options }) => {
  const own = region(options, 'Own wording');
  const add = own.getByRole('button', { name: 'Add' });
  await own.getByLabel('Wording to mark').fill('!!');
  await add.click();
  await expect(own.getByRole('alert')).toHaveText(/at least one letter/u);
  await own.getByLabel('Wording to mark').fill('ticket');
  await own.getByLabel('Say instead').fill('question');
  await own.getByLabel('In replies in').selectOption('en');
  await add.click();
  await expect
    .poll(async () => (await stored(running)).ownPhrases)
    .toEqual([{ text: 'ticket', fix: 'question', language: 'en' }]);
  await expect(own.getByRole('button', { name: 'Edit: ticket' })).toBeVisible();
  await own.getByLabel('Wording to mark').fill('TICKET');
  await add.click();
  await expect(own.getByRole('alert')).toHaveText(/in the list already/u);
  await own.getByRole('button', { name: 'Edit: ticket' }).click();
  await own.getByLabel('Why').fill('Nobody is a ticket.');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect(own.getByRole('listitem')).toContainText('Nobody is a ticket.');
  await own.getByRole('button', { name: 'Remove: ticket' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(0);
});

test('settings travel as a file, all or nothing', async ({ running, options }) => {
  const kept = { holdMinutes: 7, phrasesOff: ['as I told you'], meter: false };
  await running.settings(kept);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ settings: kept });
  await region(options, 'Never marked')
    .getByRole('button', { name: /as I told you/u })
    .click();
  await expect(options.getByText('Every phrase may be marked.')).toBeVisible();
  const choose = (text: string) =>
    options.locator('input[type=file]').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const before = await stored(running);
  await choose(file.replace('7', '700'));
  await expect(options.getByRole('alert')).toHaveText(
    'Nothing was imported: holdMinutes: must be a number above 0, at most 60',
  );
  expect(await stored(running)).toEqual(before);
  await choose(file);
  await expect(options.getByRole('status')).toHaveText(/in use now/u);
  expect(await stored(running)).toEqual(kept);
});

test('deletes everything, once it is sure', async ({ running, options }) => {
  await running.settings({ holdMinutes: 7 });
  const worker = await running.worker();
  await worker.evaluate(async () => {
    await chrome.storage.local.set({ holds: { a: 1 }, lead: 'lead@shop.example' });
    await chrome.storage.session.set({ selection: 'too slow' });
    await chrome.alarms.create('follow-ups', { delayInMinutes: 60 });
    await chrome.notifications.create('follow-ups', {
      type: 'basic',
      iconUrl: chrome.runtime.getURL('icons/128.png'),
      title: 'Time to check in',
      message: 'Maria',
    });
    await chrome.action.setBadgeText({ text: '1' });
  });
  // The worker has its database open, and a customer in it.
  await running.settings({ memory: true });
  await options.evaluate(() =>
    chrome.runtime.sendMessage({
      id: 1,
      type: 'noteOn',
      data: { person: { name: 'Maria', address: 'maria@shop.example' }, note: 'Likes it short' },
      timestamp: Date.now(),
    }),
  );
  await options.reload();
  await expect(options.getByLabel('Your note on Maria')).toBeVisible();
  await options.getByRole('button', { name: 'Delete everything …' }).click();
  await options.getByRole('button', { name: 'Cancel' }).click();
  expect(await stored(running)).toEqual({ holdMinutes: 7, memory: true });
  await options.getByRole('button', { name: 'Delete everything …' }).click();
  await options.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(options.getByRole('status')).toHaveText('Everything is deleted.');
  const left = await worker.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.sync.get(),
    await chrome.storage.session.get(),
    await indexedDB.databases(),
    (await chrome.alarms.getAll()).map(({ name }) => name),
    Object.keys(await chrome.notifications.getAll()),
    await chrome.action.getBadgeText({}),
  ]);
  // What comes later is forgotten in its time.
  expect(left).toEqual([{}, {}, {}, [], ['purge'], [], '']);
  await expect(options.getByText('Nobody is remembered.')).toBeVisible();
});
