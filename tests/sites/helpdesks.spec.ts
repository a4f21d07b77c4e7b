import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { browser } from '../../src/shared/browser.ts';
import type * as sites from '../../src/sites/index.ts';
import { CALM, expect, expectNever, HEATED, settled, test } from '../pages/world.ts';
import * as pages from './pages.ts';

// What the pages keep, and what `loadSites` puts into them.
declare const keptDrafts: string[];
declare const macros: number;
declare const takeFiveSites: typeof sites;
// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const HELD = 'Take five first?';
const HEATED_METER = /^Heated/u;

/** Opens a page that facts were written of. @throws when there is none of that name */
async function open(page: Page, name: string): Promise<void> {
  const facts = (await pages.allFacts()).find((one) => one.page === name);
  if (facts === undefined) throw new Error(`no facts of ${name}`);
  await pages.openFacts(page, facts);
}

async function typeHeated(page: Page, overlay: OverlayReader, box: string): Promise<void> {
  await pages.enterBox(page, box);
  await page.keyboard.type(HEATED);
  await overlay.wait('button', HEATED_METER);
}

/** What the sites say of a page's box once the page was changed. */
async function askAfter(page: Page, name: string, box: string, change: () => void): Promise<pages.Answer> {
  await open(page, name);
  await page.evaluate(change);
  await pages.loadSites(page);
  return pages.ask(page, box, []);
}

test('Zendesk: what Submit keeps as a draft is not held', async ({ page, overlay }) => {
  await open(page, 'zendesk');
  await page.locator('.draft').click();
  await typeHeated(page, overlay, '.box');
  await page.locator('.submit').click();
  await expect.poll(() => page.evaluate(() => keptDrafts.length)).toBe(1);
  await pages.enterBox(page, '.box');
  await page.keyboard.press('Control+Alt+KeyS');
  await expect.poll(() => page.evaluate(() => keptDrafts.length)).toBe(2);
  expect(await overlay.find('dialog', HELD)).toBeUndefined();
});

test('Zendesk: Enter sends a chat from its box alone', async ({ page, overlay }) => {
  await open(page, 'zendesk-chat');
  await typeHeated(page, overlay, '.box');
  await page.locator('.macro').press('Enter');
  await expect.poll(() => page.evaluate(() => macros)).toBe(1);
  expect(await overlay.find('dialog', HELD)).toBeUndefined();
});

test('Zendesk: a field of the ticket is not marked', async ({ page, overlay }) => {
  await open(page, 'zendesk');
  await pages.enterBox(page, '.decoy');
  await page.keyboard.type(HEATED);
  await expectNever(overlay, 'button', HEATED_METER);
});

test('Freshdesk: a note that says it is public is none', async ({ page }) => {
  const answer = await askAfter(page, 'freshdesk', '.fr-element', () => {
    document.querySelector('.notify')?.setAttribute('data-test-notify-to', '');
    document.querySelector('.discard')?.insertAdjacentHTML('afterend', '<button>Public note</button>');
  });
  expect(answer).toMatchObject({ siteOfBox: 'freshdesk', isNote: false });
});

test('Freshdesk: who wrote the last of several messages is not guessed', async ({ page }) => {
  const answer = await askAfter(page, 'freshdesk', '.fr-element', () => {
    const first = document.querySelector('[data-test-id="ticket-description"]');
    const second = first?.cloneNode(true) as Element;
    second.removeAttribute('data-test-id');
    first?.after(second);
  });
  expect(answer.incoming).toBeUndefined();
});

test('Front: of several senders none is taken for the customer', async ({ page }) => {
  const answer = await askAfter(page, 'front', '.reply', () => {
    const first = document.querySelector('[class*="messageViewerBase__"]');
    const second = first?.cloneNode(true) as Element;
    const handle = second.querySelector('[class*="StyledHandleSpan"]');
    if (handle) handle.textContent = '<sam@acme.example>';
    first?.after(second);
  });
  expect(answer).toMatchObject({ customers: [], incoming: undefined });
});

test('HubSpot: what is asked of the assistant is no reply', async ({ page }) => {
  const box =
    '<div data-test-id="rte-content" contenteditable="true" style="width: 300px; height: 90px"></div>';
  const html = `<button data-test-id="new-thread-button">New</button>${box}<button data-test-id="chat-send-button">Send</button>`;
  await pages.openPage(page, 'https://app.hubspot.com/chatspot-widget-ui/123456', html);
  await pages.loadSites(page);
  const answer = await pages.ask(page, '[data-test-id="rte-content"]', []);
  expect(answer).toMatchObject({ site: 'hubspot', siteOfBox: undefined });
});

test('Zoho Desk: a comment is marked and goes', async ({ page, overlay }) => {
  await open(page, 'zoho-desk');
  await typeHeated(page, overlay, '.comment iframe');
  await page.locator('.add').click();
  await expect.poll(async () => (await pages.sent(page)).map(pages.linesOf)).toEqual([[HEATED]]);
  expect(await overlay.find('dialog', HELD)).toBeUndefined();
});

test('Zoho Desk: a reply is no note because a comment is written near it', async ({ page }) => {
  const answer = await askAfter(page, 'zoho-desk', 'iframe.reply', () => {
    for (const [control, text] of [
      ['.send', 'Reply'],
      ['.add', 'Add comment'],
    ] as const)
      for (const element of document.querySelectorAll(control)) element.textContent = text;
    document.querySelector('[role="menu"]')?.remove();
  });
  expect(answer).toMatchObject({ siteOfBox: 'zoho-desk', isNote: false });
});

const RECORD = 'https://acme.lightning.force.com/lightning/r/Case/5005g00000ABCDEAA4/view';
const MAIL_PAGES = new Map([
  [
    RECORD,
    `<lightning-formatted-name>Maria Santos</lightning-formatted-name>
    <iframe title="CK Editor Container" src="/ckeditor" style="width: 600px; height: 240px"></iframe>
    <div><button class="cuf-publisherShareButton"><span>Send</span></button></div>
    <script>
      window.sentTexts = [];
      const [outer] = document.querySelectorAll('iframe');
      document.querySelector('button').addEventListener('click', () => {
        const [inner] = outer.contentDocument.querySelectorAll('iframe');
        sentTexts.push(inner.contentDocument.body.innerText);
      });
    </script>`,
  ],
  [
    'https://acme.lightning.force.com/ckeditor',
    `<iframe class="cke_wysiwyg_frame" title="Email Body" style="width: 500px; height: 160px"></iframe>
    <script>
      const { body } = document.querySelector('iframe').contentDocument;
      body.contentEditable = 'true';
      body.style.whiteSpace = 'pre-wrap';
    </script>`,
  ],
]);

/** A case whose mail is edited in a frame that lies in a frame of the editor's own, as two others' programs saw it. */
async function openMail(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const body = MAIL_PAGES.get(route.request().url());
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(RECORD);
}

/** Types a mail and comes near its Send with the pointer, until the page around it can read English. */
async function typeMail(page: Page, running: Running, text: string): Promise<void> {
  await page.frameLocator('iframe').frameLocator('iframe').locator('body').click();
  await page.keyboard.type(text);
  await page.locator('button').hover();
  const worker = await running.worker();
  const canRead = () =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const [{ result } = { result: false }] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () =>
          (globalThis as { takeFivePacks?: Map<string, unknown> }).takeFivePacks?.has('en') ?? false,
      });
      return result;
    }, RECORD);
  await expect.poll(canRead).toBe(true);
  await settled(page);
}

test('Salesforce: a heated mail in a frame of a frame is held', async ({ page, overlay, running }) => {
  await openMail(page);
  await typeMail(page, running, HEATED);
  await page.locator('button').click();
  await overlay.wait('dialog', HELD);
  expect(await pages.sent(page)).toEqual([]);
});

test('Salesforce: a calm mail in a frame of a frame goes', async ({ page, overlay, running }) => {
  await openMail(page);
  await typeMail(page, running, CALM);
  await page.locator('button').click();
  await expect.poll(async () => (await pages.sent(page)).map(pages.linesOf)).toEqual([[CALM]]);
  expect(await overlay.find('dialog', HELD)).toBeUndefined();
});

test('Salesforce: a mail in a frame of a frame is known to its Send', async ({ page }) => {
  await openMail(page);
  await pages.loadSites(page);
  const found = await page.evaluate(() => {
    const [outer] = document.querySelectorAll('iframe');
    const mail = outer?.contentDocument?.querySelector('iframe');
    const path = [document.querySelector('button span'), document.querySelector('button')];
    const boxes = takeFiveSites.sendOn(path as Element[], undefined)?.boxes ?? [];
    const site = mail && takeFiveSites.siteOfBox(mail);
    return {
      sent: boxes.length === 1 && boxes[0] === mail,
      site: site?.id,
      fits: mail && site?.fits(mail),
      customers: mail && site?.customers(mail),
      thread: mail && site?.thread(mail),
    };
  });
  expect(found).toEqual({
    sent: true,
    site: 'salesforce',
    fits: true,
    customers: [{ name: 'Maria Santos' }],
    thread: '5005g00000ABCDEAA4',
  });
});

test('a control inside a link is told from a shadow root', async ({ page }) => {
  await open(page, 'intercom');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    document.querySelector('.send')?.replaceWith(link);
    link.innerHTML = '<button class="send"><span>Send</span></button>';
  });
  await pages.loadSites(page);
  const box = '[data-conversation-reply-composer] .ProseMirror';
  expect(await pages.ask(page, box, ['.send'])).toMatchObject({ fits: true, sends: { '.send': 1 } });
});
