import { type Page, test as plain } from '@playwright/test';
import { isWelcome, launch } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { startInbox } from '../../scripts/inbox/server.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import type { browser } from '../../src/shared/browser.ts';
import { openBox } from '../pages/world.ts';
import { Texts } from '../popup/texts.ts';
import { expect, stored, test } from './world.ts';

// The page's own; `evaluate` runs there.
declare const chrome: typeof browser;

for (const language of LANGUAGES)
  test(`pages of ours speak ${language} where the browser does, and has no texts of ours`, async ({
    running,
  }) => {
    const page = await running.context.newPage();
    await page.addInitScript(
      (code) => Object.assign(chrome.i18n, { getMessage: () => '', getUILanguage: () => code }),
      language,
    );
    await page.goto((await running.worker()).url().replace('background.js', 'options.html'));
    const title = new Texts(language).say('options_title');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });

plain('pages of ours speak after the first of them was closed while it was read', async () => {
  const running = await launch({ welcome: true });
  const opened =
    running.context.pages().find(isWelcome) ?? (await running.context.waitForEvent('page', isWelcome));
  await opened.close();
  await running.page.goto((await running.worker()).url().replace('background.js', 'options.html'));
  await expect(running.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await running.close();
});

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('another language than the browser’s: options and welcome at once, every other page when it is opened', async ({
  running,
  options,
}) => {
  const sv = new Texts('sv');
  const base = options.url().replace('options.html', '');
  const welcome = await running.context.newPage();
  await welcome.goto(`${base}welcome.html`);
  await welcome.getByLabel('Your reply').fill('Hello Maria');
  await options.bringToFront();
  const choice = options.getByLabel('Language of Take Five');
  await expect(choice).toHaveValue('browser');
  await choice.focus();
  await choice.selectOption('sv');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(sv.say('options_title'));
  await expect(options).toHaveTitle(new RegExp(sv.say('options_title'), 'u'));
  expect(await languageOf(options)).toBe('sv');
  await expect(options.getByLabel(sv.say('options_interface'))).toBeFocused();
  expect(await stored(running)).toEqual({ interfaceLanguage: 'sv' });
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(sv.say('welcome_title'));
  await expect(welcome.getByLabel(sv.say('welcome_box'))).toHaveValue('Hello Maria');
  await welcome.close();
  for (const [file, title] of [
    ['popup.html', sv.say('name')],
    ['insights.html', sv.say('insights_title')],
    ['insights.html#note', sv.say('idea_menu')],
    ['welcome.html', sv.say('welcome_title')],
  ] as const) {
    const page = await running.context.newPage();
    await page.goto(base + file);
    await expect(page).toHaveTitle(title);
    // The title may be the one of the file, before anything is drawn.
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await page.close();
  }
  await options.getByLabel(sv.say('options_interface')).selectOption('browser');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings');
  expect(await languageOf(options)).toBe('en');
});

test('pages of ours are shown although the settings do not answer', async ({ running, options }) => {
  for (const [file, title] of [
    ['options.html', 'Settings'],
    ['popup.html', 'Take Five'],
  ] as const) {
    const page = await running.context.newPage();
    await page.addInitScript(() => {
      chrome.storage.sync.get = () => new Promise(() => undefined);
    });
    await page.goto(options.url().replace('options.html', file));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.close();
  }
});

test('the overlay speaks it too, and is marked as it', async ({ running, options }) => {
  const inbox = await startInbox();
  const bn = new Texts('bn');
  await options.getByLabel('Language of Take Five').selectOption('bn');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(bn.say('options_title'));
  const page = await running.context.newPage();
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type('Maria, are you stupid or what?');
  const overlay = new OverlayReader(page);
  const meter = await overlay.wait('button', bn.say('meter_heated', '১'));
  expect(await overlay.evaluate(meter, (button) => button.closest('[lang]')?.getAttribute('lang'))).toBe(
    'bn',
  );
  await page.locator('button.send').click();
  await overlay.wait('heading', bn.say('hold_title'));
  await page.close();
  await inbox.close();
});
