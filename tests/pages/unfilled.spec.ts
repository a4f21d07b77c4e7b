import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import {
  expect,
  expectMarks,
  expectNever,
  expectStays,
  focused,
  forEachKind,
  HEATED,
  openBox,
  replyBox,
  test,
  textOf,
} from './world.ts';

const STOPS = 'Something is not filled in yet';
const BACK = 'Go back and fill in';
const ANYWAY = 'Send anyway';
const READY = /it goes this time/u;
const FIELD = '{{first_name}}';
const TEXT = `Hi ${FIELD}, thank you for asking. Your parcel left this morning. Regards, Sam`;
const BOX = '<textarea name="text" aria-label="Reply" style="width: 500px; height: 100px"></textarea>';
/** A page that counts what it sends in its title, and keeps the text. */
const COUNTING = `<form onsubmit="event.preventDefault(); document.title = 'sent ' + ++sent">${BOX}<button>Send</button></form><script>let sent = 0;</script>`;

const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

/** Writes a reply in the empty or filled box, and waits until its fields are marked. */
async function write(page: Page, text: string, fields: string[]): Promise<void> {
  await replyBox(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await expectMarks(page, { placeholder: fields });
}

/** Presses Send, and is stopped. */
async function isStopped(page: Page, overlay: OverlayReader): Promise<void> {
  await send(page);
  await overlay.wait('dialog', STOPS);
}

forEachKind((kind) => {
  test('a field that nobody filled in stops the Send, and is filled in', async ({ page, inbox, overlay }) => {
    const before = inbox.arrived().length;
    await openBox(page, inbox, kind);
    await write(page, TEXT, [FIELD]);
    await isStopped(page, overlay);
    await overlay.wait('StaticText', FIELD);
    expect(await focused(page)).toBe(`button ${BACK}`);
    // The press that was stopped pressed nothing of ours.
    await expectStays(overlay, 'dialog', STOPS);
    await page.keyboard.press('Enter');
    await overlay.gone('dialog', STOPS);
    await expect(replyBox(page)).toBeFocused();
    expect(inbox.arrived()).toHaveLength(before);
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(FIELD);
    await page.keyboard.type('Maria');
    const filled = TEXT.replace(FIELD, 'Maria');
    await expect.poll(() => textOf(page)).toBe(filled);
    await send(page);
    await expect.poll(() => inbox.arrived().length).toBe(before + 1);
    expect(inbox.arrived().at(-1)?.body).toBe(filled);
  });
});

test('sent anyway it goes as it is, is not asked about again, and another text is', async ({
  page,
  site,
  overlay,
}) => {
  await page.goto(site.add({ body: COUNTING }));
  await write(page, TEXT, [FIELD]);
  await isStopped(page, overlay);
  await overlay.click('button', ANYWAY);
  await overlay.wait('dialog', READY);
  await expect(page).toHaveTitle('Page');
  expect(await focused(page)).toBe('button Send');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('sent 1');
  expect(await textOf(page)).toBe(TEXT);
  // The page failed to send it, say.
  await send(page);
  await expect(page).toHaveTitle('sent 2');
  await write(page, `${TEXT} [[signature]]`, [FIELD, '[[signature]]']);
  await isStopped(page, overlay);
  await expect(page).toHaveTitle('sent 2');
});

test('Escape goes back to where the rep was, and the next Send is stopped again', async ({
  page,
  site,
  overlay,
}) => {
  await page.goto(site.add({ body: COUNTING }));
  await write(page, TEXT, [FIELD]);
  for (let times = 0; times < 2; times++) {
    await isStopped(page, overlay);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', STOPS);
  }
  await expect(page).toHaveTitle('Page');
  await replyBox(page).press('End');
  await page.keyboard.type(' Bye.');
  expect(await textOf(page)).toBe(`${TEXT} Bye.`);
});

test('a field far down in a long reply is shown', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: COUNTING }));
  const long = `${'We will look into it today.\n'.repeat(60)}Regards, ${FIELD}\n${'It is on its way.\n'.repeat(60)}`;
  await replyBox(page).fill(long);
  await expectMarks(page, { placeholder: [FIELD] });
  await replyBox(page).evaluate((box) => {
    box.scrollTop = 0;
  });
  await isStopped(page, overlay);
  await overlay.click('button', BACK);
  const selected = () =>
    replyBox(page).evaluate(
      (box) =>
        box instanceof HTMLTextAreaElement &&
        box.scrollTop > 0 &&
        box.scrollTop < box.scrollHeight - 2 * box.clientHeight &&
        box.value.slice(box.selectionStart, box.selectionEnd),
    );
  await expect.poll(selected).toBe(FIELD);
});

test('a pause names it with what is heated, and sent anyway it goes at once', async ({
  page,
  site,
  overlay,
}) => {
  await page.goto(site.add({ body: COUNTING }));
  await replyBox(page).click();
  await page.keyboard.type(`${HEATED} ${FIELD}`);
  await overlay.wait('button', /^Heated/u);
  await send(page);
  await overlay.wait('dialog', 'Take five first?');
  await overlay.wait('StaticText', FIELD);
  await overlay.hold('button', 'Hold for 2 seconds to send anyway', 2300);
  await overlay.wait('dialog', READY);
  await send(page);
  await expect(page).toHaveTitle('sent 1');
});

test('after a pause it stops once more, with no wait', async ({ page, site, overlay, running }) => {
  await running.settings({ holdWay: 'minutes', holdMinutes: 1 / 30 });
  await page.goto(site.add({ body: COUNTING }));
  await replyBox(page).click();
  await page.keyboard.type(`${HEATED} ${FIELD}`);
  await overlay.wait('button', /^Heated/u);
  await send(page);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', /^Time is up/u);
  await isStopped(page, overlay);
  await overlay.click('button', ANYWAY);
  await overlay.wait('dialog', READY);
  await send(page);
  await expect(page).toHaveTitle('sent 1');
});

test('with its rule off, or once it was dismissed, it does not stop', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await page.goto(site.add({ body: COUNTING }));
  await write(page, TEXT, [FIELD]);
  await isStopped(page, overlay);
  await page.keyboard.press('Escape');
  await running.settings({ rulesOff: ['placeholder'] });
  await expectMarks(page, {});
  await send(page);
  await expect(page).toHaveTitle('sent 1');
  await running.settings({ rulesOff: [], phrasesOff: [FIELD] });
  await replyBox(page).fill(`${TEXT} Bye.`);
  await send(page);
  await expect(page).toHaveTitle('sent 2');
  await expectNever(overlay, 'dialog', STOPS);
});

test('a note for colleagues may have fields', async ({ page, site, overlay }) => {
  // A composer as Chatwoot has it.
  const body = `<div class="reply-box" id="composer">
      <div class="reply-box__top"><button type="button">Reply</button><button type="button">Private Note</button></div>
      <div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Reply" style="width: 400px; height: 100px"></div>
      <div class="reply-box__bottom"><div class="right-wrap"><button type="button" onclick="document.title = 'sent'">Send</button></div></div>
    </div>`;
  await page.goto(site.add({ body }));
  await write(page, TEXT, [FIELD]);
  await isStopped(page, overlay);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', STOPS);
  await page.locator('#composer').evaluate((composer) => composer.classList.add('is-private'));
  await expectMarks(page, { 'in-note': [FIELD] });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveTitle('sent');
});

test('where the stop cannot be seen, the reply goes', async ({ page, site }) => {
  await page.goto(site.add({ body: COUNTING }));
  await write(page, TEXT, [FIELD]);
  await page.evaluate(() => {
    const takeOut = () => {
      for (const added of document.querySelectorAll('html > div')) added.remove();
    };
    takeOut();
    new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
  });
  await expect(async () => {
    await send(page);
    await expect(page).toHaveTitle('sent 1', { timeout: 500 });
  }).toPass();
  expect(await textOf(page)).toBe(TEXT);
});
