import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { CALM, expect, expectStays, HEATED, replyBox, settled, test } from './world.ts';

const ASKS = 'Take five first?';
const COOLS = /^Cooling down/u;
const BOX = '<textarea name="text" aria-label="Reply" style="width: 400px; height: 100px"></textarea>';

const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

/** Writes a heated reply, sends it and lets it cool. */
async function coolDown(page: Page, overlay: OverlayReader): Promise<void> {
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await send(page);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', COOLS);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', COOLS);
}

test('a calm box beside the heated one does not end its hold', async ({ page, site, overlay }) => {
  const note = BOX.replace('text"', 'note"').replace('Reply', 'Note');
  const body = `<form action="/sent/beside" method="post">${note}${BOX}<button>Send</button></form>`;
  await page.goto(site.add({ body }));
  await coolDown(page, overlay);
  await send(page);
  await expectStays(overlay, 'dialog', COOLS);
  expect(site.sent('/sent/beside')).toEqual([]);
});

test('a reply on a page with a very long address can cool down', async ({ page, site, overlay }) => {
  const body = `<form action="/sent/long" method="post">${BOX}<button>Send</button></form>`;
  await page.goto(`${site.add({ body })}?${'x'.repeat(2000)}`);
  await coolDown(page, overlay);
});

test('a reply to a customer with a very long name can cool down', async ({ page, site, overlay }) => {
  const to = `<a href="mailto:m@shop.example">${'Maria '.repeat(200)}</a>`;
  const body = `<form action="/sent/name" method="post">${to}${BOX}<button>Send</button></form>`;
  await page.goto(site.add({ body }));
  await coolDown(page, overlay);
});

test('on a page that shows every customer at one address, each has a hold of their own', async ({
  page,
  site,
  overlay,
}) => {
  const body = `<form onsubmit="event.preventDefault()"><a href="mailto:m@shop.example">Maria</a>${BOX}<button>Send</button></form>`;
  await page.goto(site.add({ body }));
  await coolDown(page, overlay);
  const customer = page.locator('a');
  await customer.evaluate((to) => to.replaceChildren('Peter'));
  await send(page);
  await overlay.wait('dialog', ASKS);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', ASKS);
  await replyBox(page).fill(CALM);
  await send(page);
  await customer.evaluate((to) => to.replaceChildren('Maria'));
  await replyBox(page).fill(HEATED);
  await send(page);
  await expectStays(overlay, 'dialog', COOLS);
});

test('Ctrl+Enter over the open dialog sends nothing', async ({ page, site, overlay }) => {
  const to = '/sent/over-dialog';
  const body = `<div>${BOX}<button type="button">Send</button></div><script>
    window.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.key === 'Enter') fetch('${to}', { method: 'POST', body: 'x' });
    }, true);
  </script>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.keyboard.press('Control+Enter');
  await overlay.wait('dialog', ASKS);
  await page.keyboard.press('Control+Enter');
  await expectStays(overlay, 'dialog', ASKS);
  expect(site.sent(to)).toEqual([]);
});

test('a dialog that closes because the time is up gives the focus back', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await running.settings({ ...DEFAULT_SETTINGS, holdMinutes: 1 / 30 });
  const body = `<form action="/sent/up" method="post">${BOX}<button>Send</button></form>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await send(page);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', COOLS);
  await overlay.gone('dialog', COOLS);
  await settled(page);
  await expect(replyBox(page)).toBeFocused();
});
