import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import { CALM, expect, forEachKind, HEATED, openBox, replyBox, settled, test } from './world.ts';

const HELD = 'Take five first?';
const HEATED_METER = /^Heated/u;

/** The ways by which a rep sends from the inbox. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'the mouse': (page) => page.locator('button.send').click(),
  'Tab and Enter': async (page) => {
    await page.locator('button.send').focus();
    await page.keyboard.press('Enter');
  },
  'Tab and Space': async (page) => {
    await page.locator('button.send').focus();
    await page.keyboard.press('Space');
  },
  'Ctrl+Enter': async (page) => {
    await replyBox(page).focus();
    await page.keyboard.press('Control+Enter');
  },
};

/** Waits until the reply is held, and goes back to it. */
async function expectHeld(page: Page, overlay: OverlayReader): Promise<void> {
  await overlay.wait('dialog', HELD);
  await settled(page);
  // Still asking: the press that was held pressed nothing of ours.
  expect(await overlay.find('dialog', HELD)).toBeDefined();
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', HELD);
}

forEachKind((kind) => {
  for (const [name, press] of Object.entries(WAYS))
    test(`by ${name}: heated is held, calm passes`, async ({ page, inbox, overlay }) => {
      const before = inbox.arrived().length;
      await openBox(page, inbox, kind);
      await page.keyboard.type(HEATED);
      await overlay.wait('button', HEATED_METER);
      await press(page);
      await expectHeld(page, overlay);
      await expect(replyBox(page)).toBeFocused();
      expect(inbox.arrived().length).toBe(before);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(CALM);
      await press(page);
      await expect.poll(() => inbox.arrived().length).toBe(before + 1);
      expect(inbox.arrived().at(-1)?.body).toBe(CALM);
      expect(await overlay.find('dialog', HELD)).toBeUndefined();
    });
});

const BOX = '<textarea name="text" aria-label="Reply" style="width: 400px; height: 100px"></textarea>';

/** Buttons that do something else while a heated draft stands, and do it. */
const NOT_SENDING: Record<string, { readonly body: string; readonly button: string }> = {
  'a button without a type beside the one that sends': {
    body: `<form onsubmit="event.preventDefault()">${BOX}<button onclick="document.title = 'acted'; return false">Bold</button><button>Send</button></form>`,
    button: 'Bold',
  },
  'a submit button in a toolbar': {
    body: `<form onsubmit="event.preventDefault()"><div role="toolbar"><button onclick="document.title = 'acted'; return false">B</button></div>${BOX}<button>Envoyer</button></form>`,
    button: 'B',
  },
  // As Request Tracker does when Enter is pressed in the subject: the form's first button adds files.
  'a button that submits the form to add files': {
    body: `<form onsubmit="event.preventDefault(); document.title = 'acted'"><button>Add files</button>${BOX}<button>Send</button></form>`,
    button: 'Add files',
  },
  '"Reply" beside a message': {
    body: `<main><article>Hello? <button type="button" onclick="document.title = 'acted'">Reply</button></article><div>${BOX}<button type="button">Send</button></div></main>`,
    button: 'Reply',
  },
};

for (const [name, { body, button: label }] of Object.entries(NOT_SENDING))
  test(`${name} is not stopped`, async ({ page, site, overlay }) => {
    await page.goto(site.add({ body }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await overlay.wait('button', /^Heated/u);
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect(page).toHaveTitle('acted');
    expect(await overlay.find('dialog', HELD)).toBeUndefined();
  });

test('"Reply" behind the box it belongs to is held', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: `<div>${BOX}<button type="button">Reply</button></div>` }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.getByRole('button', { name: 'Reply' }).click();
  await expectHeld(page, overlay);
});
