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

interface Odd {
  readonly body: string;
  readonly press: (page: Page) => Promise<void>;
}

const BOX = '<textarea name="text" aria-label="Reply" style="width: 400px; height: 100px"></textarea>';
const click = (page: Page) => page.getByRole('button', { name: 'Send' }).click();
const button = (event: string) => `<div>${BOX}<button type="button" id="send">Send</button></div>
  <script>document.querySelector('#send').addEventListener('${event}', () => post())</script>`;
/** Pages whose `post()` sends the box's text. */
const ODD: Record<string, Odd> = {
  'on pointerdown': { body: button('pointerdown'), press: click },
  'on mousedown': { body: button('mousedown'), press: click },
  'on mouseup': { body: button('mouseup'), press: click },
  'on click, heard by the document in the capture phase': {
    body: `<div>${BOX}<button type="button"><span>Send</span></button></div>
      <script>document.addEventListener('click', (event) => { if (event.target.closest('button')) post(); }, true)</script>`,
    press: click,
  },
  'by a menu that acts on mouseup': {
    body: `<div>${BOX}<div role="menu"><div role="button" tabindex="0">Send and close</div></div></div>
      <script>document.querySelector('[role="menu"]').addEventListener('mouseup', () => post())</script>`,
    press: click,
  },
  'on keydown of Ctrl+Enter, heard by the window': {
    body: `<div>${BOX}</div>
      <script>window.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') post(); }, true)</script>`,
    press: async (page) => {
      await replyBox(page).focus();
      await page.keyboard.press('Control+Enter');
    },
  },
  'by form.submit() from a click handler': {
    body: `<form action="SENT" method="post">${BOX}<button type="button" onclick="this.form.submit()">Send</button></form>`,
    press: click,
  },
  'by form.requestSubmit() from a link that is a button': {
    body: `<form action="SENT" method="post">${BOX}<a role="button" tabindex="0" onclick="this.closest('form').requestSubmit()">Send</a></form>`,
    press: click,
  },
  'by a button that belongs to a form elsewhere': {
    body: `<form id="form" action="SENT" method="post">${BOX}</form><footer><button form="form">Send</button></footer>`,
    press: click,
  },
  'by an input of type submit': {
    body: `<form action="SENT" method="post">${BOX}<input type="submit" value="Go"></form>`,
    press: (page) => page.getByRole('button', { name: 'Go' }).click(),
  },
  'by Enter in the subject, with a button': {
    body: `<form action="SENT" method="post"><input aria-label="Subject" name="subject">${BOX}<button>Send</button></form>`,
    press: (page) => page.getByLabel('Subject').press('Enter'),
  },
  'by Enter in the subject, without a button': {
    body: `<form action="SENT" method="post"><input aria-label="Subject" name="subject">${BOX}</form>`,
    press: (page) => page.getByLabel('Subject').press('Enter'),
  },
  'on Ctrl+Enter in the subject': {
    body: `<div><input aria-label="Subject">${BOX}</div>
      <script>window.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') post(); })</script>`,
    press: (page) => page.getByLabel('Subject').press('Control+Enter'),
  },
  'by a submit handler that fetches': {
    body: `<form onsubmit="event.preventDefault(); post()">${BOX}<button>Send</button></form>`,
    press: click,
  },
};

for (const [name, { body, press }] of Object.entries(ODD))
  test(`a page that sends ${name}: heated is held, calm passes`, async ({ page, site, overlay }) => {
    const to = `/sent/${Object.keys(ODD).indexOf(name)}`;
    const head = `<script>const post = () => {
      const body = new URLSearchParams({ text: document.querySelector('textarea').value });
      void fetch('${to}', { method: 'POST', body });
    };</script>`;
    const sent = () => site.sent(to).map((text) => new URLSearchParams(text).get('text'));
    await page.goto(site.add({ head, body: body.replace('SENT', to) }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    // The first draft of a browser waits for its language.
    await overlay.wait('button', HEATED_METER);
    await press(page);
    await expectHeld(page, overlay);
    expect(sent()).toEqual([]);
    await replyBox(page).fill(CALM);
    await press(page);
    await expect.poll(sent).toEqual([CALM]);
    expect(await overlay.find('dialog', HELD)).toBeUndefined();
  });

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
  await page.getByRole('button', { name: 'Reply' }).click();
  await expectHeld(page, overlay);
});
