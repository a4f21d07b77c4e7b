import type { Page } from '@playwright/test';
import { CALM, expect, expectNever, HEATED, HEATED_MARKS, marks, test } from '../pages/world.ts';
import type { SiteFacts } from './facts.ts';
import * as pages from './pages.ts';

/** A second compose, which the pages open as the systems do. */
declare const openPopUp: () => void;
declare const openAnother: () => void;

const HELD = 'Take five first?';
const HEATED_METER = /^Heated/u;
const METER = /Open the list of findings$/u;

const every = await pages.allFacts();

/** The facts of a page. @throws when there are none */
function factsOf(page: string): SiteFacts {
  const facts = every.find((one) => one.page === page);
  if (facts === undefined) throw new Error(`no facts of ${page}`);
  return facts;
}

/** What is in the box and was not written by the rep. */
const NOT_THE_REPS: Record<string, readonly string[]> = {
  gmail: ['.gmail_signature', 'blockquote'],
  outlook: ['#Signature', '#divRplyFwdMsg + div'],
  'outlook-window': ['#mail-editor-reference-message-container'],
  proton: ['.protonmail_signature_block-user', 'blockquote'],
  yahoo: ['[class$="signature"]', '[class*="yahoo_quoted"] div'],
  'zoho-mail': ['[data-zbluepencil-ignore]', 'blockquote'],
};

for (const [name, parts] of Object.entries(NOT_THE_REPS))
  test(`${name}: a calm reply goes, whatever is quoted and signed below it`, async ({ page, overlay }) => {
    const facts = factsOf(name);
    await pages.openFacts(page, facts);
    await page.locator(facts.box).evaluate(
      (element, [selectors, text]) => {
        const host = element instanceof HTMLIFrameElement ? element.contentDocument?.body : element;
        for (const selector of selectors)
          for (const part of host?.querySelectorAll(selector) ?? []) part.textContent = text;
      },
      [parts, HEATED] as const,
    );
    await pages.enterBox(page, facts.box);
    await page.keyboard.type(CALM);
    await overlay.wait('button', METER);
    await pages.press(page, facts.sends[0] ?? '');
    await expect.poll(async () => pages.linesOf((await pages.sent(page)).join('\n'))[0]).toBe(CALM);
    // The page does hold what was not looked at.
    expect((await pages.sent(page)).join('\n')).toContain(HEATED);
    expect(await marks(page, await pages.frameOf(page, facts.box))).toEqual({});
  });

/** Pages with two composes, the second of which is empty. */
const SEVERAL: Record<string, (page: Page) => Promise<{ box: string; send: string }>> = {
  gmail: async (page) => {
    await page.evaluate(() => openPopUp());
    return { box: '[role="dialog"] [g_editable="true"]', send: '[role="dialog"] [aria-label^="Send ("]' };
  },
  proton: async (page) => {
    await page.evaluate(() => openAnother());
    const second = '.composer:nth-child(2)';
    return { box: `${second} iframe`, send: `${second} .composer-send-button` };
  },
  'zoho-mail': async (page) => {
    await page.evaluate(() => openAnother());
    const second = '.SCm:nth-child(2)';
    return { box: `${second} iframe`, send: `${second} [data-event="s"]` };
  },
};

for (const [name, open] of Object.entries(SEVERAL))
  test(`${name}: of two replies at once the calm one goes and the heated one is held`, async ({
    page,
    overlay,
  }) => {
    const facts = factsOf(name);
    await pages.openFacts(page, facts);
    const [first = '', firstSend = ''] = await pages.nameAnew(page, [facts.box, facts.sends[0] ?? '']);
    const second = await open(page);
    await pages.enterBox(page, first);
    await page.keyboard.type(HEATED);
    await overlay.wait('button', HEATED_METER);
    await pages.enterBox(page, second.box);
    await page.keyboard.type(CALM);
    await overlay.gone('button', HEATED_METER);
    await pages.press(page, second.send);
    await expect.poll(async () => (await pages.sent(page)).map(pages.linesOf)).toEqual([[CALM]]);
    await pages.enterBox(page, second.box);
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await pages.sent(page)).length).toBe(2);
    expect(await overlay.find('dialog', HELD)).toBeUndefined();
    await pages.press(page, firstSend);
    await overlay.wait('dialog', HELD);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', HELD);
    await pages.enterBox(page, first);
    await page.keyboard.press('Control+Enter');
    await overlay.wait('dialog', HELD);
    expect(await pages.sent(page)).toHaveLength(2);
  });

/** What looks like a reply box there and is none. */
const DECOYS: Record<string, readonly string[]> = {
  outlook: ['#UniqueMessageBody_1', '[aria-label="To"]'],
  'zoho-mail': ['#wms-pasteCapture'],
};

for (const [name, decoys] of Object.entries(DECOYS))
  for (const decoy of decoys)
    test(`${name}: ${decoy} is no box`, async ({ page, overlay }) => {
      const facts = factsOf(name);
      await pages.openFacts(page, facts);
      await page.locator(decoy).evaluate((element) => {
        element.style.cssText = 'width: 400px; height: 90px';
        element.tabIndex = 0;
        element.focus();
      });
      await page.keyboard.type(HEATED);
      await expectNever(overlay, 'button', METER);
      await pages.enterBox(page, facts.box);
      await page.keyboard.type(HEATED);
      const frame = await pages.frameOf(page, facts.box);
      await expect.poll(() => marks(page, frame)).toMatchObject(HEATED_MARKS);
    });
