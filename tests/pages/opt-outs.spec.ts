import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import type { browser } from '../../src/shared/browser.ts';
import { expect, expectMarks, expectNever, HEATED, HEATED_MARKS, replyBox, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const SIZE = 'style="width: 400px; height: 100px"';
const METER = /Open the list of findings$/u;
const HELD = 'Take five first?';
const ASKS = 'This page asks checkers to stay out of this box';

/** A textarea with attributes, and a rich box; both send to an address of their own. */
const textarea = (attributes: string) =>
  `<form action="/sent/opted-out" method="post"><textarea aria-label="Reply" name="text" ${attributes} ${SIZE}></textarea><button>Send</button></form>`;
const rich = (attributes: string) =>
  `<div><div contenteditable role="textbox" aria-label="Reply" ${attributes} ${SIZE}></div><button type="button">Send</button></div>`;

async function popupBeside(running: Running, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = running.context.waitForEvent('page');
  await (await running.worker()).evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  return opened;
}

const WISHES = [
  'data-gramm="false"',
  'data-gramm_editor="false"',
  'data-enable-grammarly="false"',
  'data-lt-active="false"',
  'data-ms-editor="false"',
];

for (const wish of WISHES)
  test(`stays out of a box with ${wish}, and says so`, async ({ page, site, overlay, running }) => {
    await page.goto(site.add({ body: wish === WISHES[0] ? textarea(wish) : rich(wish) }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await expectNever(overlay, 'button', METER);
    await expectMarks(page, {});
    const popup = await popupBeside(running, page);
    await expect(popup.getByRole('region', { name: 'This reply' })).toContainText(ASKS);
    await popup.close();
  });

test('the reply in such a box goes; once the rep says so it is checked and held, until that is taken back', async ({
  page,
  site,
  overlay,
  running,
}) => {
  const url = site.add({ body: textarea('data-gramm="false"') });
  await page.goto(url);
  await replyBox(page).fill(HEATED);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => site.sent('/sent/opted-out')).toHaveLength(1);

  await page.goto(url);
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  let popup = await popupBeside(running, page);
  await popup.getByRole('button', { name: 'Check it anyway' }).click();
  await expectMarks(page, HEATED_MARKS);
  await expect(popup.getByRole('region', { name: 'This reply' })).toContainText('are you stupid');
  await popup.close();
  await page.getByRole('button', { name: 'Send' }).click();
  await overlay.wait('dialog', HELD);
  expect(site.sent('/sent/opted-out')).toHaveLength(1);

  // Remembered for the host, and taken back in the list of all that is switched off.
  await page.goto(url);
  await replyBox(page).fill(HEATED);
  await expectMarks(page, HEATED_MARKS);
  popup = await popupBeside(running, page);
  const { host } = new URL(url);
  await popup.getByRole('button', { name: `Turn on again: ${host}` }).click();
  await expectMarks(page, {});
  await popup.close();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => site.sent('/sent/opted-out')).toHaveLength(2);
});

test('a page whose box is known by name is served whatever it says', async ({ page, inbox, overlay }) => {
  await page.goto(`${inbox.url}#/c/maria/textarea`);
  await replyBox(page).evaluate((box) => box.setAttribute('data-gramm', 'false'));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await overlay.wait('button', METER);
});

// Both are set by programs, not by the page.
for (const [name, attributes] of [
  ['LanguageTool', 'data-gramm="false" data-lt-tmp-id="lt-518123" spellcheck="false"'],
  ['an older Slate', 'data-gramm="false" data-slate-editor="true"'],
] as const)
  test(`what ${name} writes at a box of its own is no wish of the page`, async ({ page, site }) => {
    await page.goto(site.add({ body: rich(attributes) }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
  });
