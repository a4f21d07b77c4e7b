import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import { expect, expectNever, marks, settled, test } from '../pages/world.ts';
import { CONVERSATIONS, CUSTOMER, NO_REPLIES, PEOPLE, twoReplies, UNKNOWN, WORDS } from './anywhere-pages.ts';
import * as pages from './pages.ts';

// Too many for one worker, while the other has nothing left to do.
test.describe.configure({ mode: 'parallel' });

const HELD = 'Take five first?';
const METER = /Open the list of findings$/u;
const HEATED_METER = /^Heated/u;
const ADDRESS = 'http://127.0.0.1/tickets/4711';

/** Goes into the box and puts a text in place of what it holds. */
async function write(page: Page, box: string, text: string): Promise<void> {
  await page.locator(box).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function expectHeld(page: Page, overlay: OverlayReader): Promise<void> {
  await overlay.wait('dialog', HELD);
  await settled(page);
  expect(await pages.sent(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', HELD);
}

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    const words = WORDS[language];
    const { heated, calm } = words;

    for (const [name, { html, box, sends, sendsNot = [], keys = [] }] of Object.entries(UNKNOWN))
      test(`${name}: heated is held, calm goes as it was written`, async ({ page, overlay }) => {
        await pages.openPage(page, ADDRESS, html(words));
        await write(page, box, heated);
        await expect.poll(async () => (await marks(page))['hostile']).toBeDefined();
        for (const control of sendsNot) {
          await page.locator(control).click();
          await settled(page);
          expect(await overlay.find('dialog', HELD), control).toBeUndefined();
        }
        for (const control of sends) {
          await page.locator(control).click();
          await expectHeld(page, overlay);
        }
        for (const key of keys) {
          await page.locator(box).press(key);
          await expectHeld(page, overlay);
        }
        await write(page, box, calm);
        await expect.poll(async () => (await marks(page))['hostile']).toBeUndefined();
        for (const control of sends) await page.locator(control).click();
        for (const key of keys) await page.locator(box).press(key);
        await expect
          .poll(async () => (await pages.sent(page)).map(pages.linesOf))
          .toEqual([...sends, ...keys].map(() => [calm]));
        expect(await overlay.find('dialog', HELD)).toBeUndefined();
      });

    test('of two replies each button sends its own', async ({ page, overlay }) => {
      await pages.openPage(page, ADDRESS, twoReplies(words));
      await write(page, '.first textarea', heated);
      await write(page, '.second textarea', calm);
      await page.locator('.second button').click();
      await expect.poll(() => pages.sent(page)).toEqual([calm]);
      await page.locator('.first button').click();
      await overlay.wait('dialog', HELD);
      expect(await pages.sent(page)).toEqual([calm]);
    });

    for (const [name, { html, box }] of Object.entries(NO_REPLIES))
      test(`nothing is held on ${name}`, async ({ page, overlay }) => {
        await pages.openPage(page, ADDRESS, html(words));
        await write(page, box, heated);
        await page.getByRole('button').click();
        await expect.poll(() => pages.sent(page)).toEqual([heated]);
        await expectNever(overlay, 'button', METER);
        expect(await overlay.find('dialog', HELD)).toBeUndefined();
      });

    test('Enter ends a line where only Control and Enter send', async ({ page, overlay }) => {
      const hint = `<p>${words.controlEnterSends}</p>`;
      await pages.openPage(
        page,
        ADDRESS,
        `<div><textarea style="width: 400px; height: 90px"></textarea>${hint}</div>`,
      );
      await write(page, 'textarea', heated);
      await overlay.wait('button', HEATED_METER);
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await overlay.find('dialog', HELD)).toBeUndefined();
      expect(await page.locator('textarea').inputValue()).toBe(`${heated}\n`);
      await page.keyboard.press('Control+Enter');
      await overlay.wait('dialog', HELD);
    });

    for (const [name, html] of Object.entries(PEOPLE))
      test(`whom a reply goes to is known from ${name}`, async ({ page }) => {
        await pages.openPage(page, ADDRESS, html(words));
        await pages.loadSites(page);
        const { customers } = await pages.ask(page, 'textarea', []);
        expect(customers.map((one) => one.name)).toEqual([CUSTOMER.name]);
      });

    for (const [name, html] of Object.entries(CONVERSATIONS))
      test(`what the customer wrote last is known from ${name}`, async ({ page }) => {
        await pages.openPage(page, ADDRESS, html(words));
        await pages.loadSites(page);
        const { incoming } = await pages.ask(page, 'textarea', []);
        expect(incoming).toEqual({ text: words.message, at: Date.UTC(2026, 10, 20, 9, 15) });
      });
  });

const CHAT = '<div><textarea style="width: 400px; height: 90px"></textarea>';

for (const on of [true, false])
  test(`a switch that lets Enter send is believed when it is ${on ? 'on' : 'off'}`, async ({
    page,
    overlay,
  }) => {
    const choice = `<label><input type="checkbox"${on ? ' checked' : ''}> Press Enter to send</label></div>`;
    await pages.openPage(page, ADDRESS, `${CHAT}${choice}`);
    await write(page, 'textarea', WORDS.en.heated);
    await overlay.wait('button', HEATED_METER);
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await overlay.find('dialog', HELD)) !== undefined).toBe(on);
  });

test('Enter picks from a list of suggestions, in a chat too', async ({ page, overlay }) => {
  await pages.openPage(page, ADDRESS, `${CHAT}<p>Press Enter to send</p></div>`);
  await write(page, 'textarea', WORDS.en.heated);
  await overlay.wait('button', HEATED_METER);
  await page.locator('textarea').evaluate((box) => box.setAttribute('aria-activedescendant', 'maria'));
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await overlay.find('dialog', HELD)).toBeUndefined();
  await page.locator('textarea').evaluate((box) => box.removeAttribute('aria-activedescendant'));
  await page.keyboard.press('Enter');
  await overlay.wait('dialog', HELD);
});

/** Buttons near a reply whose names begin as those do that send. */
const NO_SENDS = [
  'Send feedback',
  'Send a code',
  'Skicka en länk',
  'Kirim kode',
  'Ipadala ang link',
  'Reply all',
];

test('what begins like sending and sends something else is not held', async ({ page, overlay }) => {
  const buttons = NO_SENDS.map((name) => `<button type="button">${name}</button>`).join('');
  await pages.openPage(page, ADDRESS, `${CHAT}${buttons}<button type="button">Send</button></div>`);
  await write(page, 'textarea', WORDS.en.heated);
  await overlay.wait('button', HEATED_METER);
  for (const name of NO_SENDS) {
    await page.getByRole('button', { name, exact: true }).click();
    await settled(page);
    expect(await overlay.find('dialog', HELD), name).toBeUndefined();
  }
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await overlay.wait('dialog', HELD);
});
